import { lettersIn, linesOf, linesOfLength, runningLines } from "../../src/report/text-lines.ts";

describe("lines of a text in a column", () => {
  test("an empty text is one line", () => {
    expect(linesOf("", { width: 10, fontSize: 10 })).toBe(1);
  });

  test("a text breaks between words only, at the width of its letters", () => {
    const name = "Care leavers in suitable accommodation, aged 17 to 18";
    expect(linesOf(name, { width: 46, fontSize: 10 })).toBe(1);
    expect(linesOf(name, { width: 36, fontSize: 10 })).toBe(2);
    expect(linesOf("per 10,000 children", { width: 11, fontSize: 10 })).toBe(2);
  });

  test("narrow letters take less room than wide ones, small ones less than large, plain ones less than bold", () => {
    expect(linesOf("illi illi illi illi", { width: 12, fontSize: 10 })).toBe(1);
    expect(linesOf("MWWM MWWM MWWM MWWM", { width: 12, fontSize: 10 })).toBeGreaterThan(2);
    expect(linesOf("Ten digits 0123456789", { width: 20, fontSize: 9 })).toBe(1);
    expect(linesOf("Ten digits 0123456789", { width: 20, fontSize: 18 })).toBe(2);
    const limit = { width: 18.2, fontSize: 10 };
    expect(linesOf("per 100,000 people 55", limit)).toBe(1);
    expect(linesOf("per 100,000 people 55", { ...limit, bold: true })).toBe(2);
  });

  test("a word wider than its column is broken", () => {
    expect(linesOf("a".repeat(60), { width: 10, fontSize: 10 })).toBeGreaterThanOrEqual(5);
  });

  test("more letters never take fewer lines", () => {
    const lines = Array.from({ length: 60 }, (_, i) => linesOfLength(i * 10, { width: 60, fontSize: 10 }));
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines[0]).toBe(1);
    expect(lines.at(-1)).toBeGreaterThan(5);
  });
});

test("as many letters as fit in some lines need no more than these lines", () => {
  const wrapped = { width: 60, fontSize: 10 };
  for (const lines of [1, 2, 3, 4]) {
    expect(linesOfLength(lettersIn(lines, wrapped), wrapped)).toBe(lines);
    expect(linesOfLength(lettersIn(lines, wrapped) + 10, wrapped)).toBe(lines + 1);
  }
});

test("running text is cut into rows between words, none lost and none longer than the page", () => {
  const text = "Councils use different methods of counting. ".repeat(12).trim();
  const lines = runningLines(text, { width: 97, fontSize: 10 });
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(" ")).toBe(text);
  for (const line of lines) expect(linesOf(line, { width: 97, fontSize: 10 })).toBe(1);
  expect(runningLines("One", { width: 97, fontSize: 10 })).toEqual(["One"]);
});

import fc from "fast-check";
import { quoted, shown } from "../../src/wording/quote.ts";

test("nothing is quoted as nothing", () => {
  expect(quoted("")).toBe("“”");
  expect(quoted("\u0000\u200b")).toBe("“”");
});

test.each([
  ["Kent", "Kent"],
  ["  Kent ", "Kent"],
  ["King’s Lynn", "King’s Lynn"],
  ["a\tb\r\nc", "a b c"],
  ["a\u0007b\u202ec\ud800d", "abcd"],
  ["x".repeat(60), "x".repeat(60)],
  ["x".repeat(61), `${"x".repeat(59)}…`],
  [`${"x ".repeat(29)}xx yy`, `${"x ".repeat(29).trim()} x…`],
])("%j is shown as %j", (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test("numbers and truths are shown as they are", () => {
  expect([shown(1e308), shown(-0.5), shown(true)]).toEqual(["1e+308", "-0.5", "true"]);
});

test("letters of several parts are kept or left out whole", () => {
  for (const letter of ["e\u0301", "😀", "👨‍👩‍👧‍👦", "🇬🇧", "각"]) {
    for (let before = 50; before <= 60; before++) {
      const cut = shown("x".repeat(before) + letter.repeat(30)).slice(before, -1);
      expect(cut).toBe(letter.repeat(cut.length / letter.length));
    }
  }
});

test("a letter with more marks than are shown stands alone", () => {
  expect(shown(`e${"\u0301".repeat(500)}`)).toBe("e…");
});

test("at most sixty signs are shown, on one line, without control characters and halves of letters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const seen = shown(text);
      expect(seen.length).toBeLessThanOrEqual(60);
      expect(seen).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e]/u);
    }),
  );
});

test("without a segmenter of the host marks stay with their letters", () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, "Segmenter");
  try {
    expect(shown(`${"x".repeat(58)}e\u0301y`)).toBe(`${"x".repeat(58)}…`);
    expect(shown("😀".repeat(40))).toBe(`${"😀".repeat(29)}…`);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

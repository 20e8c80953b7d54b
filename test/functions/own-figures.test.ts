import { cellError } from "../../src/functions/cell-error.ts";
import { call, cell, usePack } from "./calling.ts";

beforeAll(() => usePack());

describe("RELATIVE", () => {
  const areas = [
    ["Council"],
    ["E06000039"],
    ["Wokingham"],
    ["reading"],
    [""],
    ["Medway"],
    ["Luton"],
    ["Bedford Borough"],
  ];
  const values = [["Potholes mended"], [12], [17], [10], [99], [13], [15], [40]];
  const set = [["Slough"], ["Reading"], ["Medway"], ["Luton"], ["Bedford"], ["Southampton"]];

  test("scores the user's own figures, names or codes in any order, against those of the set by name", () => {
    expect(cell("RELATIVE", "Wokingham", areas, values, "gap", set)).toBe(4);
    expect(cell("RELATIVE", "Wokingham", areas, values, null, set)).toBeCloseTo(1.348982, 6);
    expect(cell("RELATIVE", "Wokingham", areas, values, "position", set, "low")).toBe("5th of 6");
    expect(cell("RELATIVE", "Wokingham", areas, values, "gap%", set)).toBeCloseTo(4 / 13, 10);
  });

  test("counts skipped cells and missing members", () => {
    expect(cell("RELATIVE", "Wokingham", areas, values, "skipped", set)).toBe(2);
    expect(cell("RELATIVE", "Wokingham", areas, values, "n", set)).toBe(5);
    expect(cell("RELATIVE", "Wokingham", areas, values, "missing", set)).toBe(1);
    expect(cell("RELATIVE", "Wokingham", areas, values, "missing names", set)).toBe("Southampton");
  });

  test.each(["45,3", "1,2,3", "0x10", "12.3.4", "5%"])("refuses %p as a figure", (text) => {
    const typed = values.map((row, at) => (at === 3 ? [text] : row));
    expect(cell("RELATIVE", "Wokingham", areas, typed, "n", set)).toBe(
      `#VALUE! “values” is not “${text}” but a number.`,
    );
  });

  test("takes a text that is a number as one, and passes over the publisher's marks", () => {
    const typed = (text: string): unknown[][] => values.map((row, at) => (at === 3 ? [text] : row));
    expect(cell("RELATIVE", "Wokingham", areas, typed("10"), "gap", set)).toBe(4);
    for (const mark of ["c", "[c]", "-", "n/a"])
      expect([mark, cell("RELATIVE", "Wokingham", areas, typed(mark), "n", set)]).toEqual([mark, 4]);
  });

  test("takes neither direction as good unless given", () => {
    expect(cell("RELATIVE", "Wokingham", areas, values, "favourable", set)).toMatch(
      /^#N\/A Neither high nor low is good/,
    );
    expect(cell("RELATIVE", "Wokingham", areas, values, "favourable", set, "-")).toBeCloseTo(-1.348982, 6);
    expect(cell("RELATIVE", "Wokingham", areas, values, "rank", set)).toBe(2);
    expect(cell("RELATIVE", "Wokingham", areas, values, "rank", set, "sideways")).toBe(
      "#VALUE! “polarity” is not “sideways” but one of: high, low, neutral.",
    );
  });

  test("answers for a column of councils, one without a figure in words", () => {
    expect(call("RELATIVE", [["Wokingham"], ["Slough"], ["Surrey"]], areas, values, "gap", set)).toEqual([
      [4],
      [12 - 14],
      ["#N/A Surrey has no figure in your list."],
    ]);
  });

  test("refuses ranges of different shape, a council twice, a text next to a figure that is not a council", () => {
    expect(cell("RELATIVE", "Wokingham", areas, values.slice(1), "gap", set)).toMatch(
      /^#VALUE! “values” \(7 x 1\) is not of the size/,
    );
    expect(cell("RELATIVE", "Wokingham", [["Reading"], ["E06000038"]], [[1], [2]], "gap", set)).toBe(
      "#VALUE! “areas” has Reading twice.",
    );
    expect(cell("RELATIVE", "Wokingham", [["Reading"], ["Average"]], [[1], [2]], "gap", set)).toMatch(
      /^#N\/A “areas”: No council is called “Average”/,
    );
    expect(
      cell("RELATIVE", "Wokingham", [["Reading"], ["Slough"]], [[1], [cellError("#DIV/0!", "")]], "gap", set),
    ).toBe("#DIV/0!");
  });
});

describe("RAG", () => {
  test.each([
    [96, 95, 90, null, "Green"],
    [95, 95, 90, null, "Green"],
    [92, 95, 90, null, "Amber"],
    [90, 95, 90, null, "Amber"],
    [89.9, 95, 90, null, "Red"],
    [4, 5, 8, "low", "Green"],
    [6, 5, 8, "low is good", "Amber"],
    [9, 5, 8, -1, "Red"],
    [92, 95, null, null, "below target"],
    [6, 5, null, "low", "above target"],
    [0, 0, null, "low", "Green"],
    ["92", "95", "90", null, "Amber"],
  ])("%p against target %p and floor %p, polarity %p, is %p", (value, target, floor, polarity, colour) =>
    expect(cell("RAG", value, target, floor, polarity)).toBe(colour),
  );

  test("without a target says so", () => expect(cell("RAG", 92, null)).toBe("no target"));

  test("of a floor on the good side of the target is an error that says so", () => {
    expect(cell("RAG", 92, 90, 95)).toBe("#VALUE! The floor lies on the good side of the target: they may be swapped.");
  });

  test("has no colour where neither way is good, and none for text", () => {
    expect(cell("RAG", 92, 95, 90, "neutral")).toMatch(/^#N\/A Neither high nor low is good/);
    expect(cell("RAG", 92, 95, 90, 0)).toMatch(/^#N\/A Neither high nor low is good/);
    expect(cell("RAG", "many", 95)).toBe("#VALUE! “value” is not “many” but a number.");
    expect(cell("RAG", cellError("#N/A", ""), 95)).toBe("#N/A");
    expect(cell("RAG", "", 95)).toBe("#VALUE! “value” is blank.");
  });

  test("spreads over values, with one target for all or one beside each", () => {
    const values = [[96], [""], [92], [80]];
    expect(call("RAG", values, 95, 90)).toEqual([["Green"], [""], ["Amber"], ["Red"]]);
    expect(call("RAG", values, [[97], [1], [90], [""]])).toEqual([["below target"], [""], ["Green"], ["no target"]]);
    expect(cell("RAG", values, [[1], [2]])).toMatch(
      /^#VALUE! “target” \(2 x 1\) is not of the size of the others \(4 x 1\)/,
    );
  });
});

describe("a text in the place of a number", () => {
  test("is read as a spreadsheet reads it", () => {
    expect(cell("RAG", "1,234,567", 1_000_000)).toBe("Green");
    expect(cell("RAG", "1e5", 99_999)).toBe("Green");
    expect(cell("RAG", 45.3 + 20.4, 65.7, 60)).toBe("Green");
  });

  test.each([",", "1,2,3", "0x10", "0b1", "Infinity", "£5", "5%", "95,3"])("%p is refused in words", (text) => {
    expect(cell("RAG", text, 1)).toBe(`#VALUE! “value” is not “${text}” but a number.`);
    expect(cell("RAG", 1, text)).toBe(`#VALUE! “target” is not “${text}” but a number.`);
    expect(cell("RAG", 1, 2, text)).toBe(`#VALUE! “floor” is not “${text}” but a number.`);
    expect(cell("NEIGHBOURS", "Kent", text)).toBe(`#VALUE! “count” is not “${text}” but a whole number from 1.`);
  });
});

describe("figures too large or too small for sums", () => {
  const areas = [["Wokingham"], ["Reading"], ["Medway"], ["Luton"], ["Slough"], ["Bedford"]];
  const set = areas.slice(1);
  const methods = ["gap", "gap%", "z", "robust z", "percentile", "favourable", "rank", "median"];

  test("are refused in words", () => {
    const values = [[1.7e308], [-1.7e308], [-1.7e308], [-1.7e308], [1], [2]];
    for (const method of methods)
      expect(cell("RELATIVE", "Wokingham", areas, values, method, set, "high")).toBe(
        "#VALUE! “values” has 1.7e+308: figures are read from 1E-100 to 1E100, and 0.",
      );
    expect(cell("RAG", 1e-200, 1)).toMatch(/^#VALUE! “value” has 1e-200: figures are read/);
  });

  test("are answered up to the limit by numbers, none of them infinite and no distance 0", () => {
    const values = [[1e100], [-1e100], [1e-100], [2e-100], [4e-100], [5e-100]];
    for (const method of ["gap", "z", "robust z"]) {
      const answer = cell("RELATIVE", "Wokingham", areas, values, method, set) as number;
      expect([method, answer, Number.isFinite(answer) && answer > 0]).toEqual([method, answer, true]);
    }
  });
});

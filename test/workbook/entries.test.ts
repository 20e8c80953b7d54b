import fc from "fast-check";
import { formulaEntry, numberEntry, textEntry } from "../../src/workbook/cell-text.ts";
import { readChunks, writeChunks } from "../../src/workbook/row-chunks.ts";
import { uniqueSheetName } from "../../src/workbook/sheet-name.ts";

describe("a text as a cell entry", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "31 March 2025",
    "2010/11",
    "April 2026",
    "1E5",
    "TRUE",
    "false",
    "#N/A",
    "£5",
    "'tis",
  ])("“%s” gets an apostrophe in front", (text) => expect(textEntry(text)).toBe(`'${text}`));

  test.each(["", "Kent", "Bath and North East Somerset", "Position only", "King's Lynn & West Norfolk"])(
    "“%s” needs none",
    (text) => expect(textEntry(text)).toBe(text),
  );

  test("what a cell cannot hold is refused in words", () => {
    expect(() => textEntry("x".repeat(32_768))).toThrow("32,767");
    expect(() => formulaEntry(`=${"1".repeat(8_192)}`)).toThrow("8,192");
    expect(() => numberEntry(NaN)).toThrow("report");
  });
});

describe("chunks of rows", () => {
  test("nothing gives none", () => {
    expect(writeChunks([])).toEqual([]);
    expect(readChunks(0, 5)).toEqual([]);
  });

  test("at most 5,000 rows", () => {
    const chunks = writeChunks(Array.from({ length: 12_000 }, () => [1]));
    expect(chunks.map(({ first, count }) => [first, count])).toEqual([
      [0, 5_000],
      [5_000, 5_000],
      [10_000, 2_000],
    ]);
  });

  test("each stays under 4 MB as sent, and together they are all rows in order", () => {
    const cell = fc.oneof(
      fc.string({ minLength: 20_000, maxLength: 32_000 }),
      fc.constant("–".repeat(32_000)),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 200 }), (rows) => {
        const chunks = writeChunks(rows);
        let next = 0;
        for (const { first, count } of chunks) {
          expect(first).toBe(next);
          next += count;
          expect(new TextEncoder().encode(JSON.stringify(rows.slice(first, first + count))).length).toBeLessThan(
            4_000_000,
          );
        }
        expect(next).toBe(rows.length);
      }),
      { numRuns: 20 },
    );
  });

  test("a wide block is read a few rows at a time, a very wide one row by row", () => {
    expect(readChunks(10, 5_000).map(({ count }) => count)).toEqual([4, 4, 2]);
    expect(readChunks(2, 16_384)).toHaveLength(2);
  });
});

describe("a sheet's name", () => {
  test.each([
    ["Kent", [], "Kent"],
    ["Kent", ["KENT"], "Kent (2)"],
    ["Kent", ["Kent", "Kent (2)"], "Kent (3)"],
    ["a/b:c*d?e[f]\\g", [], "a b c d e f g"],
    ["'quoted'", [], "quoted"],
    ["", [], "Sheet 1"],
    ["History", [], "History 1"],
    ["A very long name of an outcome indeed", [], "A very long name of an outcome"],
  ])("“%s” beside %j becomes “%s”", (wanted, taken, name) => expect(uniqueSheetName(wanted, taken)).toBe(name));

  test("is always one that Excel takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.array(fc.string()), (wanted, taken) => {
        const name = uniqueSheetName(wanted, taken);
        expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });
});

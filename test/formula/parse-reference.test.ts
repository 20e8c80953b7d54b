import fc from "fast-check";
import { referenceText } from "../../src/formula/formula.ts";
import { parseReference, sheetOf } from "../../src/formula/parse-reference.ts";

test.each([
  ["C7", null, { row: 6, column: 2, rows: 1, columns: 1 }, false],
  ["$C$7", null, { row: 6, column: 2, rows: 1, columns: 1 }, true],
  ["$C7", null, { row: 6, column: 2, rows: 1, columns: 1 }, false],
  ["b3:A1", null, { row: 0, column: 0, rows: 3, columns: 2 }, false],
  ["$A$1:B2", null, { row: 0, column: 0, rows: 2, columns: 2 }, false],
  ["Größe_1.x!A1", "Größe_1.x", { row: 0, column: 0, rows: 1, columns: 1 }, false],
  ["'It''s !(2)'!$A$1:$B$2", "It's !(2)", { row: 0, column: 0, rows: 2, columns: 2 }, true],
])("%s is a reference", (text, sheet, block, fixed) => {
  expect(parseReference(text)).toEqual({ kind: "cells", sheet, block, fixed });
});

test.each([
  "",
  "A0",
  "A1#",
  "A1:B2:C3",
  "A:A",
  "1:3",
  "T[x]",
  "my_name",
  "Kent!",
  "!A1",
  "'Kent!A1",
  "'a'b'!A1",
  "Kent!A1:Kent!B2",
  "A1+B1",
  " A1",
])("“%s” is none", (text) => expect(parseReference(text)).toBeNull());

test.each(["'[Book 2.xlsx]Kent'!A1", String.raw`'C:\a\[B''s.xlsx]She!et'!A1`, "[1]Kent!A1", "'Jan:Dec'!A1"])(
  "%s is no cell of one sheet of this book",
  (text) => expect(parseReference(text)).toBeNull(),
);

test("what a formula is written with can be read", () => {
  const size = fc.integer({ min: 1, max: 9 });
  const block = fc.record({ row: fc.nat(999), column: fc.nat(999), rows: size, columns: size });
  const sheet = fc.option(fc.stringMatching(/^[^\\/?*:[\]]+$/));
  fc.assert(
    fc.property(sheet, block, fc.boolean(), (name, cells, fixed) => {
      const reference = { kind: "cells", sheet: name, block: cells, fixed } as const;
      expect(parseReference(referenceText(reference))).toEqual(reference);
    }),
  );
});

test.each([
  ["Kent!", "Kent"],
  ["'It''s'!", "It's"],
  ["'''a'''!", "'a'"],
  ["'Stop!'!", "Stop!"],
  ["[1]Kent!", undefined],
  ["[1]!", undefined],
  ["'[B.xlsx]Kent'!", undefined],
  [String.raw`'C:\x\F.XLAM'!`, undefined],
  ["'Jan:Dec'!", undefined],
])("before %s stands the sheet %s", (prefix, sheet) => expect(sheetOf(prefix)).toBe(sheet));

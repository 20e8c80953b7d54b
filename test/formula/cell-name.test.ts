import fc from "fast-check";
import { blockName, cellName, parseCellName } from "../../src/formula/cell-name.ts";

test.each([
  ["A1", { row: 0, column: 0 }],
  ["$C$7", { row: 6, column: 2 }],
  ["$z9", { row: 8, column: 25 }],
  ["AA$10", { row: 9, column: 26 }],
  ["xfd1048576", { row: 1_048_575, column: 16_383 }],
])("%s is a place", (name, place) => {
  expect(parseCellName(name)).toEqual(place);
  expect(cellName(place)).toBe(name.replaceAll("$", "").toUpperCase());
});

test.each(["", "A0", "A", "1", "XFE1", "A1048577", "A1:B2", "A 1", "A01", "$$A1", "AAAA1", "Ä1", "A1#"])(
  "“%s” is none",
  (name) => expect(parseCellName(name)).toBeNull(),
);

test("a place comes back from its name", () => {
  const place = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
  fc.assert(fc.property(place, (one) => expect(parseCellName(cellName(one))).toEqual(one)));
});

test.each([
  [{ row: 0, column: 0, rows: 1, columns: 1 }, "A1"],
  [{ row: 0, column: 0, rows: 2, columns: 1 }, "A1:A2"],
  [{ row: 9, column: 25, rows: 1, columns: 2 }, "Z10:AA10"],
  [{ row: 0, column: 701, rows: 3, columns: 2 }, "ZZ1:AAA3"],
])("the block %j is %s", (block, name) => expect(blockName(block)).toBe(name));

import { movedRows, swallowsRows } from "../../../src/readers/sheet/moved-rows.ts";

const plain = Array.from({ length: 10 }, (_, at) => [`E${at}`, "name", "1"]);

test("finds a row with more filled cells than all others", () => {
  expect(movedRows([...plain, ["E", "Bristol", " City of", "2"]])).toEqual({ moved: [10], cells: 3 });
});

test.each([
  ["empty cells more", [...plain, ["E", "name", "2", "", ""]]],
  ["a long heading over rows that end early", [["code", "name", "rate", "note"], ...plain, ["E", "name", "2", "n"]]],
  ["two tables below each other", [...plain, ...plain.map((row) => [...row, "2"])]],
  ["a title and notes", [["Title"], ...plain, ["Note: a"]]],
  ["few rows", [...plain.slice(0, 3), ["E", "name", "2", "3"]]],
  ["none", []],
])("finds none in a table with %s", (_what, rows) => {
  expect(movedRows(rows).moved).toEqual([]);
});

test("knows a cell that holds rows from one that holds lines", () => {
  expect(swallowsRows("Barnet,1.5\nE2,Bexley", 3, 1, ",")).toBe(true);
  expect(swallowsRows("Barnet;1.5\nE2;Brent;2\nE3;Bexley", 3, 1, ";")).toBe(true);
  expect(swallowsRows("two\nlines", 3, 1, ",")).toBe(false);
  expect(swallowsRows("first, second and third\nlast", 3, 1, ",")).toBe(false);
  expect(swallowsRows("a\nb", 1, 0, ",")).toBe(false);
});

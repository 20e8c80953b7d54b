import { mergesIn } from "../../src/workbook/merges-in.ts";

const merge = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

test("a merge is cut to the block and counted from its first cell", () => {
  expect(mergesIn(merge(2, 1, 4, 4), [merge(0, 0, 4, 3)])).toEqual([merge(0, 0, 2, 2)]);
});

test("one that shares no cell with the block, or a single one, is left out", () => {
  expect(mergesIn(merge(0, 0, 2, 2), [merge(2, 0, 2, 1), merge(1, 1, 3, 3)])).toEqual([]);
});

test("they come by row, then by column", () => {
  const all = [merge(3, 0, 2, 1), merge(0, 2, 1, 2), merge(0, 0, 1, 2)];
  expect(mergesIn(merge(0, 0, 9, 9), all)).toEqual([all[2], all[1], all[0]]);
});

import { block, type Case, refused, same, sheetOf } from "./port-case.ts";

const cells = [
  ["Theme", "Indicator", "Performance", null],
  [null, null, "Target", "Actual"],
  ["Children", "Absence", 17, 16.2],
  [null, "NEET", 5, 5.2],
];
const merges = [
  { row: 0, column: 2, rows: 1, columns: 2 },
  { row: 0, column: 0, rows: 2, columns: 1 },
  { row: 2, column: 0, rows: 2, columns: 1 },
];

/** What a sheet shows besides its texts: merged cells, hidden rows and columns. */
export const shapeCases: readonly Case[] = [
  {
    name: "shape: an ordinary block has no merged cells and nothing hidden",
    run: async ({ port }) => {
      await port.addSheet(sheetOf({ cells }));
      same(await port.shape(block(0, 0, 4, 4, "Kent")), { merges: [], hiddenRows: [], hiddenColumns: [] });
    },
  },
  {
    name: "shape: merged cells are counted from the block's first cell, those beyond it left out",
    run: async ({ port }) => {
      await port.addSheet(sheetOf({ cells, merges }));
      same((await port.shape(block(0, 0, 4, 4, "Kent"))).merges, [
        { row: 0, column: 0, rows: 2, columns: 1 },
        { row: 0, column: 2, rows: 1, columns: 2 },
        { row: 2, column: 0, rows: 2, columns: 1 },
      ]);
      same((await port.shape(block(0, 1, 2, 3, "Kent"))).merges, [{ row: 0, column: 1, rows: 1, columns: 2 }]);
      same((await port.shape(block(1, 0, 2, 1, "Kent"))).merges, []);
    },
  },
  {
    name: "shape: a merged cell that the block cuts is there as far as the block goes",
    run: async ({ port }) => {
      await port.addSheet(sheetOf({ cells, merges: [{ row: 0, column: 0, rows: 4, columns: 3 }] }));
      same((await port.shape(block(0, 0, 2, 2, "Kent"))).merges, [{ row: 0, column: 0, rows: 2, columns: 2 }]);
      same((await port.shape(block(2, 1, 2, 3, "Kent"))).merges, [{ row: 0, column: 0, rows: 2, columns: 2 }]);
    },
  },
  {
    name: "shape: hidden rows and columns are counted from the block's first cell",
    run: async ({ port, hide }) => {
      await port.addSheet(sheetOf({ cells }));
      await hide("Kent", { rows: [1, 3], columns: [2] });
      same(await port.shape(block(1, 1, 3, 3, "Kent")), { merges: [], hiddenRows: [0, 2], hiddenColumns: [1] });
    },
  },
  {
    name: "shape: columns of a new sheet are hidden with what is in them, whether or not they have a width",
    run: async ({ port }) => {
      await port.addSheet(sheetOf({ cells, columnWidths: [20, 8, 8], hiddenColumns: [1, 3] }));
      same(await port.shape(block(0, 0, 4, 5, "Kent")), { merges: [], hiddenRows: [], hiddenColumns: [1, 3] });
      same((await port.read(block(2, 1, 1, 1, "Kent"))).values, [["Absence"]]);
    },
  },
  {
    name: "shape: a sheet that is not there is said",
    run: async ({ port }) => {
      await refused(port.shape(block(0, 0, 2, 2, "Gone")), "failed", /Gone/);
    },
  },
];

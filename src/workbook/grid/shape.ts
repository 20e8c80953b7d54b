import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { mergesIn } from "../merges-in.ts";
import type { Block, BlockShape } from "../port.ts";

/** Merged cells and hidden rows and columns of a block; a row that a filter leaves out is hidden. */
export function shapeInGrid(sheet: FWorksheet, block: Block): BlockShape {
  const grid = sheet.getSheet();
  const merges = grid.getMergeData().map(({ startRow, startColumn, endRow, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));
  const hidden = (count: number, isVisible: (at: number) => boolean): number[] =>
    Array.from({ length: count }, (_, at) => at).filter((at) => !isVisible(at));
  return {
    merges: mergesIn(block, merges),
    hiddenRows: hidden(block.rows, (row) => grid.getRowVisible(block.row + row)),
    hiddenColumns: hidden(block.columns, (column) => grid.getColVisible(block.column + column)),
  };
}

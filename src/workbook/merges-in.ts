import type { Block, BlockShape } from "./port.ts";

type Area = Omit<Block, "sheet">;

/** Merged areas of a sheet, as far as they are in a block and counted from its first cell; top left first. */
export function mergesIn(block: Area, merges: readonly Area[]): NonNullable<BlockShape["merges"]> {
  return merges
    .flatMap((merge) => {
      const row = Math.max(merge.row, block.row);
      const column = Math.max(merge.column, block.column);
      const rows = Math.min(merge.row + merge.rows, block.row + block.rows) - row;
      const columns = Math.min(merge.column + merge.columns, block.column + block.columns) - column;
      return rows > 0 && columns > 0 && rows * columns > 1
        ? [{ row: row - block.row, column: column - block.column, rows, columns }]
        : [];
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

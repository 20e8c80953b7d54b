import type { Block, CellAddress, CellValue, ReadBlock } from "./port.ts";

/** Whether a cell lies in a block. */
export function holds(block: Block, cell: CellAddress): boolean {
  const row = cell.row - block.row;
  const column = cell.column - block.column;
  return cell.sheet === block.sheet && row >= 0 && row < block.rows && column >= 0 && column < block.columns;
}

/** Whether two blocks share a cell. */
export function overlap(one: Block, other: Block): boolean {
  if (one.sheet !== other.sheet) return false;
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** The block of one cell. */
export function oneCell({ sheet, row, column }: CellAddress): Block {
  return { sheet, row, column, rows: 1, columns: 1 };
}

/** The values of a part of what was read; what lies beyond it is empty. */
export function valuesIn(read: ReadBlock, area: Block): CellValue[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from(
      { length: area.columns },
      (_, c) => read.values[area.row + r - read.block.row]?.[area.column + c - read.block.column] ?? null,
    ),
  );
}

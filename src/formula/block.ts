/** One cell of a workbook. Rows and columns count from 0. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, by its first cell. */
export interface Block extends CellAddress {
  readonly rows: number;
  readonly columns: number;
}

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

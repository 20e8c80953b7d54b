import type { Block, CellAddress } from "./port.ts";

/** Column letters, counted from 0. @example columnName(27) // "AB" */
function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell as people write it, without its sheet. @example cellName({ row: 6, column: 2 }) // "C7" */
export function cellName(cell: Pick<CellAddress, "row" | "column">): string {
  return `${columnName(cell.column)}${cell.row + 1}`;
}

/** A block as people write it; a single cell without the colon. @example blockName(a1ToB2) // "A1:B2" */
export function blockName(block: Omit<Block, "sheet">): string {
  const end = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  return block.rows === 1 && block.columns === 1 ? cellName(block) : `${cellName(block)}:${cellName(end)}`;
}

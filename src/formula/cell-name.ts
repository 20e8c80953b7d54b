import type { Block, CellAddress } from "./block.ts";

/** Column letters, counted from 0. @example columnName(27) // "AB" */
export function columnName(column: number): string {
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

/** The last row and column of a sheet, counted from 0. */
export const largest = { row: 1_048_575, column: 16_383 };

/** Counts column letters from 0. @example columnNumber("AB") // 27 */
export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A cell's place from its name, with or without $; null for what is no cell of a sheet.
 * @example parseCellName("$C$7") // { row: 6, column: 2 }
 */
export function parseCellName(name: string): Pick<CellAddress, "row" | "column"> | null {
  const found = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(name);
  if (!found) return null;
  const place = { row: Number(found[2]) - 1, column: columnNumber(found[1] ?? "") };
  return place.row > largest.row || place.column > largest.column ? null : place;
}

import type { CellAddress } from "./port.ts";

const largest = { row: 1_048_575, column: 16_383 };

/** Counts column letters from 0. @example columnNumber("AB") // 27 */
function columnNumber(letters: string): number {
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

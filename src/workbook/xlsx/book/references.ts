import { blockName, parseCellName } from "../../../formula/cell-name.ts";
import type { Block } from "../../port.ts";

/** A block as a file names it. @example parseBlock("A1:B3") // { row: 0, column: 0, rows: 3, columns: 2 } */
export function parseBlock(reference: string): Omit<Block, "sheet"> | null {
  const [first = "", last = first] = reference.split(":");
  const [from, to] = [parseCellName(first), parseCellName(last)];
  if (from === null || to === null) return null;
  const [row, column] = [Math.min(from.row, to.row), Math.min(from.column, to.column)];
  return {
    row,
    column,
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

/** A sheet's name within a formula. @example quotedSheet("Kent's") // "'Kent''s'" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A block as a file names it from anywhere. @example absoluteBlock(a1OfKent) // "'Kent'!$A$1" */
export function absoluteBlock(block: Block): string {
  return `${quotedSheet(block.sheet)}!${blockName(block).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

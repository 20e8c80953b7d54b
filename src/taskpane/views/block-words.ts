import { blockName, parseCellName } from "../../formula/cell-name.ts";
import type { Block } from "../../workbook/port.ts";

/** A block with its sheet, as a user would write it: "Example KPIs!A3:F8". */
export function blockWords(block: Block): string {
  return `${block.sheet}!${blockName(block)}`;
}

/**
 * The block that a typed address means; an address without a sheet's name is on `onSheet`.
 *
 * @param sheets names of existing sheets; case and quotes do not matter
 * @returns null for a text that is not an address, or names no existing sheet
 * @example blockFromWords("'Example KPIs'!A3:F8", ["Example KPIs"], "Kent")
 */
export function blockFromWords(text: string, sheets: readonly string[], onSheet: string): Block | null {
  const [, named, first = "", last = first] =
    /^(?:(.+)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/i.exec(text.trim()) ?? [];
  const wanted = named
    ?.replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'")
    .toLowerCase();
  const sheet = wanted === undefined ? onSheet : sheets.find((name) => name.toLowerCase() === wanted);
  const [from, to] = [parseCellName(first), parseCellName(last)];
  if (sheet === undefined || from === null || to === null) return null;
  return {
    sheet,
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
}

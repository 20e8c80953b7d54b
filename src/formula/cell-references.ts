import type { Block } from "./block.ts";
import { parseCellName } from "./cell-name.ts";
import { sheetOf } from "./parse-reference.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * The cells and ranges of this workbook that a formula refers to, in order. Names, tables and whole columns or rows are
 * not among them.
 *
 * @param onSheet where the formula stands: what it means by a reference without a sheet's name
 * @example cellReferences('=B2&" over time"', "Kent") // [{ sheet: "Kent", row: 1, column: 1, rows: 1, columns: 1 }]
 */
export function cellReferences(formula: string, onSheet: string): Block[] {
  const all = tokens(formula).filter(({ kind }) => kind !== "space");
  const found: Block[] = [];
  for (let at = 0; at < all.length; at++) {
    const first = cellAt(all, at);
    if (first === null) continue;
    const before = all[at - 1];
    const last = all[at + 1]?.text === ":" ? cellAt(all, at + 2) : null;
    if (last !== null) at += 2;
    const sheet = before?.kind === "prefix" ? sheetOf(before.text) : onSheet;
    if (sheet === undefined || before?.kind === "error") continue;
    const end = last ?? first;
    found.push({
      sheet,
      row: Math.min(first.row, end.row),
      column: Math.min(first.column, end.column),
      rows: Math.abs(end.row - first.row) + 1,
      columns: Math.abs(end.column - first.column) + 1,
    });
  }
  return found;
}

function cellAt(all: readonly Token[], at: number): ReturnType<typeof parseCellName> {
  const token = all[at];
  // LOG10( is a function, not a cell.
  return token?.kind === "word" && all[at + 1]?.text !== "(" ? parseCellName(token.text) : null;
}

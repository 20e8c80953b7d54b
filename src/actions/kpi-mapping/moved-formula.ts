import { cellName, parseCellName } from "../../formula/cell-name.ts";
import { sheetOf } from "../../formula/parse-reference.ts";
import { type Token, tokens } from "../../formula/tokens.ts";
import type { CellAddress } from "../../workbook/port.ts";

type Place = Pick<CellAddress, "row" | "column">;

/**
 * A formula that the user typed into the table, with its references to the table's own cells where these now are. All
 * else in it stays.
 *
 * @param sheet where the formula stands, and the table
 * @param now where a cell of the earlier table went; the same place for any other cell; null for one that
 *   is no more
 */
export function movedFormula(formula: string, sheet: string, now: (cell: Place) => Place | null): string {
  const all = tokens(formula);
  return all.map((token, at) => (isOnSheet(all, at, sheet) ? moved(token.text, now) : token.text)).join("");
}

/** Whether a token is a cell of the sheet: without a prefix, or with that of the sheet itself. */
function isOnSheet(all: readonly Token[], at: number, sheet: string): boolean {
  const token = all[at];
  if (token?.kind !== "word" || all[at + 1]?.text === "(" || parseCellName(token.text) === null) return false;
  const start = all[at - 1]?.text === ":" ? at - 2 : at;
  const before = all[start - 1];
  return before?.kind !== "prefix" || sheetOf(before.text)?.toLowerCase() === sheet.toLowerCase();
}

function moved(text: string, now: (cell: Place) => Place | null): string {
  const cell = parseCellName(text);
  if (cell === null) return text;
  const to = now(cell);
  if (to === null) return "#REF!";
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellName(to)) ?? [];
  const [beforeColumn, beforeRow] = [text.startsWith("$"), text.slice(1).includes("$")];
  return `${beforeColumn ? "$" : ""}${letters}${beforeRow ? "$" : ""}${digits}`;
}

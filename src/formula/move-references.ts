import { columnName, columnNumber, largest } from "./cell-name.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * A formula as it reads some cells further on, as a filled-down one does: cells, whole columns and whole rows move, unless
 * a $ holds them. Nothing within texts, names, sheets' names or tables does. Past the edge of a sheet they go on at its
 * other side, as in Excel.
 *
 * @example moveReferences('=LOF.METRIC(A1,"NEET in B2")', { rows: 1, columns: 0 }) // '=LOF.METRIC(A2,"NEET in B2")'
 */
export function moveReferences(formula: string, by: { readonly rows: number; readonly columns: number }): string {
  const all = tokens(formula);
  return all.map((token, at) => (isReference(all, at) ? moved(token.text, by) : token.text)).join("");
}

const cell = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const columns = /^\$?[A-Z]{1,3}$/i;
const rows = /^\$?[1-9]\d{0,6}$/;

function isReference(all: readonly Token[], at: number): boolean {
  const token = all[at];
  if (token?.kind !== "word" || all[at + 1]?.text === "(") return false;
  const found = cell.exec(token.text);
  if (found) return columnNumber(found[2] as string) <= largest.column && Number(found[4]) <= largest.row + 1;
  const others = [all[at + 1], all[at - 1]].flatMap((sign, side) =>
    sign?.text === ":" ? [all[side === 0 ? at + 2 : at - 2]?.text ?? ""] : [],
  );
  return [columns, rows].some((kind) => kind.test(token.text) && others.some((other) => kind.test(other)));
}

function moved(text: string, by: { readonly rows: number; readonly columns: number }): string {
  return text.replace(/(\$?)([A-Z]+|\d+)/gi, (whole, fixed: string, place: string) => {
    if (fixed !== "") return whole;
    return /\d/.test(place)
      ? String(around(Number(place) - 1 + by.rows, largest.row + 1) + 1)
      : columnName(around(columnNumber(place) + by.columns, largest.column + 1));
  });
}

function around(place: number, size: number): number {
  return ((place % size) + size) % size;
}

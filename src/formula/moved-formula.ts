import { cellName, parseCellName } from "./cell-name.ts";
import type { CellAddress } from "./block.ts";
import { sheetOf } from "./parse-reference.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * A formula that somebody typed, with its references where the cells now are that it refers to. All else in it stays.
 *
 * @param onSheet where the formula stood: what it means by a reference without a sheet's name
 * @param now where a cell went; the same cell where it stays; null for one that is no more, which then is #REF!
 * @param newSheet where the formula will stand, if elsewhere: references to that sheet go without its name
 * @example movedFormula('="Gap "&B7', "Kent", (cell) => ({ ...cell, row: 8 })) // '="Gap "&B9'
 */
export function movedFormula(
  formula: string,
  onSheet: string,
  now: (cell: CellAddress) => CellAddress | null,
  newSheet = onSheet,
): string {
  const all = tokens(formula);
  const places = referencesIn(all, onSheet);
  const texts = all.map(({ text }) => text);
  for (const { prefix, at, sheet } of places) {
    const to = at.map((i) => now({ sheet, ...(parseCellName(all[i]?.text ?? "") ?? { row: 0, column: 0 }) }));
    at.forEach((i, n) => (texts[i] = placed(all[i]?.text ?? "", to[n] ?? null)));
    const target = to.find((cell) => cell !== null)?.sheet;
    if (prefix === null) {
      const first = at[0] ?? 0;
      if (target !== undefined) texts[first] = prefixFor(target, newSheet) + (texts[first] ?? "");
    } else if (target === undefined) texts[prefix] = "";
    else if (!isSame(target, sheet)) texts[prefix] = prefixFor(target, newSheet);
  }
  return texts.join("");
}

/** The cells that a formula refers to one by one: of a range both corners. */
export function cellsReferredTo(formula: string, onSheet: string): CellAddress[] {
  const all = tokens(formula);
  return referencesIn(all, onSheet).flatMap(({ at, sheet }) =>
    at.flatMap((i) => {
      const cell = parseCellName(all[i]?.text ?? "");
      return cell === null ? [] : [{ sheet, ...cell }];
    }),
  );
}

interface Reference {
  /** The place of the prefix among the tokens; null without one. */
  readonly prefix: number | null;
  /** The places of its cells: one, or the two corners of a range. */
  readonly at: readonly number[];
  readonly sheet: string;
}

function referencesIn(all: readonly Token[], onSheet: string): Reference[] {
  const found: Reference[] = [];
  for (let i = 0; i < all.length; i++) {
    if (!isCell(all, i)) continue;
    const before = all[i - 1];
    const isRange = all[i + 1]?.text === ":" && isCell(all, i + 2);
    const at = isRange ? [i, i + 2] : [i];
    const sheet = before?.kind === "prefix" ? sheetOf(before.text) : onSheet;
    if (isRange) i += 2;
    if (sheet === undefined || before?.kind === "error") continue;
    found.push({ prefix: before?.kind === "prefix" ? (at[0] ?? 0) - 1 : null, at, sheet });
  }
  return found;
}

function isCell(all: readonly Token[], at: number): boolean {
  const token = all[at];
  // LOG10( is a function, not a cell.
  return token?.kind === "word" && all[at + 1]?.text !== "(" && parseCellName(token.text) !== null;
}

function placed(text: string, to: CellAddress | null): string {
  if (to === null) return "#REF!";
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cellName(to)) ?? [];
  const [beforeColumn, beforeRow] = [text.startsWith("$"), text.slice(1).includes("$")];
  return `${beforeColumn ? "$" : ""}${letters}${beforeRow ? "$" : ""}${digits}`;
}

function prefixFor(sheet: string, newSheet: string): string {
  return isSame(sheet, newSheet) ? "" : `'${sheet.replaceAll("'", "''")}'!`;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

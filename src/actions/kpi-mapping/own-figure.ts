import type { Kpi, KpiNumber } from "../../own-kpis/kpi.ts";
import { mappingWords as words } from "../../own-kpis/mapping-words.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { equal, when } from "../../report/cells.ts";
import { sameFigure } from "../../statistics/same-figure.ts";

/** A cell of the user's list: the reference to it, and what it held when the list was read. */
export interface ListCell {
  readonly at: Expression;
  readonly held: string | number | null;
}

/**
 * A figure of the list. Where its cell holds a number it follows the cell, times 100 where the cell shows a share as per
 * cent; a figure read from words stands only as long as the cell says the same.
 *
 * @param missing what is shown once the cell is empty
 */
export function ownFigure(number: KpiNumber, { at }: ListCell, missing: string): Expression {
  const factor = followed(number);
  if (factor === null) return when(equal(at, number.held), number.value, words.readAgain);
  const value: Expression = factor === 1 ? at : { kind: "times", of: at, by: factor };
  return when(isNumber(at), value, when(isEmpty(at), missing, words.notANumber));
}

/** What the cell's number is multiplied by; null where the figure does not follow from the cell's number. */
export function followed({ held, value }: KpiNumber): number | null {
  if (typeof held !== "number") return null;
  return [1, 100].find((factor) => sameFigure(held * factor, value)) ?? null;
}

/** What the value's cell says where it is no number: its words, as long as it says them. */
export function unreadValue({ unread, unreadMeans }: Kpi, cell: ListCell | null): Expression | string {
  const said = unread === null ? words.noValue : unreadMeans === null ? words.unread(unread) : unreadMeans;
  if (cell === null) return said;
  return when(unread === null ? isEmpty(cell.at) : asRead(cell), said, words.readAgain);
}

/** Whether a cell of the list still holds what it held when the list was read. */
export function asRead({ at, held }: ListCell): Condition {
  return held === null ? isEmpty(at) : equal(at, held);
}

export function isNumber(of: Expression): Condition {
  return { kind: "is-number", of };
}

export function isEmpty(of: Expression): Condition {
  return { kind: "is-empty", of };
}

/** How many decimals a number is shown with. */
export function decimalsOf({ text }: KpiNumber): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

/** A number format for a figure of the list, with as many decimals as its cell shows and its per cent sign. */
export function ownNumberFormat(number: KpiNumber | null): string {
  if (number === null) return "General";
  const after = number.unit === "%" ? '"%"' : "";
  const before = number.unit === "£" ? '"£"' : "";
  if (after === "" && before === "" && !/,\d{3}|\.\d*0\b/.test(number.text)) return "General";
  const digits = `#,##0${decimalsOf(number) > 0 ? `.${"0".repeat(decimalsOf(number))}` : ""}`;
  const shown = `${before}${digits}${after}`;
  return `${shown};"−"${shown};${shown};@`;
}

/** A change between two figures, with its sign. */
export function changeFormat(number: KpiNumber): string {
  const digits = `#,##0${decimalsOf(number) > 0 ? `.${"0".repeat(decimalsOf(number))}` : ""}`;
  return `"+"${digits};"−"${digits};${digits};@`;
}

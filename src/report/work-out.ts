import type { Block, CellAddress, CellErrorValue, CellValue } from "../workbook/port.ts";
import { dateInWords, dateOfSerial, monthInWords } from "../wording/date.ts";
import { type Plain, rounded, sameValue, textFrom } from "../workbook/spreadsheet-values.ts";
import type { CallFunction, GivenCells } from "./call-function.ts";
import type { Arithmetic, Condition, Expression, LookUp } from "../formula/expression.ts";
import type { Argument, Call } from "../formula/formula.ts";

/** What calculating an expression needs from its surroundings. */
export interface Surroundings {
  readonly call: CallFunction;
  /** The value of a cell of our own sheets; it may have to be calculated first. */
  readonly valueAt: (cell: CellAddress) => CellValue;
}

/**
 * The value that Excel would show for an expression: used for the values a file caches, since a file calculates
 * nothing.
 *
 * Errors propagate as in Excel: the first one found is the answer. A test compares the ordinary functions with
 * LibreOffice's.
 */
export function workOut(expression: Expression, around: Surroundings): CellValue {
  try {
    return value(expression, around);
  } catch (thrown) {
    if (thrown instanceof Passing) return thrown.error;
    throw thrown;
  }
}

/** An error that propagates through the enclosing functions. */
class Passing extends Error {
  constructor(readonly error: CellErrorValue) {
    super(error.error);
  }
}

function value(expression: Expression, around: Surroundings): Plain {
  if (typeof expression !== "object") return expression;
  switch (expression.kind) {
    case "call":
      return plain(answer(expression.call, around)[0]?.[0]);
    case "item":
      return plain(answer(expression.call, around)[expression.row - 1]?.[expression.column - 1]);
    case "cell":
      return plain(around.valueAt(expression.at));
    case "joined":
      return expression.parts.map((part) => text(part, around)).join("");
    case "or-if-missing":
      return unless((error) => error === "#N/A", expression, around);
    case "or-if-error":
      return unless(() => true, expression, around);
    case "shown":
      return shownText(value(expression.of, around), expression.shown);
    case "date":
      return dateInWords(text(expression.of, around));
    case "day":
      return dayOf(value(expression.of, around), expression.shown);
    case "count":
      return cellsOf(expression.within).filter((cell) => sameText(around.valueAt(cell), expression.equals)).length;
    case "count-like":
      return countLike(expression, around);
    case "part":
      return partOf(text(expression.of, around), expression);
    case "rows": {
      const numbers = cellsOf(expression.numbers).map(around.valueAt);
      const marks = cellsOf(expression.above0).map(around.valueAt);
      return marks.filter((one, row) => typeof one === "number" && one > 0 && typeof numbers[row] === "number").length;
    }
    case "total":
      return totalOf(expression, around);
    case "letters":
      return text(expression.of, around).length;
    case "sum":
    case "less":
    case "times":
    case "round":
    case "size":
      return arithmetic(expression, around);
    case "by-number": {
      const at = Math.min(expression.texts.length - 1, Math.round(numberOf(expression.of, around) / expression.per));
      return expression.texts[at] ?? "";
    }
    case "from":
      return text(expression.of, around).slice(expression.place - 1);
    case "typed":
      return expression.value;
    case "when":
      return value(holds(expression.is, around) ? expression.then : expression.otherwise, around);
    default:
      return lookedUp(expression, around);
  }
}

function lookedUp(expression: LookUp, around: Surroundings): Plain {
  switch (expression.kind) {
    case "place": {
      const wanted = textFrom(value(expression.of, around));
      const found = cellsOf(expression.within).findIndex((cell) => sameText(around.valueAt(cell), wanted));
      if (found < 0) throw new Passing({ error: "#N/A" });
      return found + 1;
    }
    case "at-place": {
      const found = cellsOf(expression.of)[Number(value(expression.place, around)) - 1];
      if (found === undefined) throw new Passing({ error: "#REF!" });
      return plain(around.valueAt(found));
    }
    case "names": {
      const names = textFrom(value(expression.of, around)).split("; ");
      const [from, to] = expression.which === "first" ? [0, expression.number] : [expression.number, undefined];
      return names.slice(from, to).join("; ");
    }
  }
}

function text(part: Expression, around: Surroundings): string {
  return textFrom(value(part, around));
}

function numberOf(part: Expression, around: Surroundings): number {
  return Number(value(part, around));
}

function arithmetic(expression: Arithmetic, around: Surroundings): number {
  switch (expression.kind) {
    case "sum":
      return expression.parts.reduce((total: number, part) => total + numberOf(part, around), 0);
    case "less":
      return numberOf(expression.from, around) - numberOf(expression.take, around);
    case "times":
      return numberOf(expression.of, around) * expression.by;
    case "round":
      return rounded(numberOf(expression.of, around), expression.decimals);
    case "size":
      return Math.abs(numberOf(expression.of, around));
  }
}

function holds(condition: Condition, around: Surroundings): boolean {
  switch (condition.kind) {
    case "equal":
      return sameValue(value(condition.one, around), value(condition.other, around));
    case "above":
      return Number(value(condition.one, around)) > condition.other;
    case "is-number":
      return isNumber(condition.of, around);
    case "is-empty":
      return text(condition.of, around) === "";
    case "contains":
      return text(condition.text, around).toLowerCase().includes(condition.part.toLowerCase());
    case "both":
      return condition.all.every((one) => holds(one, around));
  }
}

function answer({ name, args }: Call, around: Surroundings): GivenCells {
  const rows = around.call(
    name,
    args.map((one) => given(one, around)),
  );
  return rows;
}

function given(argument: Argument, around: Surroundings): GivenCells | null {
  if (argument === null) return null;
  if (typeof argument !== "object") return [[argument]];
  const { sheet, block } = argument;
  if (sheet === null) throw new Error("A reference without its sheet cannot be worked out.");
  return Array.from({ length: block.rows }, (_, r) =>
    Array.from({ length: block.columns }, (_cell, c) =>
      around.valueAt({ sheet, row: block.row + r, column: block.column + c }),
    ),
  );
}

/** The first of two, or the second where the first is an error of some kind. */
function unless(
  isKind: (error: string) => boolean,
  { of, otherwise }: { readonly of: Expression; readonly otherwise: Expression },
  around: Surroundings,
): Plain {
  try {
    return value(of, around);
  } catch (thrown) {
    if (thrown instanceof Passing && isKind(thrown.error.error)) return value(otherwise, around);
    throw thrown;
  }
}

function totalOf({ of, where }: Extract<Expression, { kind: "total" }>, around: Surroundings): number {
  const beside = where === undefined ? null : cellsOf(where).map(around.valueAt);
  return cellsOf(of).reduce((sum, cell, row) => {
    const held = around.valueAt(cell);
    const counts = beside === null || typeof beside[row] === "number";
    return typeof held === "number" && counts ? sum + held : sum;
  }, 0);
}

function partOf(
  text: string,
  { from, past = false, to, short = false }: Extract<Expression, { readonly kind: "part" }>,
): string {
  const place = (mark: string): number => {
    const at = text.toLowerCase().indexOf(mark.toLowerCase());
    if (at < 0) throw new Passing({ error: "#VALUE!" });
    return at;
  };
  return text.slice(
    place(from) + (past ? from.length : 0),
    to === undefined ? undefined : place(to) + (short ? 0 : to.length),
  );
}

function countLike(
  { within, like, where }: Extract<Expression, { readonly kind: "count-like" }>,
  around: Surroundings,
): number {
  const pattern = new RegExp(
    `^${like
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, ".*")
      .replace(/\?/g, ".")}$`,
    "i",
  );
  const beside = where === undefined ? null : cellsOf(where.within).map(around.valueAt);
  return cellsOf(within).filter((cell, row) => {
    const held = around.valueAt(cell);
    const counts = beside === null || where === undefined || sameText(beside[row] ?? null, where.equals);
    return counts && typeof held === "string" && pattern.test(held);
  }).length;
}

function dayOf(serial: Plain, shown: "day" | "month"): string {
  if (typeof serial !== "number") return textFrom(serial);
  return (shown === "day" ? dateInWords : monthInWords)(dateOfSerial(serial));
}

/** An error is not a number, and is not propagated. */
function isNumber(of: Expression, around: Surroundings): boolean {
  try {
    return typeof value(of, around) === "number";
  } catch (thrown) {
    if (thrown instanceof Passing) return false;
    throw thrown;
  }
}

/** Excel's TEXT leaves a text unchanged. */
function shownText(of: Plain, shown: (value: number) => string): string {
  return typeof of === "number" ? shown(of) : textFrom(of);
}

function plain(cell: CellValue | undefined): Plain {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "object") throw new Passing(cell);
  return cell;
}

function sameText(cell: CellValue, text: string): boolean {
  return typeof cell === "string" && cell.toLowerCase() === text.toLowerCase();
}

function cellsOf(block: Block): CellAddress[] {
  return Array.from({ length: block.rows * block.columns }, (_, i) => ({
    sheet: block.sheet,
    row: block.row + Math.floor(i / block.columns),
    column: block.column + (i % block.columns),
  }));
}

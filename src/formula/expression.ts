import type { Block, CellAddress } from "./block.ts";
import { callText, type Call, cellReference, literal, type Namespace, referenceText } from "./formula.ts";

/**
 * What a cell of our own sheets works out: LOF calls, and the few ordinary functions that make sentences of them.
 *
 * Kept as a tree, so that the same thing gives the formula for a live workbook and the value that a file caches
 * (`work-out.ts`). Each function here is known to Excel, the grid of the workbench and LibreOffice alike.
 */
export type Expression =
  | string
  | number
  | { readonly kind: "call"; readonly call: Call }
  /** One cell of a call's answer. */
  | { readonly kind: "item"; readonly call: Call; readonly row: number; readonly column: number }
  /** A cell; one that is not fixed is that of the formula's own row or column, and goes along when rows are sorted. */
  | { readonly kind: "cell"; readonly at: CellAddress; readonly fixed?: false }
  | { readonly kind: "joined"; readonly parts: readonly Expression[] }
  /** The first, or the second where the first has no figure (#N/A). Other errors stay to be seen. */
  | { readonly kind: "or-if-missing"; readonly of: Expression; readonly otherwise: Expression }
  /** The first, or the second where the first is any error. */
  | { readonly kind: "or-if-error"; readonly of: Expression; readonly otherwise: Expression }
  /** A number as text in a number format; `shown` is the same for the value in a file. */
  | {
      readonly kind: "shown";
      readonly of: Expression;
      readonly format: string;
      readonly shown: (value: number) => string;
    }
  /** An ISO date as "1 July 2026". */
  | { readonly kind: "date"; readonly of: Expression }
  /** A date of the spreadsheet's calendar as "31 March 2026", or only its month. */
  | { readonly kind: "day"; readonly of: Expression; readonly shown: "day" | "month" }
  /** How many cells of a block hold a text. */
  | { readonly kind: "count"; readonly within: Block; readonly equals: string }
  /** How many rows have a number above 0 in one block and any number in another. */
  | { readonly kind: "rows"; readonly above0: Block; readonly numbers: Block }
  /** The sum of the numbers in a block; with `where`, of the rows that have a number there too. */
  | { readonly kind: "total"; readonly of: Block; readonly where?: Block }
  | { readonly kind: "sum"; readonly parts: readonly Expression[] }
  | { readonly kind: "less"; readonly from: Expression; readonly take: Expression }
  /** How many characters a text has. */
  | { readonly kind: "letters"; readonly of: Expression }
  | { readonly kind: "times"; readonly of: Expression; readonly by: number }
  /** A quotient; an error where it is per 0. */
  | { readonly kind: "share"; readonly of: Expression; readonly per: Expression }
  /** To so many decimals, half away from 0. */
  | { readonly kind: "round"; readonly of: Expression; readonly decimals: number }
  | { readonly kind: "size"; readonly of: Expression }
  /** One of some texts, by a number divided and rounded: the first for 0, the last for all beyond. */
  | { readonly kind: "by-number"; readonly of: Expression; readonly per: number; readonly texts: readonly string[] }
  /** How many cells of a block hold a text of some pattern, `*` any letters and `?` one; with `where`, of those rows. */
  | {
      readonly kind: "count-like";
      readonly within: Block;
      readonly like: string;
      readonly where?: { readonly within: Block; readonly equals: string };
    }
  /**
   * A part of a text: from a mark on, or from behind it where `past`; to the end, or up to and with another mark, or up
   * to it where `short`. An error where a mark does not stand there.
   */
  | {
      readonly kind: "part";
      readonly of: Expression;
      readonly from: string;
      readonly past?: boolean;
      readonly to?: string;
      readonly short?: boolean;
    }
  /** The text from a place on, counted from 1: takes the separator off the front of a list. */
  | { readonly kind: "from"; readonly of: Expression; readonly place: number }
  /** The first so many names of a list with semicolons between, or those behind them: "" where there are no more. */
  | { readonly kind: "names"; readonly of: Expression; readonly which: "first" | "behind"; readonly number: number }
  /** Where a text stands among the cells of a column or row, counted from 1: an error where it does not. */
  | { readonly kind: "place"; readonly of: Expression; readonly within: Block }
  /** The cell of a column or row at a place, counted from 1. */
  | { readonly kind: "at-place"; readonly of: Block; readonly place: Expression }
  /** A formula as the user typed it, with its "=", and what it gives. */
  | { readonly kind: "typed"; readonly formula: string; readonly value: string | number | boolean }
  | {
      readonly kind: "when";
      readonly is: Condition;
      readonly then: Expression;
      readonly otherwise: Expression;
    };

export type Condition =
  | { readonly kind: "equal"; readonly one: Expression; readonly other: Expression }
  | { readonly kind: "above"; readonly one: Expression; readonly other: number }
  | { readonly kind: "is-number"; readonly of: Expression }
  | { readonly kind: "contains"; readonly text: Expression; readonly part: string }
  /** The cell holds nothing, or a text without a letter. */
  | { readonly kind: "is-empty"; readonly of: Expression }
  | { readonly kind: "both"; readonly all: readonly Condition[] };

/** How references are written: names of sheets as they came to be, and which sheet the formula stands on. */
export interface Setting {
  readonly namespace: Namespace;
  readonly onSheet: string;
}

/** The formula of an expression, with its "=". */
export function expressionFormula(expression: Expression, setting: Setting): string {
  return `=${textOf(expression, setting)}`;
}

function textOf(expression: Expression, setting: Setting): string {
  if (typeof expression === "string") return longLiteral(expression);
  if (typeof expression === "number") return String(expression);
  switch (expression.kind) {
    case "call":
      return calledText(expression.call, setting);
    case "item":
      return `INDEX(${calledText(expression.call, setting)},${expression.row},${expression.column})`;
    case "cell":
      return referenceText(
        cellReference(expression.at, {
          sheet: elsewhere(expression.at.sheet, setting),
          fixed: expression.fixed ?? true,
        }),
      );
    case "joined":
      return expression.parts.map((part) => operand(part, setting)).join("&");
    case "or-if-error":
      return `IFERROR(${textOf(expression.of, setting)},${textOf(expression.otherwise, setting)})`;
    case "or-if-missing":
      return `IFNA(${textOf(expression.of, setting)},${textOf(expression.otherwise, setting)})`;
    case "shown":
      return `TEXT(${textOf(expression.of, setting)},${literal(expression.format)})`;
    case "date":
      return `TEXT(DATEVALUE(${textOf(expression.of, setting)}),"d mmmm yyyy")`;
    case "day":
      return `TEXT(${textOf(expression.of, setting)},"${expression.shown === "day" ? "d " : ""}mmmm yyyy")`;
    case "count":
      return `COUNTIF(${rangeText(expression.within, setting)},${literal(expression.equals)})`;
    case "count-like":
      return countText(expression, setting);
    case "part":
      return partText(expression, textOf(expression.of, setting));
    case "rows":
      return `COUNTIFS(${rangeText(expression.above0, setting)},">0",${rangeText(expression.numbers, setting)},">-1E+300")`;
    case "total":
      return totalText(expression, setting);
    case "letters":
      return `LEN(${textOf(expression.of, setting)})`;
    case "sum":
    case "less":
    case "times":
    case "share":
    case "round":
    case "size":
      return arithmeticText(expression, setting);
    case "by-number":
      return byNumberText(expression, textOf(expression.of, setting));
    case "from":
      return `MID(${textOf(expression.of, setting)},${expression.place},4000)`;
    case "typed":
      return expression.formula.replace(/^=/, "");
    case "when":
      return `IF(${conditionText(expression.is, setting)},${textOf(expression.then, setting)},${textOf(expression.otherwise, setting)})`;
    default:
      return lookedUpText(expression, setting);
  }
}

/** An expression that looks for something in a list of cells or of names. */
export type LookUp = Extract<Expression, { readonly kind: "place" | "at-place" | "names" }>;

function lookedUpText(expression: LookUp, setting: Setting): string {
  switch (expression.kind) {
    case "place":
      return `MATCH(${textOf(expression.of, setting)},${rangeText(expression.within, setting)},0)`;
    case "at-place":
      return `INDEX(${rangeText(expression.of, setting)},${textOf(expression.place, setting)})`;
    case "names":
      return namesText(expression, textOf(expression.of, setting));
  }
}

function byNumberText({ texts, per }: Extract<Expression, { readonly kind: "by-number" }>, of: string): string {
  return `CHOOSE(MIN(${texts.length - 1},ROUND(${of}/${per},0))+1,${texts.map(longLiteral).join(",")})`;
}

/** An expression that makes one number of others. */
export type Arithmetic = Extract<Expression, { readonly kind: "sum" | "less" | "times" | "share" | "round" | "size" }>;

function arithmeticText(expression: Arithmetic, setting: Setting): string {
  switch (expression.kind) {
    case "sum":
      return `SUM(${expression.parts.map((part) => textOf(part, setting)).join(",")})`;
    case "less":
      return `(${textOf(expression.from, setting)}-${textOf(expression.take, setting)})`;
    case "times":
      return `${textOf(expression.of, setting)}*${expression.by}`;
    case "share":
      return `${textOf(expression.of, setting)}/(${textOf(expression.per, setting)})`;
    case "round":
      return `ROUND(${textOf(expression.of, setting)},${expression.decimals})`;
    case "size":
      return `ABS(${textOf(expression.of, setting)})`;
  }
}

function totalText({ of, where }: Extract<Expression, { kind: "total" }>, setting: Setting): string {
  const all = rangeText(of, setting);
  return where === undefined ? `SUM(${all})` : `SUMIFS(${all},${rangeText(where, setting)},">-1E+300")`;
}

function countText({ within, like, where }: Extract<Expression, { kind: "count-like" }>, setting: Setting): string {
  const one = `${rangeText(within, setting)},${literal(like)}`;
  return where === undefined
    ? `COUNTIF(${one})`
    : `COUNTIFS(${one},${rangeText(where.within, setting)},${literal(where.equals)})`;
}

function partText(
  { from, past = false, to, short = false }: Extract<Expression, { readonly kind: "part" }>,
  of: string,
): string {
  const start = `SEARCH(${longLiteral(from)},${of})`;
  const begin = past ? `${start}+${from.length}` : start;
  const length =
    to === undefined
      ? "4000"
      : `SEARCH(${longLiteral(to)},${of})${short ? "" : `+${to.length}`}-${begin.replace("+", "-")}`;
  return `MID(${of},${begin},${length})`;
}

/** The semicolon that ends the part is made a sign that no name has; one stands behind the last name too. */
function namesText({ which, number }: Extract<Expression, { readonly kind: "names" }>, of: string): string {
  const end = `FIND("|",SUBSTITUTE(${of},"; ","|",${number})&"|")`;
  return which === "first" ? `LEFT(${of},${end}-1)` : `MID(${of},${end}+2,4000)`;
}

function conditionText(condition: Condition, setting: Setting): string {
  switch (condition.kind) {
    case "equal":
      return `${textOf(condition.one, setting)}=${textOf(condition.other, setting)}`;
    case "above":
      return `${textOf(condition.one, setting)}>${condition.other}`;
    case "is-number":
      return `ISNUMBER(${textOf(condition.of, setting)})`;
    case "is-empty":
      return `${textOf(condition.of, setting)}=""`;
    case "contains":
      return `ISNUMBER(SEARCH(${longLiteral(condition.part)},${textOf(condition.text, setting)}))`;
    case "both":
      return `AND(${condition.all.map((one) => conditionText(one, setting)).join(",")})`;
  }
}

/** A part of a text joined by &: what has an operator of its own goes in brackets. */
function operand(part: Expression, setting: Setting): string {
  const text = textOf(part, setting);
  return typeof part === "object" && part.kind === "joined" ? `(${text})` : text;
}

/** Excel takes 255 characters at most in one literal; a longer text is joined from pieces, none cut within a sign. */
function longLiteral(text: string): string {
  const pieces = text.match(/[^]{1,250}(?<![\ud800-\udbff])/g) ?? [""];
  return pieces.length === 1 ? literal(text) : `(${pieces.map(literal).join("&")})`;
}

function rangeText(block: Block, setting: Setting): string {
  return referenceText({ kind: "cells", sheet: elsewhere(block.sheet, setting), block, fixed: true });
}

function calledText(call: Call, setting: Setting): string {
  return callText(onSheet(call, setting), setting.namespace);
}

/** References to the formula's own sheet go without its name. */
function onSheet(call: Call, setting: Setting): Call {
  const args = call.args.map((argument) =>
    typeof argument === "object" && argument !== null && argument.sheet === setting.onSheet
      ? { ...argument, sheet: null }
      : argument,
  );
  return { ...call, args };
}

const elsewhere = (sheet: string, setting: Setting): string | null => (sheet === setting.onSheet ? null : sheet);

import { parseCellName } from "./cell-name.ts";
import { cleanSpelling, lofCalls } from "./lof-calls.ts";
import type { Argument, CellReference, Namespace } from "./formula.ts";

/** Something in an argument's place that is no plain value and no plain reference: a nested call, a name, a spill. */
export interface OtherArgument {
  readonly kind: "other";
  readonly text: string;
}

export type ParsedArgument = Argument | OtherArgument;

/** One LOF call of a formula, taken to pieces. */
export interface ParsedCall {
  readonly namespace: Namespace;
  readonly name: string;
  readonly args: readonly ParsedArgument[];
  /** The whole formula in clean spelling; the places below are in this text. */
  readonly formula: string;
  /** From the namespace to the closing bracket. */
  readonly span: Span;
  /** Where each argument stands, without spaces around it. */
  readonly argumentSpans: readonly Span[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the LOF calls of a formula to pieces, whatever spelling Excel stores it in: in their order, one inside another
 * after it. One whose bracket never closes is left out.
 *
 * @example parseCalls('=IF(A1="","",LOF.METRIC($A1,"NEET"))')[0]?.args[1] // "NEET"
 */
export function parseCalls(text: string): readonly ParsedCall[] {
  const formula = cleanSpelling(text);
  return lofCalls(formula).flatMap(({ start, end, namespace, name }) => {
    const parts = splitArguments(formula, end);
    if (parts === null) return [];
    return [
      {
        namespace,
        name: name.toUpperCase(),
        args: parts.spans.map((span) => parseArgument(formula.slice(span.start, span.end))),
        formula,
        span: { start: formula.startsWith("@", start) ? start + 1 : start, end: parts.end },
        argumentSpans: parts.spans,
      },
    ];
  });
}

export function isOther(argument: ParsedArgument): argument is OtherArgument {
  return typeof argument === "object" && argument !== null && argument.kind === "other";
}

/** Whether the call is all that its formula is. */
export function isWhole({ formula, span }: ParsedCall): boolean {
  return /^[=@\s]*$/.test(formula.slice(0, span.start)) && formula.slice(span.end).trim() === "";
}

/** The same formula with one argument of the call replaced; the rest letter by letter as it was. */
export function withArgument({ formula, argumentSpans }: ParsedCall, place: number, text: string): string {
  const span = argumentSpans[place];
  return span === undefined ? formula : formula.slice(0, span.start) + text + formula.slice(span.end);
}

/** What the scan steps over in one piece: a text, or a quoted name. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'/y;

function splitArguments(formula: string, from: number): { spans: Span[]; end: number } | null {
  const spans: Span[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i < formula.length; i++) {
    piece.lastIndex = i;
    if (piece.test(formula)) {
      i = piece.lastIndex - 1;
      continue;
    }
    const sign = formula.charAt(i);
    if ("([{".includes(sign)) depth++;
    else if (depth > 0 && ")]}".includes(sign)) depth--;
    else if (depth === 0 && (sign === "," || sign === ")")) {
      spans.push(trimmed(formula, start, i));
      start = i + 1;
      if (sign === ")") return { spans: isEmptyList(spans) ? [] : spans, end: i + 1 };
    }
  }
  return null;
}

const isEmptyList = (spans: readonly Span[]): boolean => spans.length === 1 && spans[0]?.start === spans[0]?.end;

function trimmed(formula: string, start: number, end: number): Span {
  const text = formula.slice(start, end);
  const first = start + (text.length - text.trimStart().length);
  return text.trim() === "" ? { start, end: start } : { start: first, end: first + text.trim().length };
}

function parseArgument(text: string): ParsedArgument {
  if (text === "") return null;
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return Number(text);
  return parseReference(text) ?? { kind: "other", text };
}

const reference =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/iu;

function parseReference(text: string): CellReference | null {
  const [, quoted, plain, first = "", last] = reference.exec(text) ?? [];
  const from = parseCellName(first);
  const to = last === undefined ? from : parseCellName(last);
  if (from === null || to === null) return null;
  const block = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const fixed = [first, last ?? first].every((name) => /^\$[A-Z]+\$/i.test(name));
  return { kind: "cells", sheet, block, fixed };
}

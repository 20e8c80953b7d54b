import type { Argument, Namespace } from "./formula.ts";
import { cleanSpelling, lofCalls } from "./lof-calls.ts";
import { parseReference } from "./parse-reference.ts";
import { tokens } from "./tokens.ts";

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
  const lists = argumentLists(formula);
  return lofCalls(formula).flatMap(({ start, end, namespace, name }) => {
    const list = lists.get(end);
    if (list === undefined) return [];
    return [
      {
        namespace,
        name: name.toUpperCase(),
        args: list.spans.map((span) => parseArgument(formula.slice(span.start, span.end))),
        formula,
        span: { start: formula.startsWith("@", start) ? start + 1 : start, end: list.end },
        argumentSpans: list.spans,
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

/** What is between brackets, and where the closing one ends. */
interface List {
  readonly spans: readonly Span[];
  readonly end: number;
}

/** All lists in round brackets that close, by where they begin. */
function argumentLists(formula: string): Map<number, List> {
  const lists = new Map<number, List>();
  const open: { readonly closer: string; readonly from: number; readonly commas: number[] }[] = [];
  for (const { text, start, end } of tokens(formula)) {
    const inner = open.at(-1);
    if (text === "(" || text === "{") {
      open.push({ closer: text === "(" ? ")" : "}", from: end, commas: [] });
    } else if (inner !== undefined && text === ",") {
      inner.commas.push(start);
    } else if (inner !== undefined && text === inner.closer) {
      open.pop();
      lists.set(inner.from, { spans: between(formula, inner.from, [...inner.commas, start]), end });
    }
  }
  return lists;
}

function between(formula: string, from: number, ends: readonly number[]): Span[] {
  const spans = ends.map((end, place) => trimmed(formula, place === 0 ? from : (ends[place - 1] ?? from) + 1, end));
  return spans.length === 1 && spans[0]?.start === spans[0]?.end ? [] : spans;
}

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

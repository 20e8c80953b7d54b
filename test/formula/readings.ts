import { type Token as FxToken, tokenize } from "@borgar/fx/xlsx";
import { parseCellName } from "../../src/formula/cell-name.ts";
import { parseCalls } from "../../src/formula/parse-formula.ts";
import { sheetOf } from "../../src/formula/parse-reference.ts";
import { spillReferences } from "../../src/formula/spill-references.ts";
import { tokens } from "../../src/formula/tokens.ts";

/** What a reader finds in a formula, each piece with the place where it begins, as "7 A1". */
export interface Reading {
  readonly texts: readonly string[];
  readonly errors: readonly string[];
  /** Names of all functions that are called. */
  readonly functions: readonly string[];
  /** LOF calls of a formula in clean spelling: the place of the bracket, then the arguments. */
  readonly calls: readonly (readonly string[])[];
  /** The cells of this book whose spill is asked for, by sheet, row and column. */
  readonly spills: readonly string[];
}

const at = (start: number, text: string): string => `${start} ${text}`;
const ownSheet = "Here";

/** How our tokens and the readers above them read it. */
export function ourReading(formula: string): Reading {
  const all = tokens(formula);
  const of = (kind: string): string[] => all.filter((one) => one.kind === kind).map((one) => at(one.start, one.text));
  return {
    texts: of("text"),
    errors: of("error"),
    functions: all
      .filter((one, i) => one.kind === "word" && all[i + 1]?.text === "(")
      .map((one) => at(one.start, one.text)),
    calls: parseCalls(formula).map(({ span, argumentSpans }) => [
      at(formula.indexOf("(", span.start), ""),
      ...argumentSpans.map(({ start, end }) => formula.slice(start, end)),
    ]),
    spills: spillReferences(formula, ownSheet).map(({ sheet, row, column }) => `${sheet} ${row},${column}`),
  };
}

/** How @borgar/fx reads it. */
export function fxReading(formula: string): Reading {
  const all = located(formula);
  const of = (type: string): string[] => all.filter((one) => one.type === type).map((one) => at(one.start, one.value));
  return {
    texts: of("string"),
    errors: of("error"),
    functions: of("func"),
    calls: callsOf(formula, all),
    spills: all.flatMap(({ type, value }, i) => (type === "range" && all[i + 1]?.value === "#" ? spillOf(value) : [])),
  };
}

/** Where references stand in what @borgar/fx reads. */
export function fxReferences(formula: string): { readonly start: number; readonly end: number }[] {
  return located(formula).filter(({ type }) => /^(?:range|structured)/.test(type));
}

interface Located extends FxToken {
  readonly start: number;
  readonly end: number;
}

function located(formula: string): Located[] {
  const all = tokenize(formula, { withLocation: true, negativeNumbers: false });
  return all.map((one) => ({ ...one, start: one.loc?.[0] ?? NaN, end: one.loc?.[1] ?? NaN }));
}

/** Arguments of LOF calls, by the places of brackets and commas; a call's place comes first. */
function callsOf(formula: string, all: readonly Located[]): string[][] {
  const open: { readonly call: boolean; readonly start: number; from: number; readonly args: string[] }[] = [];
  const calls = new Map<number, string[]>();
  all.forEach(({ type, value, start, end }, i) => {
    const inner = open.at(-1);
    if (type !== "operator") return;
    if (value === "(" || value === "{") {
      const before = all[i - 1];
      open.push({ call: before?.type === "func" && /^LOF\./i.test(before.value), start, from: end, args: [] });
    } else if (inner !== undefined && (value === "," || value === ")" || value === "}")) {
      inner.args.push(formula.slice(inner.from, start).trim());
      inner.from = end;
      if (value !== "," && open.pop()?.call) calls.set(inner.start, inner.args);
    }
  });
  return [...calls]
    .sort(([one], [other]) => one - other)
    .map(([start, args]) => [at(start, ""), ...(args.length === 1 && args[0] === "" ? [] : args)]);
}

/** A cell of this book, by its last cell where it is a range: `#` belongs to that one. */
function spillOf(reference: string): string[] {
  const place = reference.lastIndexOf("!") + 1;
  const cell = parseCellName(reference.slice(place).split(":").at(-1) ?? "");
  const sheet = place === 0 ? ownSheet : sheetOf(reference.slice(0, place));
  return cell === null || sheet === undefined ? [] : [`${sheet} ${cell.row},${cell.column}`];
}

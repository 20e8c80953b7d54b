import type { FiguresOfSource } from "../../pack/assembly/merge-series.ts";
import type { Observed } from "../../pack/assembly/observed.ts";
import { decimalsOf } from "../table/decimals.ts";
import type { Exception } from "../plan/exceptions.ts";

/** What came of comparing a source's figures of one period with those held from elsewhere. */
export interface PeriodProof {
  readonly period: string;
  /** Councils that have a figure in both. */
  readonly compared: number;
  readonly equal: number;
  readonly verdict: Verdict;
  /** The five largest differences. */
  readonly largest: readonly Unequal[];
}

export type Verdict =
  /** At least nine in ten are equal. */
  | "equal"
  /** Nothing is held to compare it with, but other periods of the same file are equal. */
  | "with others"
  /** Taken by an entry of the table of exceptions. */
  | "excepted"
  /** Nothing is held to compare any of it with; taken by an entry of the table of exceptions. */
  | "unchecked"
  /** Differs, and is not taken. */
  | "differs"
  /** Nothing is held to compare any of it with, and it is not taken. */
  | "no common period";

/** A council whose figure differs. */
export interface Unequal {
  readonly area: string;
  readonly held: number;
  readonly found: number;
}

/** How a source's figures of a series were judged. */
export interface Proof {
  readonly series: string;
  readonly source: string;
  readonly file: string;
  readonly periods: readonly PeriodProof[];
  /** The figures that may be used, flagged where they are unchecked. */
  readonly taken: readonly Observed[];
}

/** Equal in at least this share of the councils. */
const share = 0.9;
/** Fewer councils in common say nothing. */
const fewest = 10;
const largestShown = 5;

/**
 * Compares a source's figures of a series with those held from elsewhere, period by period and council by council.
 *
 * Two figures are equal when they are within half a unit of the last published digit of the coarser.
 *
 * @param held by period label and area code
 * @param roundedParts how many rounded figures each of the source's is calculated from; a difference of two has 2
 */
export function proveFigures(
  series: string,
  file: string,
  { source, figures }: FiguresOfSource,
  held: ReadonlyMap<string, ReadonlyMap<string, number>>,
  exceptions: readonly Exception[],
  roundedParts = 1,
): Proof {
  const periods = new Map<string, Observed[]>();
  for (const figure of figures) {
    const { label } = figure.period;
    const row = periods.get(label);
    if (row === undefined) periods.set(label, [figure]);
    else row.push(figure);
  }
  const compared = [...periods].map(([period, found]) => ({
    found,
    ...comparePeriod(period, found, held.get(period) ?? new Map<string, number>(), roundedParts),
  }));
  const provedElsewhere = compared.some((one) => one.compared >= fewest && one.equal >= share * one.compared);
  const judged = compared.map((one) => {
    const exception = exceptions.find(
      (entry) => entry.series === series && (entry.period === one.period || entry.period === "every period"),
    );
    return { ...one, verdict: verdictOf(one, provedElsewhere, exception !== undefined) };
  });
  return {
    series,
    source,
    file,
    periods: judged.map(({ period, compared: count, equal, verdict, largest }) => ({
      period,
      compared: count,
      equal,
      verdict,
      largest,
    })),
    taken: judged.flatMap(({ found, verdict }) => takenOf(found, verdict)),
  };
}

function verdictOf(
  { compared, equal }: Pick<PeriodProof, "compared" | "equal">,
  provedElsewhere: boolean,
  excepted: boolean,
): Verdict {
  if (compared >= fewest) {
    if (equal >= share * compared) return "equal";
    return excepted ? "excepted" : "differs";
  }
  if (provedElsewhere) return "with others";
  return excepted ? "unchecked" : "no common period";
}

function takenOf(found: readonly Observed[], verdict: Verdict): readonly Observed[] {
  if (verdict === "differs" || verdict === "no common period") return [];
  if (verdict !== "unchecked") return found;
  return found.map((one) => (one.value === null ? one : { ...one, flags: [...one.flags, "unchecked" as const] }));
}

function comparePeriod(
  period: string,
  found: readonly Observed[],
  held: ReadonlyMap<string, number>,
  roundedParts: number,
): Omit<PeriodProof, "verdict"> {
  const both = found.flatMap(({ area, value }) => {
    const before = held.get(area);
    return value === null || before === undefined ? [] : [{ area, held: before, found: value }];
  });
  const decimals = Math.min(lastDecimal(both.map((one) => one.held)), lastDecimal(both.map((one) => one.found)));
  // A small allowance for binary fractions.
  const most = 0.5 * 10 ** -decimals * roundedParts + 1e-9;
  const distance = (one: Unequal): number => Math.abs(one.held - one.found);
  const unequal = both.filter((one) => distance(one) > most).sort((a, b) => distance(b) - distance(a));
  return {
    period,
    compared: both.length,
    equal: both.length - unequal.length,
    largest: unequal.slice(0, largestShown),
  };
}

/** A few figures with more decimals than the others do not say how a column was rounded. */
const stray = 0.05;

/** The decimal to which a column of figures is published: "22" is 22.0 where others are 22.4. */
function lastDecimal(figures: readonly number[]): number {
  const decimals = figures.map(decimalsOf).sort((a, b) => b - a);
  return decimals[Math.floor(decimals.length * stray)] ?? 0;
}

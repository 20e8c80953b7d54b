import type { FiguresOfSource } from "../../pack/assembly/merge-series.ts";
import type { Observed } from "../../pack/assembly/observed.ts";
import { byPeriod, halfUnit, lastDecimal } from "../../pack/assembly/column-decimals.ts";
import type { Held } from "./held.ts";
import { speaksOf, type Exception } from "../plan/exceptions.ts";

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
  /** Too little is held to compare it with, but other periods of the file, or of another edition of it, are equal. */
  | "with others"
  /** Differs; taken by an entry of the table of exceptions. */
  | "excepted"
  /** Too little is held to compare any of it with; taken by an entry of the table of exceptions. */
  | "unchecked"
  /** Differs, and is not taken. */
  | "differs"
  /** Too little is held to compare any of it with, and it is not taken. */
  | "no common period";

/** A council whose figure differs. */
interface Unequal {
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
/** Fewer councils in common do not prove a period; where they differ they speak against it all the same. */
const fewest = 10;
const largestShown = 5;

/**
 * Compares a source's figures of a series with those held from elsewhere, period by period and council by council.
 *
 * Two figures are equal when they are within half a unit of the last published digit of the coarser column.
 *
 * @param roundedParts how many rounded figures each of the source's is calculated from; a difference of two has 2
 * @param provedBefore whether the same series of another edition of the file was found equal
 */
export function proveFigures(
  series: string,
  file: string,
  { source, figures }: FiguresOfSource,
  held: Held,
  exceptions: readonly Exception[],
  { roundedParts = 1, provedBefore = false }: { roundedParts?: number; provedBefore?: boolean } = {},
): Proof {
  const compared = oldestFirst(byPeriod(figures)).map(([period, found]) => ({
    found,
    ...comparePeriod(period, found, held, roundedParts),
  }));
  const provedElsewhere =
    provedBefore || compared.some((one) => one.compared >= fewest && one.equal >= share * one.compared);
  const judged = compared.map((one) => {
    const spoken = exceptions.filter((entry) => speaksOf(entry, series, source, one.period));
    return { ...one, verdict: verdictOf(one, provedElsewhere, new Set(spoken.map(({ although }) => although))) };
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

function oldestFirst(columns: ReadonlyMap<string, readonly Observed[]>): [string, readonly Observed[]][] {
  const endOf = ([, [first]]: [string, readonly Observed[]]): string => first?.period.end ?? "";
  return [...columns].sort((one, other) => endOf(one).localeCompare(endOf(other)));
}

function verdictOf(
  { compared, equal }: Pick<PeriodProof, "compared" | "equal">,
  provedElsewhere: boolean,
  excepted: ReadonlySet<Exception["although"]>,
): Verdict {
  if (equal < share * compared) return excepted.has("they differ") ? "excepted" : "differs";
  if (compared >= fewest) return "equal";
  if (provedElsewhere) return "with others";
  return excepted.has("nothing is held") ? "unchecked" : "no common period";
}

function takenOf(found: readonly Observed[], verdict: Verdict): readonly Observed[] {
  if (verdict === "differs" || verdict === "no common period") return [];
  if (verdict !== "unchecked") return found;
  return found.map((one) => (one.value === null ? one : { ...one, flags: [...one.flags, "unchecked" as const] }));
}

function comparePeriod(
  period: string,
  found: readonly Observed[],
  held: Held,
  roundedParts: number,
): Omit<PeriodProof, "verdict"> {
  const decimals = lastDecimal(found);
  const both = found.flatMap(({ area, value }) => {
    const before = held.figure(period, area);
    if (value === null || before === null) return [];
    const most = halfUnit(Math.min(decimals, before.decimals)) * roundedParts;
    const distance = Math.abs(before.value - value);
    return [{ area, held: before.value, found: value, distance, equal: distance <= most }];
  });
  const unequal = both.filter((one) => !one.equal).sort((a, b) => b.distance - a.distance);
  return {
    period,
    compared: both.length,
    equal: both.length - unequal.length,
    largest: unequal
      .slice(0, largestShown)
      .map(({ area, held: before, found: value }) => ({ area, held: before, found: value })),
  };
}

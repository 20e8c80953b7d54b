import { benjaminiHochberg } from "../../statistics/benjamini-hochberg.ts";
import { isNoValue, noValue, type NoValue } from "../../statistics/no-value.ts";
import { pAgainst } from "../../statistics/p-against.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import type { Comparison } from "../compare-in-set.ts";
import { verdict, type VerdictWord } from "../verdict.ts";

/** A verdict as a test: how often chance alone would put the figure this far from the median. */
export interface Tested {
  readonly series: Series;
  readonly word: VerdictWord;
  /** Two-sided, from 0 to 1; the median is taken as given. */
  readonly p: number;
}

/** A test among all that were made at once. */
export interface TestedAmongAll extends Tested {
  /** Other than similar, and so after allowing for all tests made. Never changes the verdict's word. */
  readonly holds: boolean;
}

/**
 * The verdict of a comparison as a test against the median.
 *
 * @returns the reasons of the verdict; "not-judged" with `cause` "contextual" for an outcome that describes the place:
 *   nothing is tested there
 */
export function tested(comparison: Comparison): Tested | NoValue {
  const { own, series } = comparison;
  const judged = verdict(comparison);
  if (isNoValue(own)) return own;
  if (isNoValue(judged)) return judged;
  if (judged.contextual) return noValue("not-judged", { cause: "contextual", metric: series.metric.shortName });
  return { series, word: judged.word, p: pAgainst(own.value, judged, judged.median) };
}

/**
 * Which verdicts hold when all of a council's are made at once, by Benjamini and Hochberg at 5%.
 *
 * With 37 tests about two stand out by chance alone. A verdict of similar claims nothing, so it never "holds".
 *
 * @param all every metric tested for one council against one set, each once: see {@link testedSeries}
 */
export function verdictsThatHold(all: readonly Tested[]): readonly TestedAmongAll[] {
  const stands = benjaminiHochberg(all.map(({ p }) => p));
  return all.map((one, at) => ({ ...one, holds: one.word !== "similar" && stands[at] === true }));
}

/** The series that are tested, each once: a metric that stands under a second outcome too is not tested twice. */
export function testedSeries({ series, metricById }: Pack): readonly Series[] {
  return series.filter(({ metric }) => metric.sameAs === null || !metricById.has(metric.sameAs));
}

/** The series under which the figures of a series are tested: its own, or the metric's that it repeats. */
export function testedAs({ seriesById }: Pack, series: Series): Series {
  const { id, sameAs } = series.metric;
  return (sameAs === null ? undefined : seriesById.get(sameAs + series.id.slice(id.length))) ?? series;
}

import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";
import { hasCounts } from "../pack/counts-of.ts";
import { sameFigure } from "../statistics/same-figure.ts";
import type { Interval } from "../statistics/interval.ts";
import { benchmark } from "./benchmark.ts";
import type { Comparison } from "./compare-in-set.ts";
import { lackingOthers } from "./lacking-others.ts";
import { isContextual, judgingFactor } from "./polarity.ts";
import { judgedOwn } from "./not-judged.ts";

export type VerdictWord = "better" | "similar" | "worse" | "higher" | "lower";

/** What can be claimed about the area's own value against the set's median, and the interval it is based on. */
export interface Verdict extends Interval {
  readonly word: VerdictWord;
  readonly median: number;
  /** The limits were computed from published counts; they are not published themselves. */
  readonly derivedInterval: boolean;
  /** About the place, not the council's work: the word is then only higher, lower or similar. */
  readonly contextual: boolean;
}

/**
 * Better, similar or worse than the set's median, where a 95% interval supports the claim.
 *
 * The interval entirely on the good side of the median is better, entirely on the bad side worse, everything else,
 * a limit equal to the median included, similar. Where neither side is good, and for contextual outcomes, which
 * are not council performance, it says higher or lower instead. The median is itself an estimate, and
 * over some 115 metrics about six differences come up by chance alone.
 *
 * Excel check, high is good: `=IF(lower>MEDIAN(set),"better",IF(upper<MEDIAN(set),"worse","similar"))`
 *
 * @returns the verdict; why there is no own figure; "not-judged"; "too-few-values"; or "no-interval", where only the
 *   position is given
 */
export function verdict(comparison: Comparison): Verdict | NoValue {
  const own = judgedOwn(comparison);
  if (isNoValue(own)) return own;
  const tooFew = lackingOthers(comparison, "verdict");
  if (tooFew !== null) return tooFew;
  const { lower95: lower, upper95: upper } = own;
  const { pack, series, area } = comparison;
  if (lower === null || upper === null) {
    const counts = hasCounts(pack, series, area, series.periods.indexOf(own.period));
    return noValue("no-interval", { metric: series.metric.shortName, ...(counts ? { counts: "held" } : {}) });
  }
  const median = benchmark(comparison, "median") as number;
  const contextual = isContextual(pack, series.metric);
  const factor = judgingFactor(pack, series.metric);
  const derivedInterval = own.flags.includes("derivedInterval");
  return { word: verdictWord({ lower, upper }, median, factor), median, lower, upper, derivedInterval, contextual };
}

/**
 * The verdict's word for an interval and a median.
 *
 * @example verdictWord({ lower: 82, upper: 84 }, 81, -1) // "worse"
 */
export function verdictWord(interval: Interval, median: number, factor: PolarityFactor): VerdictWord {
  const beyond = (limit: number, side: 1 | -1): boolean => side * (limit - median) > 0 && !sameFigure(limit, median);
  const side = beyond(interval.lower, 1) ? 1 : beyond(interval.upper, -1) ? -1 : 0;
  if (side === 0) return "similar";
  if (factor === 0) return side === 1 ? "higher" : "lower";
  return side === factor ? "better" : "worse";
}

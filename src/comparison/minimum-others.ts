import { noValue, type NoValue } from "../statistics/no-value.ts";

/**
 * How many other areas must have a value for a statistic to mean anything.
 *
 * Too few give nothing useful: a median of two is only their midpoint, quartiles of four are the values themselves, and
 * a fifth of eight councils is one or two of them. Percentile and bands count the area itself as well.
 */
export const minimumOthers = {
  median: 3,
  mean: 3,
  gap: 3,
  verdict: 3,
  q1: 5,
  q3: 5,
  mad: 5,
  z: 5,
  "robust z": 5,
  percentile: 9,
  quartile: 9,
  quintile: 9,
  min: 1,
  max: 1,
  rank: 1,
  "range of places": 2,
} as const;

/** A statistic that needs a set of some size. */
export type SizedStatistic = keyof typeof minimumOthers;

/** Statistics of position also count the area itself: N = n + 1. */
const ofPosition: ReadonlySet<SizedStatistic> = new Set(["percentile", "quartile", "quintile", "range of places"]);

/**
 * The refusal of a statistic for which too few areas have a value; null when there are enough.
 *
 * @param n how many others have a value
 * @returns "too-few-values" with how many there are and how many are needed, counted as the statistic counts
 * @example notEnough("median", 2) // NoValue "too-few-values", n 2, needed 3
 */
export function notEnough(statistic: SizedStatistic, n: number): NoValue | null {
  const needed = minimumOthers[statistic];
  if (n >= needed) return null;
  const own = ofPosition.has(statistic) ? 1 : 0;
  return noValue("too-few-values", { statistic, n: n + own, needed: needed + own });
}

import { noValue, type NoValue } from "./no-value.ts";

/** +1: high is good. -1: low is good. 0: neither, a high value is only higher. */
export type PolarityFactor = 1 | -1 | 0;

/**
 * A score turned so that above 0 is always the good side.
 *
 * Excel check: the score itself where high is good, `=-score` where low is good
 *
 * @param score a z or robust z score
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @returns the turned score; "neutral-polarity" where neither side is good
 * @example favourableScore(1.5, -1) // -1.5
 */
export function favourableScore(score: number, factor: PolarityFactor): number | NoValue {
  if (factor === 0) return noValue("neutral-polarity");
  return score === 0 ? 0 : factor * score;
}

/**
 * A percentile turned so that 1 is always the good end.
 *
 * Excel check: the percentile itself where high is good, `=1-percentile` where low is good
 *
 * @param share a percentile as a fraction, from {@link percentile}
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @returns the turned fraction; "neutral-polarity" where neither end is good
 * @example favourablePercentile(0.75, -1) // 0.25
 */
export function favourablePercentile(share: number, factor: PolarityFactor): number | NoValue {
  if (factor === 0) return noValue("neutral-polarity");
  return factor === 1 ? share : 1 - share;
}

import { noValue, type NoValue } from "./no-value.ts";
import type { PolarityFactor } from "./polarity-factor.ts";

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

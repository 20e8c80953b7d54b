import type { PolarityFactor } from "../../statistics/favourable.ts";
import type { Interval } from "../../statistics/interval.ts";

/** The direction in which a figure moves, where it is certain enough. */
export type TrendWord = "improving" | "worsening" | "rising" | "falling" | "no clear trend";

/**
 * The word for a slope: only when its 95% interval excludes 0, else "no clear trend".
 *
 * @param factor +1 high is good, -1 low is good; 0 neutral: rising or falling, never better or worse
 * @example trendWord({ lower: 0.2, upper: 1.4 }, -1) // "worsening"
 */
export function trendWord({ lower, upper }: Interval, factor: PolarityFactor): TrendWord {
  if (lower <= 0 && upper >= 0) return "no clear trend";
  const way = lower > 0 ? 1 : -1;
  if (factor === 0) return way === 1 ? "rising" : "falling";
  return way === factor ? "improving" : "worsening";
}

import { distanceBand, type DistanceBand } from "../statistics/distance-band.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { inUnitsOf, robustSpread } from "../statistics/robust-spread.ts";
import { aboutSet } from "./sets/comparison-set.ts";
import { benchmarkValues, type Comparison } from "./compare-in-set.ts";
import { notEnough } from "./minimum-others.ts";
import { judgedOwn } from "./not-judged.ts";

/** How far the area's own value is from the set's median, as one of the steps that have words. */
export interface Distance {
  readonly band: DistanceBand;
  readonly side: "above" | "below" | "level";
  /** In unscaled median absolute deviations: 1.4826 times robust z. */
  readonly deviations: number;
  readonly fallbackScale: boolean;
}

/**
 * The distance of the area's own value from the median, for the words "close to", "a little above" and so on.
 *
 * @returns the distance; the same refusals as the robust z score, from which it is computed
 */
export function distance(comparison: Comparison): Distance | NoValue {
  const own = judgedOwn(comparison);
  if (isNoValue(own)) return own;
  const spread = notEnough("robust z", comparison.n) ?? robustSpread(benchmarkValues(comparison));
  if (isNoValue(spread)) return aboutSet<never>(spread, comparison.set);
  // Divided by the deviation itself rather than the scale, so that rounding does not move a value that is exactly on a
  // step.
  const deviations = inUnitsOf(spread.deviation, own.value, spread);
  if (isNoValue(deviations)) return aboutSet<never>(deviations, comparison.set);
  const side = deviations === 0 ? "level" : deviations > 0 ? "above" : "below";
  return { band: distanceBand(deviations), side, deviations, fallbackScale: spread.fallback };
}

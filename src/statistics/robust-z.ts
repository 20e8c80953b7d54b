import { isNoValue, type NoValue } from "./no-value.ts";
import { inUnitsOf, robustSpread } from "./robust-spread.ts";

/**
 * How far a value is from the median of a set, in scaled median absolute deviations. The default score.
 *
 * Chosen over the ordinary z-score because a set of fifteen often holds one extreme council, which would widen a
 * standard deviation and hide everyone else. The scale 1.4826 makes one unit comparable with one standard deviation of
 * normal data; multiply the score by it to compare with tools that use plain MADs. When over half the set is equal,
 * that deviation is 0 and the mean absolute deviation (scale 1.253314) is used instead; {@link robustSpread} says when.
 *
 * Excel check: `=(own-MEDIAN(set))/(1.4826*MEDIAN(ABS(set-MEDIAN(set))))`
 *
 * @param own the value to place; not a member of `set`
 * @param set the values to place it against, same period and unit, missing ones removed
 * @returns the score, without unit; 0 when the set has no spread and `own` equals it, "identical-values"
 *   when `own` then differs, "too-few-values" for an empty set
 * @example robustZ(17, [10, 12, 13, 15, 40]) // 1.3489815189531904
 */
export function robustZ(own: number, set: readonly number[]): number | NoValue {
  const spread = robustSpread(set);
  return isNoValue(spread) ? spread : inUnitsOf(spread.scale, own, spread);
}

import { median } from "./median.ts";
import { isNoValue, noValue, type NoValue } from "./no-value.ts";

/**
 * How far a value is above (below: negative) the median of a set, as a share of the median's size.
 *
 * A fraction: 0.25 is a quarter above, and the cell's number format makes "25%" of it. The divisor is the absolute
 * median, so that the sign says above or below even where values are negative. Not for values that are shares or points
 * themselves: "5% above 20%" can be read two ways (which units these are is decided in `comparison/`).
 *
 * Excel check: `=(own-MEDIAN(set))/ABS(MEDIAN(set))`
 *
 * @param own the value to place; not a member of `set`
 * @param set the others' values, same period and unit, missing ones removed
 * @returns the relative difference, without unit; "median-is-zero" when there is nothing to divide by,
 *   "too-few-values" for an empty set
 * @example gapPercent(15, [10, 12, 20]) // 0.25
 */
export function gapPercent(own: number, set: readonly number[]): number | NoValue {
  const centre = median(set);
  if (isNoValue(centre)) return centre;
  return centre === 0 ? noValue("median-is-zero") : (own - centre) / Math.abs(centre);
}

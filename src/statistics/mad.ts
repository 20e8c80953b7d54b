import { median } from "./median.ts";
import { isNoValue, type NoValue } from "./no-value.ts";

/**
 * The median absolute deviation: how far a typical member of the set is from its median.
 *
 * Unscaled, as the name says: multiply by 1.4826 to compare it with a standard deviation.
 * It is 0 as soon as more than half of the set is equal, which is not the same as no spread.
 *
 * Excel check: `=MEDIAN(ABS(set-MEDIAN(set)))`
 *
 * @param values the set, in any order, missing values removed
 * @returns the deviation in the unit of the values; "too-few-values" for an empty set
 * @example mad([10, 12, 13, 15, 40]) // 2
 */
export function mad(values: readonly number[]): number | NoValue {
  const centre = median(values);
  return isNoValue(centre) ? centre : median(values.map((value) => Math.abs(value - centre)));
}

import type { NoValue } from "./no-value.ts";
import { quantile } from "./quantile.ts";

/**
 * The middle value of a set: half the others are at or below it, half at or above.
 *
 * The benchmark of every comparison, because one extreme council cannot move it. For an even number of values it is the
 * point half way between the middle two.
 *
 * Excel check: `=MEDIAN(set)`
 *
 * @param values the set, in any order, missing values removed
 * @returns the median in the unit of the values; "too-few-values" for an empty set
 * @example median([10, 12, 13, 15, 40]) // 13
 */
export function median(values: readonly number[]): number | NoValue {
  return quantile(values, 0.5);
}

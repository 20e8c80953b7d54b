import { mean as meanOf } from "simple-statistics";
import { allEqual } from "./all-equal.ts";
import { type NoValue, tooFew } from "./no-value.ts";

/**
 * The arithmetic mean of a set; each area counts the same whatever its size.
 *
 * Offered as well as the median because many publications quote it; it is not the regional or national figure, which
 * would weight areas by population. Equal values give exactly themselves.
 *
 * Excel check: `=AVERAGE(set)`
 *
 * @param values the set, missing values removed
 * @returns the mean in the unit of the values; "too-few-values" for an empty set
 * @example mean([10, 12, 13, 15, 40]) // 18
 */
export function mean(values: readonly number[]): number | NoValue {
  if (values.length === 0) return tooFew(0, 1);
  return allEqual(values) ? (values[0] as number) : meanOf(values);
}

import { sampleStandardDeviation } from "simple-statistics";
import { allEqual } from "./all-equal.ts";
import { type NoValue, tooFew } from "./no-value.ts";

/**
 * The sample standard deviation of a set (divided by n - 1).
 *
 * The sample form, as Excel's STDEV.S and R's sd: the neighbours are a sample of similar councils, not all of them.
 * Equal values give exactly 0.
 *
 * Excel check: `=STDEV.S(set)`
 *
 * @param values the set, missing values removed
 * @returns the deviation in the unit of the values; "too-few-values" for fewer than two
 * @example standardDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138089935299395
 */
export function standardDeviation(values: readonly number[]): number | NoValue {
  if (values.length < 2) return tooFew(values.length, 2);
  return allEqual(values) ? 0 : sampleStandardDeviation(values);
}

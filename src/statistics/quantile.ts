import { quantileSorted } from "simple-statistics";
import { ascending } from "./ascending.ts";
import { type NoValue, tooFew } from "./no-value.ts";

/**
 * The value below which a given share of a set lies, by R's type 7.
 *
 * The definition of Excel's QUARTILE.INC and PERCENTILE.INC, and the default of R and NumPy: position (n - 1) x share
 * in the ordered values, and between two values a and b the point a + g(b - a). In this form, unlike (1 - g)a + gb,
 * equal values give exactly themselves.
 *
 * Excel check: `=PERCENTILE.INC(set, share)`
 *
 * @param values the set, in any order, missing values removed
 * @param share from 0 (the smallest) to 1 (the largest)
 * @returns the quantile in the unit of the values; "too-few-values" for an empty set
 * @example quantile([72, 74, 78, 80, 87], 0.25) // 74
 */
export function quantile(values: readonly number[], share: number): number | NoValue {
  if (values.length === 0) return tooFew(0, 1);
  return quantileSorted(ascending(values), share);
}

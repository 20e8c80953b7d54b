import { type NoValue, tooFew } from "./no-value.ts";

/**
 * The share of a set that is below a value, with equal values counted half.
 *
 * Six definitions of a percentile rank are in use, and for one council among twelve they run from 0.79 to 0.90. This
 * one counts areas, needs no interpolation, gives one half to a value exactly in the middle, and becomes 1 minus itself
 * when the order is reversed. PERCENTRANK.INC and PERCENTRANK.EXC answer other questions.
 *
 * Excel check: `=(COUNTIF(set,"<"&own)+COUNTIF(set,own)/2)/COUNT(set)`
 *
 * @param own the value to place; not a member of `set`
 * @param set the others' values, same period and unit, missing ones removed
 * @returns a fraction from 0 (below all) to 1 (above all); "too-few-values" for an empty set
 * @example percentile(15, [10, 12, 15, 40]) // 0.625
 */
export function percentile(own: number, set: readonly number[]): number | NoValue {
  if (set.length === 0) return tooFew(0, 1);
  let below = 0;
  let equal = 0;
  for (const value of set) {
    if (value < own) below++;
    else if (value === own) equal++;
  }
  return (below + equal / 2) / set.length;
}

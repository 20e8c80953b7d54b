import { mean } from "./mean.ts";
import { isNoValue, noValue, type NoValue } from "./no-value.ts";
import { standardDeviation } from "./standard-deviation.ts";

/**
 * How far a value is from the mean of a set, in standard deviations.
 *
 * The best-known score, offered for comparison with other tools. One extreme member widens the deviation and hides
 * everyone else, so the default score is {@link robustZ}.
 *
 * Excel check: `=(own-AVERAGE(set))/STDEV.S(set)`
 *
 * @param own the value to place; not a member of `set`
 * @param set the others' values, same period and unit, missing ones removed
 * @returns the score, without unit; 0 when the set has no spread and `own` equals it, "identical-values"
 *   when `own` then differs, "too-few-values" for fewer than two
 * @example zScore(17, [10, 12, 13, 15, 40]) // -0.08045179867091297
 */
export function zScore(own: number, set: readonly number[]): number | NoValue {
  const deviation = standardDeviation(set);
  if (isNoValue(deviation)) return deviation;
  const centre = mean(set) as number;
  if (deviation > 0) return (own - centre) / deviation;
  return own === centre ? 0 : noValue("identical-values", { value: centre });
}

import { noValue, type NoValue } from "./no-value.ts";

/**
 * The refusal of a statistic for which there are not enough values: how many there are, how many it takes.
 *
 * @example tooFew(2, 3) // NoValue "too-few-values"
 */
export function tooFew(n: number, needed: number): NoValue {
  return noValue("too-few-values", { n, needed });
}

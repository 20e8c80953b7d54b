import { ascending } from "./ascending.ts";
import { isNoValue, type NoValue } from "./no-value.ts";
import { quantile } from "./quantile.ts";

/** The three values that cut a set into four parts. */
export interface Quartiles {
  readonly q1: number;
  readonly q2: number;
  readonly q3: number;
}

/**
 * The three quartiles of a set, by R's type 7 (see {@link quantile}).
 *
 * There are nine definitions in use, and for sets of fifteen they differ noticeably; this is the one a spreadsheet's
 * QUARTILE.INC uses, so an officer can check it.
 *
 * Excel check: `=QUARTILE.INC(set, 1)`, `=QUARTILE.INC(set, 2)`, `=QUARTILE.INC(set, 3)`
 *
 * @param values the set, in any order, missing values removed
 * @returns the quartiles in the unit of the values; "too-few-values" for an empty set
 * @example quartiles([10, 12, 13, 15, 40]) // { q1: 12, q2: 13, q3: 15 }
 */
export function quartiles(values: readonly number[]): Quartiles | NoValue {
  const ordered = ascending(values);
  const q1 = quantile(ordered, 0.25);
  const q2 = quantile(ordered, 0.5);
  const q3 = quantile(ordered, 0.75);
  if (isNoValue(q1)) return q1;
  return { q1, q2: q2 as number, q3: q3 as number };
}

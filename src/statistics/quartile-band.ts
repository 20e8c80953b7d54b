import { allEqual } from "./all-equal.ts";
import { isNoValue, noValue, type NoValue } from "./no-value.ts";
import type { PolarityFactor } from "./favourable.ts";
import { quartiles } from "./quartiles.ts";

/** A is the best quarter, D the one furthest from it. */
export type QuartileBand = "A" | "B" | "C" | "D";

/**
 * The quarter of the set in which a value lies, from A, the best, to D.
 *
 * The boundaries are the quartiles of all values, including the value itself; a value on a boundary belongs to the
 * better band. Ties and small sets can therefore make bands unequal or empty, which is intended: equal values are never
 * split.
 *
 * Excel check, high is good: `=IF(own>=QUARTILE.INC(all,3),"A",IF(own>=QUARTILE.INC(all,2),"B",IF(own>=QUARTILE.INC(all,1),"C","D")))`
 *
 * @param own the value to place
 * @param all the values of the whole set, `own` included
 * @param factor +1 high is good, -1 low is good, 0 neutral
 * @returns the band; "neutral-polarity" where no side is better, "identical-values" when all are equal,
 *   "too-few-values" for an empty set
 * @example quartileBand(40, [10, 12, 13, 15, 40], 1) // "A"
 */
export function quartileBand(own: number, all: readonly number[], factor: PolarityFactor): QuartileBand | NoValue {
  if (factor === 0) return noValue("neutral-polarity");
  const cuts = quartiles(all);
  if (isNoValue(cuts)) return cuts;
  if (allEqual(all)) return noValue("identical-values", { value: own });
  const reaches = (cut: number): boolean => (factor === 1 ? own >= cut : own <= cut);
  if (reaches(factor === 1 ? cuts.q3 : cuts.q1)) return "A";
  if (reaches(cuts.q2)) return "B";
  return reaches(factor === 1 ? cuts.q1 : cuts.q3) ? "C" : "D";
}

import { median } from "./median.ts";
import { isNoValue, type NoValue } from "./no-value.ts";

/**
 * How far a value is above (below: negative) the median of a set, in its own unit.
 *
 * Excel check: `=own-MEDIAN(set)`
 *
 * @param own the value to place; not a member of `set`
 * @param set the others' values, same period and unit, missing ones removed
 * @returns the difference; percentage points where the unit is "%"; "too-few-values" for an empty set
 * @example gap(17, [10, 12, 13, 15, 40]) // 4
 */
export function gap(own: number, set: readonly number[]): number | NoValue {
  const centre = median(set);
  return isNoValue(centre) ? centre : own - centre;
}

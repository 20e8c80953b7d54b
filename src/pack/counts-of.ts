import { noValue, type NoValue } from "../statistics/no-value.ts";
import type { Area, Pack, Series } from "./pack.ts";

/** The counts that a publisher gives with a figure. */
export type CountPart = "numerator" | "denominator" | "respondents";

/**
 * A published count behind the figure of an area and period: of its numerator, its denominator, or who answered.
 *
 * @param period index into `series.periods`
 * @returns a count of people or things; "no-counts" where none is held
 */
export function countOf(pack: Pack, series: Series, area: Area, period: number, part: CountPart): number | NoValue {
  const count = series[part]?.[period * pack.areas.length + area.index];
  if (count !== undefined && !Number.isNaN(count)) return count;
  return noValue("no-counts", { area: area.name, period: series.periods[period]?.label ?? "", part });
}

/**
 * Whether both counts behind a figure are held, so that who sees no interval may ask why none is derived from them.
 *
 * @param period index into `series.periods`
 */
export function hasCounts(pack: Pack, series: Series, area: Area, period: number): boolean {
  const at = period * pack.areas.length + area.index;
  return !Number.isNaN(series.numerator?.[at] ?? NaN) && !Number.isNaN(series.denominator?.[at] ?? NaN);
}

import type { Area } from "../../areas/area.ts";
import type { Period } from "../../pack/period.ts";
import { flagBits, type Pack, type Series } from "../../pack/pack.ts";
import { noValue, type NoValue } from "../../statistics/no-value.ts";
import { comparableFrom, comparablePeriods } from "./comparable-periods.ts";

/** One figure of an area's history. */
export interface DatedFigure {
  /** Index into `series.periods`. */
  readonly index: number;
  readonly period: Period;
  readonly value: number;
}

/**
 * The figures an area has for the periods that can be compared over time with `period`, oldest first; those built from
 * published parts only are left out, since the difference between a partial and a complete figure is not a change.
 */
export function ownHistory(pack: Pack, series: Series, area: Area, period: number): readonly DatedFigure[] {
  return comparablePeriods(series, period).flatMap((index) => {
    const value = figureAt(pack, series, area, index);
    return value === null ? [] : { index, period: series.periods[index] as Period, value };
  });
}

/** The area's figure for a period; null where there is none, or only one built from published parts. */
function figureAt(pack: Pack, series: Series, area: Area, index: number): number | null {
  const at = index * pack.areas.length + area.index;
  const value = series.values[at] as number;
  const isPartial = ((series.flags[at] ?? 0) & flagBits.partial) !== 0;
  return Number.isNaN(value) || isPartial ? null : value;
}

/**
 * Why there is no trend: too few comparable periods.
 *
 * @param found how many the area has
 * @param needed how many are needed
 * @returns "overlapping-periods" when there would be enough if pooled periods did not share years; else
 *   "too-few-periods", with `break` where a change of method excludes earlier periods
 */
export function tooFewPeriods(
  { pack, series, area, period }: { pack: Pack; series: Series; area: Area; period: number },
  found: number,
  needed: number,
): NoValue {
  const oldest = comparableFrom(series, period);
  let held = 0;
  for (let index = oldest; index <= period; index++) if (figureAt(pack, series, area, index) !== null) held++;
  const counts = { periods: found, needed, area: area.name };
  if (held >= needed) return noValue("overlapping-periods", { ...counts, held });
  const cut = series.breaks.find((one) => one.from === oldest);
  const since = (series.periods[oldest] as Period).label;
  return noValue("too-few-periods", cut === undefined ? counts : { ...counts, break: cut.reason, since });
}

import type { Area } from "../../areas/area.ts";
import { hasCounts } from "../../pack/counts-of.ts";
import type { Pack, Period, Series } from "../../pack/pack.ts";
import { isNoValue, noValue, type NoValue } from "../../statistics/no-value.ts";
import type { Estimate } from "../../statistics/rank-interval.ts";
import type { Comparison, MemberFigure } from "../compare-in-set.ts";
import { judgedOwn } from "../not-judged.ts";

/**
 * The area's own figure with its 95% interval, from which every certainty is said; half an interval is none.
 *
 * @returns why there is no own figure; "not-judged"; or "no-interval"
 */
export function ownEstimate(comparison: Comparison): Estimate | NoValue {
  const own = judgedOwn(comparison);
  if (isNoValue(own)) return own;
  const { value, lower95: lower, upper95: upper, period } = own;
  if (lower !== null && upper !== null) return { value, lower, upper };
  return noInterval(comparison.pack, comparison.series, comparison.area, period);
}

/** That a figure has no 95% interval, and whether that is so although the counts behind it are held. */
export function noInterval(pack: Pack, series: Series, area: Area, period: Period): NoValue {
  const counts = hasCounts(pack, series, area, series.periods.indexOf(period)) ? { counts: "held" } : {};
  return noValue("no-interval", { limits: "asked", area: area.name, period: period.label, ...counts });
}

/** A member's figure with its 95% interval; null where it has none. */
export function memberEstimate({ pack, series }: Comparison, { area, value, period }: MemberFigure): Estimate | null {
  const at = period * pack.areas.length + area.index;
  const lower = series.lower95?.[at] ?? NaN;
  const upper = series.upper95?.[at] ?? NaN;
  return Number.isNaN(lower) || Number.isNaN(upper) ? null : { value, lower, upper };
}

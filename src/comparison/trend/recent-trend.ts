import type { Area } from "../../areas/area.ts";
import { observe } from "../../pack/observe.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { monthsBetween } from "../../pack/period.ts";
import { isNoValue, noValue, type NoValue } from "../../statistics/no-value.ts";
import type { Estimate } from "../../statistics/rank-interval.ts";
import { recentPoints, recentTrend, type RecentTrend } from "../../statistics/recent-trend.ts";
import { followedOwn } from "../not-judged.ts";
import { judgingFactor } from "../polarity.ts";
import { ownHistory, type DatedFigure } from "./own-history.ts";

/** OHID's marker of a figure: its newest five years with their limits. */
export interface RecentTrendOf extends RecentTrend {
  readonly kind: "recent-trend";
  /** Whether that is good; null without a change, and where neither direction may be called good. */
  readonly good: boolean | null;
  /** Limits of some of the five were derived from published counts. */
  readonly derivedInterval: boolean;
  /** The five figures, oldest first. */
  readonly figures: readonly DatedFigure[];
}

/**
 * The recent trend of a proportion or rate, by OHID's method: the newest five single-year figures that have both 95%
 * limits, weighted by how certain each is.
 *
 * Years without a figure or limits are passed over; the five are counted 1 to 5, as OHID does. As for every trend,
 * figures before a break and those built from published parts only are left out. Years are yearly figures: pooled years
 * and quarters are not.
 *
 * Excel check: that of the statistic
 *
 * @param period index into `series.periods`; the current one when left out
 * @returns the trend; why there is no figure for the period; "not-judged" for a partial one; "other-kind" for what is
 *   neither proportion nor rate; "too-few-periods"; "no-interval" where limits have no width
 */
export function recentTrendOf(
  pack: Pack,
  series: Series,
  area: Area,
  period = series.current,
): RecentTrendOf | NoValue {
  const now = followedOwn(pack, series, area, period);
  if (isNoValue(now)) return now;
  if (series.kind !== "proportion" && series.kind !== "rate of events")
    return noValue("other-kind", { kind: series.kind ?? "not stated", metric: series.metric.shortName });
  const yearly = series.cadenceMonths >= 12 ? ownHistory(pack, series, area, period) : [];
  const dated = yearly.flatMap((figure) => {
    const limits = isOneYear(figure) ? limitsOf(pack, series, area, figure) : null;
    return limits === null ? [] : [{ figure, ...limits }];
  });
  const five = dated.slice(-recentPoints);
  if (five.length < recentPoints)
    return noValue("too-few-periods", {
      periods: five.length,
      needed: recentPoints,
      area: area.name,
      limits: "needed",
    });
  const trend = recentTrend(five.map(({ limits }) => limits));
  if (isNoValue(trend)) return noValue("no-interval", { limits: "no-width", area: area.name });
  const factor = judgingFactor(pack, series.metric);
  const good =
    trend.way === "no significant change" || factor === 0 ? null : (trend.way === "increasing") === (factor === 1);
  const derivedInterval = five.some((one) => one.isDerived);
  return { kind: "recent-trend", ...trend, good, derivedInterval, figures: five.map(({ figure }) => figure) };
}

/** Eleven months from the first to the last month at most. */
function isOneYear({ period }: DatedFigure): boolean {
  return monthsBetween(period.start, period.end) < 12;
}

function limitsOf(
  pack: Pack,
  series: Series,
  area: Area,
  { index }: DatedFigure,
): { limits: Estimate; isDerived: boolean } | null {
  const held = observe(pack, series, area, index);
  if (isNoValue(held) || held.lower95 === null || held.upper95 === null) return null;
  const limits = { value: held.value, lower: held.lower95, upper: held.upper95 };
  return { limits, isDerived: held.flags.includes("derivedInterval") };
}

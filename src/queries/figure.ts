import type { Area } from "../areas/area.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import { newestHeld, observe, type Observation } from "../pack/observe.ts";
import type { Pack, Series } from "../pack/pack.ts";

/** Which period of a series: an index into its periods, or the newest for which the area has a figure. */
export type PeriodChoice = number | "latest-available";

/**
 * The figure of an area, or why there is none.
 *
 * With "latest-available" an area that lacks the current period answers with its newest one, and says so in
 * `period`; that is only done when it was asked for.
 */
export function figureOf(
  pack: Pack,
  series: Series,
  area: Area,
  period: PeriodChoice = series.current,
): Observation | NoValue {
  const held = period === "latest-available" ? newestHeld(pack, series, area) : period;
  return worded(series, observe(pack, series, area, held < 0 ? series.current : held));
}

/** Adds to the reason for another tier which councils the metric is the job of; any other answer is unchanged. */
export function worded(series: Series, figure: Observation | NoValue): Observation | NoValue {
  if (!isNoValue(figure) || figure.reason !== "not-applicable-to-tier") return figure;
  return noValue(figure.reason, { ...figure.detail, councils: series.metric.responsibility.councils });
}

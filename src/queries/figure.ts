import type { Area } from "../areas/area.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import { newestHeld, observe, type Observation } from "../pack/observe.ts";
import type { Pack, Series } from "../pack/pack.ts";
import { jobElsewhere } from "./whose-job.ts";

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
  return worded(pack, series, area, observe(pack, series, area, held < 0 ? series.current : held));
}

/**
 * Adds whose job the metric is to a reason that speaks of who has figures, since the two are easily taken for one; any
 * other answer is unchanged.
 */
export function worded(pack: Pack, series: Series, area: Area, figure: Observation | NoValue): Observation | NoValue {
  if (!isNoValue(figure) || (figure.reason !== "not-applicable-to-tier" && figure.reason !== "not-held")) return figure;
  const { councils } = series.metric.responsibility;
  const job = jobElsewhere(pack, area, series.metric);
  return noValue(figure.reason, { ...figure.detail, councils, ...(job === null ? {} : { job }) });
}

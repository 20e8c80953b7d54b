import { changeOf } from "../comparison/trend/change.ts";
import { uncheckedMarks } from "../comparison/trend/unchecked-marks.ts";
import { uncheckedWords } from "../wording/unchecked.ts";
import { directionOfTravel } from "../comparison/trend/direction-of-travel.ts";
import { gapTrend } from "../comparison/trend/gap-trend.ts";
import { recentTrendOf } from "../comparison/trend/recent-trend.ts";
import type { Area } from "../areas/area.ts";
import type { Series } from "../pack/pack.ts";
import type { SetChoice } from "../queries/choose-set.ts";
import { comparisonOf } from "../queries/compare.ts";
import type { Desk } from "../queries/desk.ts";
import { figureOf } from "../queries/figure.ts";
import { narrativeOf } from "../queries/narrative.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { changeWords, gapTrendWords, recentTrendWords } from "../wording/trend.ts";
import { isRefusal } from "../wording/refusal.ts";
import { answer, orError, type OutCell, refusalCell } from "./answer.ts";
import { optionalChoice } from "./arguments/arguments.ts";
import { readSet } from "./arguments/read-set.ts";
import { asked } from "./scores.ts";
import { forEachAreaAndSeries } from "./arguments/each-pair.ts";

type TrendMethod = "direction" | "change" | "previous" | "previous period" | "gap trend" | "recent trend" | "flag";

const trendMethods: Readonly<Record<string, TrendMethod>> = {
  "direction of travel": "direction",
  direction: "direction",
  travel: "direction",
  change: "change",
  previous: "previous",
  "previous value": "previous",
  "previous figure": "previous",
  "previous period": "previous period",
  "gap trend": "gap trend",
  gap: "gap trend",
  "recent trend": "recent trend",
  recent: "recent trend",
  flag: "flag",
  flags: "flag",
};

/**
 * Which way a council's figure is going, in words. Example: =LOF.DIRECTION("Kent","persistent absence","change")
 *
 * @customfunction DIRECTION
 * @helpurl https://lof-for-excel.example/help.html#direction
 * @param area Council by name or code, or "England". A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [method] "direction of travel" (left out) over the five newest comparable periods, "change" since the one before, "previous" and "previous period" for the figure that counts from and its period, "gap trend" against the median of the set, "recent trend" by OHID's method over five years with 95% intervals, or "flag": years of the direction not yet checked against earlier figures.
 * @param [set] For the gap trend: a named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @returns "improving", "worsening", "rising", "falling", "no clear trend", the change, the previous figure as a number, its period, or the flag as text. A recent trend is "increasing" or "decreasing", with "and getting better" or "worse", "no significant change", or "cannot be calculated"; from limits derived from counts with "(derived intervals)".
 */
export function DIRECTION(
  area: unknown[][],
  metric: unknown[][],
  method?: unknown[][],
  set?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const by = optionalChoice(method, "method", trendMethods) ?? "direction";
    const choice = readSet(desk, set);
    return forEachAreaAndSeries(desk, area, metric, (place, series) =>
      orError(trendOf(desk, series, place, by, choice)),
    );
  });
}

function trendOf(
  { pack }: Desk,
  series: Series,
  area: Area,
  method: TrendMethod,
  choice: SetChoice,
): OutCell | NoValue {
  const now = figureOf(pack, series, area);
  if (isNoValue(now)) return now;
  if (method === "direction" || method === "flag") {
    const direction = directionOfTravel(pack, series, area);
    if (isNoValue(direction)) return direction;
    // The word stands alone: workbooks compare with it.
    return method === "direction"
      ? direction.word
      : uncheckedWords.trendFlag(uncheckedMarks(pack, series, area, direction.figures));
  }
  if (method === "change" || method === "previous" || method === "previous period") {
    const change = changeOf(pack, series, area);
    if (isNoValue(change)) return change;
    if (method === "change") return changeWords(change, series.unit);
    return method === "previous" ? change.from.value : change.from.period.label;
  }
  if (method === "recent trend") return recentTrendWords(recentTrendOf(pack, series, area));
  const set = choice(area, series.metric);
  const trend = isNoValue(set) ? set : gapTrend(pack, series, { area, set });
  return isNoValue(trend) ? trend : gapTrendWords(trend, series.unit);
}

/**
 * A sentence for a committee paper: figure, place, median, what can be claimed, direction, caveat. Example: =LOF.NARRATIVE("Kent","persistent absence")
 *
 * @customfunction NARRATIVE
 * @helpurl https://lof-for-excel.example/help.html#narrative
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @returns Text.
 */
export function NARRATIVE(
  area: unknown[][],
  metric: unknown[][],
  set?: unknown[][],
  period?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const how = asked(desk, set, period);
    return forEachAreaAndSeries(desk, area, metric, (place, series) => {
      const comparison = comparisonOf(desk, series, place, how);
      if (isRefusal(comparison) || isNoValue(comparison)) return refusalCell(comparison);
      return orError(narrativeOf(comparison, how.set));
    });
  });
}

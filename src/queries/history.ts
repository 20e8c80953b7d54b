import type { Area } from "../areas/area.ts";
import { benchmark } from "../comparison/benchmark.ts";
import { compareInSet } from "../comparison/compare-in-set.ts";
import type { ComparisonSet } from "../comparison/sets/comparison-set.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { Observation } from "../pack/observe.ts";
import type { Pack, Period, Series } from "../pack/pack.ts";
import { figureOf } from "./figure.ts";

/** One period of a history: the figure, or why there is none. */
export interface HistoryRow {
  readonly index: number;
  readonly period: Period;
  readonly figure: Observation | NoValue;
}

/**
 * The figures of an area over time, oldest first.
 *
 * It begins with the first period for which the area has a figure and ends with the series' current one; gaps in
 * between, and a missing current figure, are rows with the reason.
 *
 * @param newest how many periods at most, counted back from the current one; all when left out
 * @returns the rows, or the reason for the current period when the area has no figure in any
 */
export function historyOf(pack: Pack, series: Series, area: Area, newest?: number): readonly HistoryRow[] | NoValue {
  const rows = series.periods
    .slice(0, series.current + 1)
    .map((period, index): HistoryRow => ({ index, period, figure: figureOf(pack, series, area, index) }));
  const first = rows.findIndex((row) => !isNoValue(row.figure));
  if (first < 0) return (rows.at(-1) as HistoryRow).figure as NoValue;
  return rows.slice(newest === undefined ? first : Math.max(first, rows.length - newest));
}

/** The median of a set for one period of a history, using today's set throughout; a reason where too few report. */
export function setMedian(
  pack: Pack,
  series: Series,
  area: Area,
  set: ComparisonSet,
  period: number,
): number | NoValue {
  return benchmark(compareInSet(pack, series, area, set, { period }), "median");
}

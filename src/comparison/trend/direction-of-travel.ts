import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { slope, type Slope } from "../../statistics/slope.ts";
import { yearOf } from "./comparable-periods.ts";
import { judgingFactor } from "../polarity.ts";
import { followedOwn } from "../not-judged.ts";
import { ownHistory, tooFewPeriods, type DatedFigure } from "./own-history.ts";
import { trendWord, type TrendWord } from "./trend-word.ts";

/** How many points a direction of travel uses by default; also the minimum. */
export const trendWindow = 5;

/** Which way a figure has been going over the newest comparable periods. */
export interface DirectionOfTravel {
  readonly kind: "direction-of-travel";
  readonly word: TrendWord;
  readonly slope: Slope;
  /** The figures of the window, oldest first. */
  readonly figures: readonly DatedFigure[];
}

export interface TrendOptions {
  /** Index into `series.periods`; the current one when left out. */
  readonly period?: number;
  /** How many of the newest comparable periods with a figure; 5 when left out, and never fewer. */
  readonly window?: number;
}

/**
 * The direction of travel: the slope over the newest comparable periods, and whether it is more than random variation.
 *
 * Least squares against time in years, so that a skipped year counts as the gap it is. It is called improving or
 * worsening only when the 95% interval of the slope excludes 0, and rising or falling where neither direction may be
 * called good.
 *
 * Excel check: `=SLOPE(values, years)` over the window, years as 2021, 2022 ...
 *
 * @returns the direction; why there is no figure for the period; "not-judged" for a partial one; "too-few-periods" below five points, or
 *   "overlapping-periods"
 */
export function directionOfTravel(
  pack: Pack,
  series: Series,
  area: Area,
  { period = series.current, window = trendWindow }: TrendOptions = {},
): DirectionOfTravel | NoValue {
  const now = followedOwn(pack, series, area, period);
  if (isNoValue(now)) return now;
  const history = ownHistory(pack, series, area, period);
  if (history.length < trendWindow) return tooFewPeriods({ pack, series, area, period }, history.length, trendWindow);
  const figures = history.slice(-Math.max(window, trendWindow));
  const line = slopeOf(figures);
  return {
    kind: "direction-of-travel",
    word: trendWord(line, judgingFactor(pack, series.metric)),
    slope: line,
    figures,
  };
}

/** The slope through dated figures. There are five or more of different periods, so there always is one. */
export function slopeOf(figures: readonly DatedFigure[]): Slope {
  return slope(figures.map(({ period, value }) => ({ year: yearOf(period), value }))) as Slope;
}

import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { isNoValue, noValue, type NoValue } from "../../statistics/no-value.ts";
import type { PolarityFactor } from "../../statistics/favourable.ts";
import type { Slope } from "../../statistics/slope.ts";
import { benchmark } from "../benchmark.ts";
import { compareInSet } from "../compare-in-set.ts";
import type { ComparisonSet } from "../sets/comparison-set.ts";
import { slopeOf, trendWindow, type TrendOptions } from "./direction-of-travel.ts";
import { judgingFactor } from "../polarity.ts";
import { followedOwn } from "../not-judged.ts";
import { ownHistory, tooFewPeriods, type DatedFigure } from "./own-history.ts";
import { trendWord, type TrendWord } from "./trend-word.ts";

/** The gap to the set's median in one period; `value` is own minus median. */
export interface GapPoint extends DatedFigure {
  readonly own: number;
  readonly median: number;
  /** How many others have a figure for the period. */
  readonly n: number;
}

/** How the gap to the set's median has changed. */
export interface GapTrend {
  readonly kind: "gap-trend";
  /** One per comparable period in which the area and three or more others report, oldest first. */
  readonly points: readonly GapPoint[];
  /** The last gap minus the one before it, in the unit of the series. */
  readonly change: number;
  /** The direction of the gap, "improving" being towards the good side; or why it cannot be determined. */
  readonly direction: { readonly word: TrendWord; readonly slope: Slope } | NoValue;
}

/**
 * The gap trend: own value minus the set's median, period by period, with the same set throughout.
 *
 * It separates a council's own change from one that the whole set shares. Only periods in which three or more of the
 * set report count. As for every trend, periods before a break are excluded and pooled periods must not overlap.
 *
 * Excel check: `=own-MEDIAN(set)` a period
 *
 * @returns the trend; why there is no own figure for the period; "not-judged" for a partial one; "too-few-values" when
 *   fewer than three others report for it; "too-few-periods" or "overlapping-periods"
 */
export function gapTrend(
  pack: Pack,
  series: Series,
  { area, set }: { area: Area; set: ComparisonSet },
  { period = series.current, window = trendWindow }: TrendOptions = {},
): GapTrend | NoValue {
  const now = followedOwn(pack, series, area, period);
  if (isNoValue(now)) return now;
  const current = benchmark(compareInSet(pack, series, area, set, { period }), "median");
  if (isNoValue(current)) return current;
  const history = ownHistory(pack, series, area, period);
  if (history.length < 2) return tooFewPeriods({ pack, series, area, period }, history.length, 2);
  const points = history.flatMap((figure): GapPoint[] => {
    const comparison = compareInSet(pack, series, area, set, { period: figure.index });
    const median = benchmark(comparison, "median");
    if (isNoValue(median)) return [];
    return [{ ...figure, value: figure.value - median, own: figure.value, median, n: comparison.n }];
  });
  if (points.length < 2) return fewPoints(points, 2);
  const [before, last] = points.slice(-2) as [GapPoint, GapPoint];
  return {
    kind: "gap-trend",
    points,
    change: last.value - before.value,
    direction: directionOf(points, judgingFactor(pack, series.metric), window),
  };
}

function directionOf(points: readonly GapPoint[], factor: PolarityFactor, window: number): GapTrend["direction"] {
  if (points.length < trendWindow) return fewPoints(points, trendWindow);
  const slope = slopeOf(points.slice(-Math.max(window, trendWindow)));
  return { word: trendWord(slope, factor), slope };
}

function fewPoints(points: readonly GapPoint[], needed: number): NoValue {
  return noValue("too-few-periods", { periods: points.length, needed });
}

import type { Area } from "../areas/area.ts";
import { observe, type Observation } from "../pack/observe.ts";
import type { Pack, Series } from "../pack/pack.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import type { Comparison } from "./compare-in-set.ts";

/**
 * The area's own figure, if it may be judged by verdict, rank, band or score.
 *
 * Withheld where the framework flags the metric as not for verdicts, and where the area's own value is built from
 * published parts only. The value itself and every benchmark statistic are still shown.
 *
 * @returns the area's own figure; the reason why there is none; or "not-judged", with `cause` "no-verdict" or "partial"
 */
export function judgedOwn({ own, series }: Pick<Comparison, "own" | "series">): Observation | NoValue {
  if (isNoValue(own)) return own;
  const metric = series.metric.shortName;
  if (series.metric.noVerdict)
    return noValue("not-judged", { cause: "no-verdict", metric, caveat: series.metric.caveat });
  return partialValue(own, series) ?? own;
}

/**
 * Why a figure that is built from published parts only is neither judged nor followed over time; null for a complete
 * one.
 */
function partialValue(own: Observation, { metric }: Series): NoValue | null {
  if (!own.flags.includes("partial")) return null;
  const why = "the own value is built from published parts only";
  return noValue("not-judged", { cause: "partial", metric: metric.shortName, why });
}

/**
 * The area's own figure, if it may be followed over time; else why there is none, or "not-judged" for a partial one.
 */
export function followedOwn(pack: Pack, series: Series, area: Area, period: number): Observation | NoValue {
  const own = observe(pack, series, area, period);
  return isNoValue(own) ? own : (partialValue(own, series) ?? own);
}

/**
 * Whether lists of the set are ordered by name instead of by value, so that they are not a league table: where the
 * metric is not judged, whether or not the area itself has a figure, and where its own figure is partial.
 */
export function listedByName({ own, series }: Pick<Comparison, "own" | "series">): boolean {
  return series.metric.noVerdict || (!isNoValue(own) && partialValue(own, series) !== null);
}

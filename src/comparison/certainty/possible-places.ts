import { jointFactor } from "../../statistics/joint-factor.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { rankInterval, toldApart, widened, type Apart, type RankInterval } from "../../statistics/rank-interval.ts";
import type { Comparison } from "../compare-in-set.ts";
import { lackingOthers } from "../lacking-others.ts";
import { judgedOwn } from "../not-judged.ts";
import { polarityFactor } from "../polarity.ts";
import { memberEstimate, ownEstimate } from "./own-estimate.ts";

/**
 * The places that the 95% intervals leave open to the area among all that have a value: "could be 2nd to 9th of 16".
 *
 * Most intervals overlap, so a place says less than it seems to. Never made up: without an own interval there is no
 * answer, and another area without one is set apart from nobody.
 *
 * @param joint true: wide enough for all places of the set to hold at once; false: for the area's own place only
 * @returns best and worst place; why there is no own figure; "not-judged"; "too-few-values" with fewer than three areas
 *   in all; or "no-interval"
 */
export function possiblePlaces(comparison: Comparison, joint = false): RankInterval | NoValue {
  const judged = judgedOwn(comparison);
  if (isNoValue(judged)) return judged;
  const lacking = lackingOthers(comparison, "range of places");
  if (lacking !== null) return lacking;
  const own = ownEstimate(comparison);
  if (isNoValue(own)) return own;
  const times = joint ? jointFactor(comparison.n + 1) : 1;
  const others = comparison.figures.map((figure) => {
    const other = memberEstimate(comparison, figure);
    return other === null || !joint ? other : widened(other, times);
  });
  const factor = polarityFactor(comparison.series.metric.polarity);
  return rankInterval(joint ? widened(own, times) : own, others, factor);
}

/**
 * For each member with a figure, whether it is certainly above or below the area's own or cannot be told apart from it;
 * above and below are of the figure, whichever end is good.
 *
 * @returns by the member's area index; why there is no own figure; "not-judged"; or "no-interval"
 */
export function membersToldApart(comparison: Comparison): ReadonlyMap<number, Apart> | NoValue {
  const own = ownEstimate(comparison);
  if (isNoValue(own)) return own;
  return new Map(
    comparison.figures.map((figure) => [figure.area.index, toldApart(own, memberEstimate(comparison, figure))]),
  );
}

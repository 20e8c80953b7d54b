import type { Area } from "../areas/area.ts";
import { score } from "../comparison/score.ts";
import { verdict } from "../comparison/verdict.ts";
import type { Series } from "../pack/pack.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { isRefusal, type Refusal } from "../wording/refusal.ts";
import type { SetChoice } from "./choose-set.ts";
import { comparisonWith } from "./compare.ts";
import type { Desk } from "./desk.ts";
import { figureOf, type PeriodChoice } from "./figure.ts";

/** Something that must be said of a figure. */
export type Explanation = NoValue | Refusal | { readonly kind: "fallback-scale" };

/**
 * What stands in the way of figure, score and verdict, in this order; nothing when all are there.
 *
 * A score on the fallback scale is a score, but one must be told.
 *
 * @param wantsVerdict whether a missing verdict counts
 */
export function whyNot(
  desk: Desk,
  series: Series,
  area: Area,
  { set, period, wantsVerdict }: { set: SetChoice; period: PeriodChoice | NoValue | Refusal; wantsVerdict: boolean },
): readonly Explanation[] {
  if (isNoValue(period) || isRefusal(period)) return [period];
  const figure = figureOf(desk.pack, series, area, period);
  if (isNoValue(figure)) return [figure];
  if (area.tier === "country") return [];
  const members = set(area, series.metric);
  if (isNoValue(members)) return [members];
  const comparison = comparisonWith(desk, series, area, members, { period });
  const scored = score(comparison);
  if (isNoValue(scored)) return [scored];
  const judged = wantsVerdict ? verdict(comparison) : null;
  return [
    ...(isNoValue(judged) ? [judged] : []),
    ...(scored.fallbackScale ? [{ kind: "fallback-scale" } as const] : []),
  ];
}

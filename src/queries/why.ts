import type { Area } from "../areas/area.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import { score } from "../comparison/score.ts";
import { verdict } from "../comparison/verdict.ts";
import type { Series } from "../pack/pack.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { isRefusal, type Refusal } from "../wording/refusal.ts";
import type { SetChoice } from "./choose-set.ts";
import { comparisonWith } from "./compare.ts";
import type { Desk } from "./desk.ts";
import { figureOf, type PeriodChoice } from "./figure.ts";

/** Something that must be explained about a figure. */
export type Explanation =
  | NoValue
  | Refusal
  | { readonly kind: "fallback-scale" }
  | { readonly kind: "unchecked" }
  | { readonly kind: "council-caveats"; readonly council: string; readonly texts: readonly string[] };

/**
 * Why there is no figure, score or verdict, in this order; empty when all are available.
 *
 * A score on the fallback scale is still a score, but this must be stated; so must it that the figure is not yet checked
 * against earlier ones. What must be known of this council's figure
 * is said after a reason, never alone: an empty answer means that all are available.
 */
export function whyNot(desk: Desk, series: Series, area: Area, asked: WhyAsked): readonly Explanation[] {
  const reasons = reasonsOf(desk, series, area, asked);
  const texts = councilCaveats(desk.pack, series.metric, area).map(({ text }) => text);
  return reasons.length === 0 || texts.length === 0
    ? reasons
    : [...reasons, { kind: "council-caveats", council: area.name, texts }];
}

interface WhyAsked {
  readonly set: SetChoice;
  readonly period: PeriodChoice | NoValue | Refusal;
  /** Whether a missing verdict counts. */
  readonly wantsVerdict: boolean;
}

function reasonsOf(
  desk: Desk,
  series: Series,
  area: Area,
  { set, period, wantsVerdict }: WhyAsked,
): readonly Explanation[] {
  if (isNoValue(period) || isRefusal(period)) return [period];
  const figure = figureOf(desk.pack, series, area, period);
  if (isNoValue(figure)) return [figure];
  const stated: Explanation[] = figure.flags.includes("unchecked") ? [{ kind: "unchecked" }] : [];
  if (area.tier === "country") return stated;
  const members = set(area, series.metric);
  if (isNoValue(members)) return [members, ...stated];
  const comparison = comparisonWith(desk, series, area, members, { period });
  const scored = score(comparison);
  if (isNoValue(scored)) return [scored, ...stated];
  const judged = wantsVerdict ? verdict(comparison) : null;
  return [
    ...(isNoValue(judged) ? [judged] : []),
    ...(scored.fallbackScale ? [{ kind: "fallback-scale" } as const] : []),
    ...stated,
  ];
}

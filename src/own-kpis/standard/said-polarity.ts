import { polarityFactor } from "../../comparison/polarity.ts";
import type { Polarity } from "../../framework/metric.ts";
import type { Kpi, KpiLimit, OwnPolarity } from "../kpi.ts";

/** Which way is good, and by whose word. */
export interface SaidPolarity {
  readonly good: OwnPolarity | null;
  /** What does not agree, in a sentence; null where all agree. */
  readonly conflict: string | null;
}

const goodOfBound: Readonly<Record<NonNullable<KpiLimit["bound"]>, Polarity>> = {
  "at-least": "higher-is-better",
  above: "higher-is-better",
  "at-most": "lower-is-better",
  below: "lower-is-better",
};

/** The direction that a target's own words give: "no more than 10". */
export const boundPolarity = (limit: KpiLimit | null): Polarity | null =>
  limit === null || limit.bound === null ? null : goodOfBound[limit.bound];

/**
 * Which way is good for a KPI: by the list's words, else by the words of its target, else by the metric that the user
 * accepted. An arrow, a floor, or a match that is not accepted never says it.
 *
 * Where two of them say different things there is no answer but the disagreement.
 */
export function saidPolarity(kpi: Kpi, accepted: Polarity | null): SaidPolarity {
  const { polarity, polaritySaid, target } = kpi;
  if (polarity === "near-target" || polarity === "neutral") return { good: polarity, conflict: null };
  const claims: readonly (readonly [string, Polarity | null])[] = [
    [`the list${polaritySaid === null ? "" : ` (“${polaritySaid}”)`}`, polarity],
    [`the target “${target?.text ?? ""}”`, boundPolarity(target)],
    ["the accepted metric", accepted],
  ];
  const [first, ...others] = claims.flatMap(([who, good]) =>
    good === null || good === "neutral" ? [] : [{ who, good }],
  );
  if (first === undefined) return { good: accepted, conflict: null };
  const other = others.find(({ good }) => good !== first.good);
  if (other === undefined) return { good: first.good, conflict: null };
  return {
    good: null,
    conflict: `By ${first.who} ${side(first.good)} is good, by ${other.who} ${side(other.good)} is good.`,
  };
}

const side = (good: Polarity): string => (polarityFactor(good) === 1 ? "high" : "low");

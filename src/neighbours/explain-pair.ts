import type { Area } from "../areas/area.ts";
import { noValue, type NoValue } from "../statistics/no-value.ts";
import type { OpenModel } from "./open-model.ts";
import { squaredDistance } from "./squared-distance.ts";
import { valueOf } from "./standardise.ts";

/** Why two areas are near or far, indicator by indicator. */
export interface PairExplanation {
  readonly model: string;
  readonly weighted: boolean;
  /** Root of `squared`, as in the list of neighbours. */
  readonly distance: number;
  /** The sum of all contributions, exactly. */
  readonly squared: number;
  /** One per indicator, in the order of MHCLG's list. */
  readonly parts: readonly PairPart[];
}

/** One indicator's part in the distance of two areas. */
export interface PairPart {
  readonly id: string;
  /** Position of the indicator in the model's input: a pack's `indicators[column]` has its name, unit and source. */
  readonly column: number;
  /** In the indicator's unit; null where the area has none. */
  readonly own: number | null;
  readonly other: number | null;
  /** Own minus other, in standard deviations of the tier; null where the indicator does not count. */
  readonly difference: number | null;
  readonly weight: number;
  /**
   * What it adds to the squared distance; null where it does not count: missing for one of the two, or no spread in the
   * tier.
   */
  readonly contribution: number | null;
  /** The contribution as a fraction of the squared distance; null where it does not count. */
  readonly share: number | null;
}

/**
 * Explains the open model's distance between two areas of one tier.
 *
 * The contributions sum exactly to the squared distance, and the distance is the one by which the list of
 * neighbours is ordered.
 *
 * @param model the model, with its weights
 * @param area one area
 * @param other the other; order matters only for the signs of the differences
 * @returns the explanation; "not-applicable-to-tier" for areas of different tiers, which the model never compares,
 *   "not-published" when they share no indicator
 */
export function explainPair(model: OpenModel, area: Area, other: Area): PairExplanation | NoValue {
  const between = { area: area.name, other: other.name };
  if (area.tier !== other.tier)
    return noValue("not-applicable-to-tier", {
      ...between,
      tier: area.tier,
      otherTier: other.tier,
      publishedFor: [area.tier],
    });
  const { rows } = model.standardised(area.tier);
  const [own, others] = [rows.get(area.index), rows.get(other.index)] as [Float64Array, Float64Array];
  const contributions = new Float64Array(model.weights.length);
  const squared = squaredDistance(own, others, model.weights, contributions);
  if (Number.isNaN(squared)) return noValue("not-published", between);
  const parts = model.input.indicators.map((indicator, column): PairPart => {
    const contribution = numberOrNull(contributions[column] as number);
    return {
      id: indicator.id,
      column,
      own: numberOrNull(valueOf(indicator, area)),
      other: numberOrNull(valueOf(indicator, other)),
      difference: contribution === null ? null : (own[column] as number) - (others[column] as number),
      weight: model.weights[column] as number,
      contribution,
      share: contribution === null ? null : squared === 0 ? 0 : contribution / squared,
    };
  });
  return { model: model.name, weighted: model.weighted, distance: Math.sqrt(squared), squared, parts };
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

import type { Area, Tier } from "../areas/area.ts";
import { mean } from "../statistics/mean.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { standardDeviation } from "../statistics/standard-deviation.ts";
import { leftOutOfModel, type ModelIndicator, type ModelInput } from "./model-input.ts";

/** The indicators of one tier's areas, each brought to mean 0 and standard deviation 1. */
export interface StandardisedTier {
  readonly tier: Tier;
  /** Every area of the tier, by code, including the two left out of the model, so that they have neighbours too. */
  readonly areas: readonly Area[];
  /** By area.index: one standardised value per indicator, in the input's order; NaN where there is none. */
  readonly rows: ReadonlyMap<number, Float64Array>;
}

/**
 * Standardises the indicators over the authorities of one tier.
 *
 * Each indicator's mean and sample standard deviation come from the tier's areas that have it, without City of London
 * and Isles of Scilly (which are placed on the same scale). An indicator that is the same everywhere, or known for
 * fewer than two of them, cannot distinguish councils: it counts as missing for the whole tier.
 *
 * Excel check: `=STANDARDIZE(x, AVERAGE(tier), STDEV.S(tier))`
 *
 * @param input areas and indicators; England may be among the areas
 * @param tier the tier whose areas are standardised
 */
export function standardise(input: ModelInput, tier: Tier): StandardisedTier {
  const areas = input.areas.filter((area) => area.tier === tier).sort(byCode);
  const rows = new Map(areas.map((area) => [area.index, new Float64Array(input.indicators.length).fill(NaN)]));
  input.indicators.forEach((indicator, column) => {
    const scale = scaleOf(indicator, areas);
    if (scale === null) return;
    for (const area of areas)
      (rows.get(area.index) as Float64Array)[column] = (valueOf(indicator, area) - scale.mean) / scale.deviation;
  });
  return { tier, areas, rows };
}

function scaleOf(indicator: ModelIndicator, areas: readonly Area[]): { mean: number; deviation: number } | null {
  const values = areas
    .filter((area) => !leftOutOfModel.has(area.code))
    .map((area) => valueOf(indicator, area))
    .filter((value) => !Number.isNaN(value));
  const deviation = standardDeviation(values);
  return isNoValue(deviation) || deviation === 0 ? null : { mean: mean(values) as number, deviation };
}

/** The indicator's figure for an area; NaN where there is none. */
export function valueOf(indicator: ModelIndicator, area: Area): number {
  return indicator.values[area.index] ?? NaN;
}

function byCode(a: Area, b: Area): number {
  return a.code < b.code ? -1 : 1;
}

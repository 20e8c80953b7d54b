import type { Area, Tier } from "../areas/area.ts";
import type { ModelInput, Weights } from "./model-input.ts";
import { nearest, type ModelNeighbour } from "./nearest.ts";
import { standardise, type StandardisedTier } from "./standardise.ts";

/**
 * The name of our own model, always shown: MHCLG publishes its lists, but not its weights, distance or treatment of
 * gaps.
 */
export const openModelName = "LOF-21 open model";

/** How many neighbours our lists have, the same as MHCLG's. */
export const openModelLength = 15;

/** The open neighbour model over one set of areas and indicators, with one set of weights. */
export interface OpenModel {
  readonly input: ModelInput;
  /** {@link openModelName}, with the weights named where the user has set any. */
  readonly name: string;
  readonly weighted: boolean;
  /** One per indicator, in the input's order. */
  readonly weights: Float64Array;
  /** The areas of a tier on one scale. */
  readonly standardised: (tier: Tier) => StandardisedTier;
  /**
   * The nearest areas of the same tier, nearest first; empty where the area shares no indicator with any.
   *
   * @param count the maximum number; 15 when left out
   */
  readonly neighboursOf: (area: Area, count?: number) => readonly ModelNeighbour[];
}

const standardisedTiers = new WeakMap<ModelInput, Map<Tier, StandardisedTier>>();
const models = new WeakMap<ModelInput, Map<string, OpenModel>>();
/** Models kept in memory: weights in cells change with every keystroke, so only the newest are kept. */
const modelsKept = 8;

/**
 * The open model: councils are neighbours when their contextual indicators are alike.
 *
 * Each indicator is standardised within the tier, all weigh the same unless the user says otherwise, and the distance
 * is the root of the mean squared difference over the indicators both areas have. Everything is computed on demand, and
 * only once for the same input and weights.
 *
 * Known limits: two of MHCLG's 21 indicators are missing, two are proxies, and bases and years may differ from MHCLG's,
 * so the lists are similar to the official ones but not the same.
 *
 * @param input areas and indicators, such as a data pack
 * @param weights by indicator id, those left out weigh 1; 0 leaves an indicator out
 * @throws RangeError for a weight that is negative or for an unknown indicator (check what users type first)
 * @example openModel(pack).neighboursOf(kent) // 15 counties, nearest first
 */
export function openModel(input: ModelInput, weights: Weights = new Map()): OpenModel {
  const list = input.indicators.map((indicator) => weights.get(indicator.id) ?? 1);
  const key = list.join(" ");
  const known = kept(models, input);
  const model = known.get(key) ?? makeModel(input, checked(list, weights, input));
  known.delete(key);
  known.set(key, model);
  for (const oldest of known.keys()) if (known.size > modelsKept) known.delete(oldest);
  return model;
}

function makeModel(input: ModelInput, weights: Float64Array): OpenModel {
  const found = new Map<number, { asked: number; list: readonly ModelNeighbour[] }>();
  const weighted = weights.some((weight) => weight !== 1);
  const standardised = (tier: Tier): StandardisedTier => {
    const tiers = kept(standardisedTiers, input);
    const one = tiers.get(tier) ?? standardise(input, tier);
    tiers.set(tier, one);
    return one;
  };
  return {
    input,
    name: weighted ? `${openModelName} with your weights` : openModelName,
    weighted,
    weights,
    standardised,
    neighboursOf: (area, count = openModelLength) => {
      const known = found.get(area.index);
      if (known !== undefined && known.asked >= count) return known.list.slice(0, count);
      const list = nearest(standardised(area.tier), area, weights, count);
      found.set(area.index, { asked: count, list });
      return list;
    },
  };
}

function checked(list: readonly number[], weights: Weights, { indicators }: ModelInput): Float64Array {
  for (const [id, weight] of weights) {
    if (!(weight >= 0 && Number.isFinite(weight))) throw new RangeError(`the weight of ${id} is ${weight}`);
    if (!indicators.some((indicator) => indicator.id === id)) throw new RangeError(`there is no indicator ${id}`);
  }
  return Float64Array.from(list);
}

function kept<K, V>(store: WeakMap<ModelInput, Map<K, V>>, input: ModelInput): Map<K, V> {
  const map = store.get(input) ?? new Map<K, V>();
  store.set(input, map);
  return map;
}

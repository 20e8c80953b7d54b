import type { Area } from "../areas/area.ts";
import { leftOutOfModel } from "./model-input.ts";
import { squaredDistance } from "./squared-distance.ts";
import { byCode, type StandardisedTier } from "./standardise.ts";

/** A neighbour by the open model. */
export interface ModelNeighbour {
  readonly area: Area;
  /** Root of the (weighted) mean squared difference, in standard deviations; 0 = alike in every indicator. */
  readonly distance: number;
}

/**
 * All areas of the tier that can be neighbours of one area, nearest first.
 *
 * Areas at exactly the same distance come in order of their codes. Left out are the area itself, City of
 * London and Isles of Scilly, and an area that shares no indicator with it.
 *
 * @param standardised the tier's areas on one scale
 * @param area one of them; City of London or Isles of Scilly may ask too
 * @param weights one an indicator, in the order of the standardised values
 */
export function nearest(standardised: StandardisedTier, area: Area, weights: Float64Array): ModelNeighbour[] {
  const own = standardised.rows.get(area.index);
  if (own === undefined) return [];
  const found: ModelNeighbour[] = [];
  for (const other of standardised.areas) {
    if (other.index === area.index || leftOutOfModel.has(other.code)) continue;
    const distance = Math.sqrt(squaredDistance(own, standardised.rows.get(other.index) as Float64Array, weights));
    if (!Number.isNaN(distance)) found.push({ area: other, distance });
  }
  return found.sort((a, b) => a.distance - b.distance || byCode(a.area, b.area));
}

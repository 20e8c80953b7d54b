import type { Area } from "../areas/area.ts";
import { leftOutOfModel } from "./model-input.ts";
import { squaredDistance } from "./squared-distance.ts";
import type { StandardisedTier } from "./standardise.ts";

/** A neighbour by the open model. */
export interface ModelNeighbour {
  readonly area: Area;
  /** Root of the (weighted) mean squared difference, in standard deviations; 0 = alike in every indicator. */
  readonly distance: number;
}

/**
 * The nearest areas of the tier to one area, nearest first.
 *
 * Areas at exactly the same distance come in order of their codes. The area itself, City of London, Isles of Scilly and
 * any area that shares no indicator with it are left out.
 *
 * @param standardised the tier's areas on one scale
 * @param area one of them; this may be City of London or Isles of Scilly
 * @param weights one per indicator, in the order of the standardised values
 * @param count the maximum number of neighbours
 */
export function nearest(
  { areas, rows }: StandardisedTier,
  area: Area,
  weights: Float64Array,
  count: number,
): readonly ModelNeighbour[] {
  const own = rows.get(area.index);
  const found: ModelNeighbour[] = [];
  if (own === undefined) return found;
  const parts = new Float64Array(weights.length);
  for (const other of areas) {
    if (other.index === area.index || leftOutOfModel.has(other.code)) continue;
    const distance = Math.sqrt(squaredDistance(own, rows.get(other.index) as Float64Array, weights, parts));
    if (!Number.isNaN(distance)) keepNearest(found, { area: other, distance }, count);
  }
  return found;
}

/**
 * Inserts a neighbour in order among those found so far, after any at the same distance, and drops the last if there
 * are too many. For fifteen of 160 this is far cheaper than sorting all; areas come in order of code, so ties stay in
 * that order.
 */
function keepNearest(found: ModelNeighbour[], neighbour: ModelNeighbour, count: number): void {
  let place = found.length;
  while (place > 0 && (found[place - 1] as ModelNeighbour).distance > neighbour.distance) place--;
  if (place >= count) return;
  found.splice(place, 0, neighbour);
  if (found.length > count) found.pop();
}

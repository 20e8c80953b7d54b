import type { Area } from "../../areas/area.ts";
import type { Weights } from "../../neighbours/model-input.ts";
import { openModel } from "../../neighbours/open-model.ts";
import type { Indicator, Pack } from "../../pack/pack.ts";
import { score } from "../../wording/figure/number.ts";

/** A council of the weighted list. */
interface WeightedMember {
  readonly area: Area;
  readonly distance: string;
  /** Its place, from 1, with equal weights; null for one that was not in the list. */
  readonly before: number | null;
}

/** The neighbours by the user's weights, compared with those by equal weights. */
export interface WeightedList {
  readonly members: readonly WeightedMember[];
  readonly stay: number;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** The indicators that can be given a weight for an area, and those that have no values for it. */
export function weighable(pack: Pack, area: Area): { held: readonly Indicator[]; notHeld: readonly Indicator[] } {
  const values = openModel(pack).standardised(area.tier).rows.get(area.index);
  const has = (_: Indicator, column: number): boolean => Number.isFinite(values?.[column]);
  return { held: pack.indicators.filter(has), notHeld: pack.indicators.filter((one, at) => !has(one, at)) };
}

/**
 * How weights change the list of neighbours by the open model.
 *
 * @param weights by indicator id, from 0; those left out weigh 1
 */
export function weightedList(pack: Pack, area: Area, weights: Weights): WeightedList {
  const before = openModel(pack)
    .neighboursOf(area)
    .map((one) => one.area);
  const members = openModel(pack, weights)
    .neighboursOf(area)
    .map(({ area: one, distance }): WeightedMember => {
      const place = before.indexOf(one);
      return { area: one, distance: score(distance), before: place < 0 ? null : place + 1 };
    });
  const now = new Set(members.map((one) => one.area));
  const added = members.filter((one) => one.before === null).map((one) => one.area.name);
  return {
    members,
    stay: members.length - added.length,
    added,
    gone: before.filter((one) => !now.has(one)).map((one) => one.name),
  };
}

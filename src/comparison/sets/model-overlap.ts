import type { Area } from "../../areas/area.ts";
import { openModel } from "../../neighbours/open-model.ts";
import type { Pack } from "../../pack/pack.ts";
import { noValue, type NoValue } from "../../statistics/no-value.ts";

/**
 * How many of some councils are also among an area's nearest fifteen by the open model.
 *
 * @returns "not-published" where the model has no neighbours for the area, for want of its indicators
 */
export function sharedWithModel(pack: Pack, area: Area, members: readonly Area[]): number | NoValue {
  const nearest = new Set(
    openModel(pack)
      .neighboursOf(area)
      .map((one) => one.area.index),
  );
  if (nearest.size === 0) return noValue("not-published", { area: area.name });
  return members.filter(({ index }) => nearest.has(index)).length;
}

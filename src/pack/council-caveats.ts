import type { Area } from "../areas/area.ts";
import type { Metric } from "../framework/metric.ts";
import type { CouncilCaveat, Pack } from "./pack.ts";

/** The caveats of a metric that are about this council. */
export function councilCaveats(pack: Pack, metric: Metric, area: Area): readonly CouncilCaveat[] {
  return pack.caveats.filter((one) => one.metric === metric.id && one.areas.includes(area.code));
}

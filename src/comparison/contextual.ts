import type { Metric } from "../framework/metric.ts";
import type { Pack } from "../pack/pack.ts";

/** Whether a metric belongs to a contextual outcome (15 and 16): about the place, never presented as council performance. */
export function isContextual(pack: Pack, metric: Metric): boolean {
  return pack.outcomes.some((outcome) => outcome.number === metric.outcome && outcome.contextual);
}

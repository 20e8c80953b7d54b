import type { Tier } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";

/**
 * The tiers whose councils make up "England" for a metric: those that publish it at the area's level of responsibility.
 *
 * Single-tier councils with counties, or single-tier councils with districts: either covers England once. A county
 * together with its districts would count its people twice. A county or district is compared at its own level. A
 * single-tier council is at both, so the metric decides: the tier that publishes it; if both do, the one with figures
 * held; if that is both or neither, the tier responsible for it; and counties if both are responsible, since they and
 * the single-tier councils are the 153 that most publications compare. Counties also when no metric is given. A tier
 * whose figures are held though nobody publishes them, such as sums of districts for counties, is among them at its own
 * level.
 *
 * @param held tiers of which current figures of the metric are held
 * @example englandTiers("single", recyclingRate) // ["single", "district"]
 */
export function englandTiers(own: Tier, metric?: Metric, held: ReadonlySet<Tier> = new Set()): readonly Tier[] {
  if (metric === undefined) return ["single", own === "single" ? "county" : own];
  const level = own === "single" ? levelOf(metric, held) : own;
  return (["single", level] as const).filter((tier) => metric.publishedFor.includes(tier) || held.has(tier));
}

function levelOf({ publishedFor, responsibility }: Metric, held: ReadonlySet<Tier>): "county" | "district" {
  if (!publishedFor.includes("district")) return "county";
  if (!publishedFor.includes("county")) return "district";
  if (held.has("county") !== held.has("district")) return held.has("county") ? "county" : "district";
  return responsibility.councils === "lower" ? "district" : "county";
}

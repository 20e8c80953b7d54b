import type { Area } from "../areas/area.ts";
import type { Metric } from "../framework/metric.ts";
import type { Pack } from "../pack/pack.ts";
import { otherCouncilsJob } from "../wording/council/whose-job.ts";

/**
 * Whose job a metric is, where it is not this council's: "Kent's job" for Maidstone and Key Stage 2. Null where it is.
 */
export function jobElsewhere(pack: Pack, area: Area, { responsibility }: Metric): string | null {
  const county = area.county === null ? undefined : pack.areaByCode.get(area.county);
  return otherCouncilsJob(responsibility.councils, area.tier, county?.name ?? null);
}

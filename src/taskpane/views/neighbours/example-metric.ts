import type { Area } from "../../../areas/area.ts";
import { observe } from "../../../pack/observe.ts";
import type { Desk } from "../../../queries/desk.ts";
import { isNoValue } from "../../../statistics/no-value.ts";

/** Metrics that officers ask for most, one of every tier among them. */
const usual = ["Persistent absence", "Recycling rate"] as const;

/** The name of a metric for which a council has a figure, for an example formula. */
export function exampleMetric({ pack }: Desk, area: Area): string {
  const held = pack.series.filter(
    (series) =>
      series.breakdown === null && !series.metric.noVerdict && !isNoValue(observe(pack, series, area, series.current)),
  );
  const names = held.map(({ metric }) => metric.shortName);
  return usual.find((name) => names.includes(name)) ?? names[0] ?? usual[0];
}

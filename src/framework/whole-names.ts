import { NameTable } from "../text/name-table.ts";
import { normaliseName } from "../text/normalise.ts";
import type { Metric, MetricId } from "./metric.ts";
import { withoutTwins } from "./twins.ts";

/** The metrics a whole name belongs to; none for an unknown one. */
export type WholeNames = (normalisedName: string) => readonly Metric[];

/**
 * Finds metrics by a name given in full: id first, then official title, then short name or alias, then the names
 * declared to mean several. The first kind that knows the name decides.
 */
export function wholeNames(metrics: readonly Metric[], declared: ReadonlyMap<string, readonly MetricId[]>): WholeNames {
  const tables = [
    namesOf(metrics, (metric) => [metric.id]),
    namesOf(metrics, (metric) => [metric.title]),
    namesOf(metrics, (metric) => [metric.shortName, ...metric.aliases]),
    declaredNames(metrics, declared),
  ];
  return (name) => {
    for (const table of tables) if (table.has(name)) return withoutTwins(table.get(name));
    return [];
  };
}

function namesOf(metrics: readonly Metric[], names: (metric: Metric) => readonly string[]): NameTable<Metric> {
  const table = new NameTable<Metric>();
  for (const metric of metrics) for (const name of names(metric)) table.add(name, metric);
  return table;
}

/** Only where at least two of the metrics are in the pack: a name that means one thing there is not in doubt. */
function declaredNames(
  metrics: readonly Metric[],
  declared: ReadonlyMap<string, readonly MetricId[]>,
): NameTable<Metric> {
  const table = new NameTable<Metric>();
  for (const [name, ids] of declared) {
    const meant = metrics.filter((metric) => ids.includes(metric.id));
    if (meant.length >= 2 && normaliseName(name) !== "") for (const metric of meant) table.add(name, metric);
  }
  return table;
}

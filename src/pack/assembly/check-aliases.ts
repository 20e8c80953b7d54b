import type { ComingArea, FormerArea } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { PackFile } from "../schema.ts";
import type { Issue } from "./observed.ts";

/** Checks that each name means one council. A former council may share its name with a council that took its place. */
export function checkAreaNames(
  areas: readonly PackFile["areas"][number][],
  former: readonly FormerArea[],
  coming: readonly ComingArea[] = [],
): Issue[] {
  const owners = new Map<string, Set<string>>();
  for (const area of areas) for (const name of [area.code, area.name, ...area.aliases]) own(owners, name, area.code);
  for (const area of former) {
    for (const name of [area.code, area.name, ...area.aliases]) {
      const holders = owners.get(normaliseName(name)) ?? new Set<string>();
      const itsOwn = area.successors.some((code) => holders.has(code));
      if (!itsOwn) own(owners, name, area.code);
    }
  }
  for (const area of coming)
    for (const name of [area.name, ...area.aliases]) own(owners, name, `the coming ${area.name}`);
  return severalMeanings(owners, "area names", () => false);
}

/**
 * Checks that each name means one metric, unless the framework's table declares it ambiguous. Metrics that have the
 * same figures under two outcomes may share names; a name declared ambiguous may not be the alias of one metric.
 */
export function checkMetricNames(
  metrics: readonly Metric[],
  ambiguous: ReadonlyMap<string, readonly string[]>,
): Issue[] {
  const owners = new Map<string, Set<string>>();
  for (const metric of metrics) {
    for (const name of [metric.id, metric.title, metric.shortName, ...metric.aliases])
      own(owners, name, metric.sameAs ?? metric.id);
  }
  const declared = new Set([...ambiguous.keys()].map(normaliseName));
  const contradictions = [...declared].flatMap((name): Issue[] => {
    const holders = owners.get(name);
    return holders?.size === 1
      ? [conflict("metric names", `"${name}" is declared ambiguous and is a name of ${[...holders].join()}`)]
      : [];
  });
  return [...severalMeanings(owners, "metric names", (name) => declared.has(name)), ...contradictions];
}

function own(owners: Map<string, Set<string>>, name: string, owner: string): void {
  const key = normaliseName(name);
  owners.set(key, (owners.get(key) ?? new Set()).add(owner));
}

function severalMeanings(
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  file: string,
  declared: (name: string) => boolean,
): Issue[] {
  return [...owners]
    .filter(([name, codes]) => codes.size > 1 && !declared(name))
    .map(([name, codes]) =>
      conflict(file, `"${name}" means ${[...codes].join(" and ")}; expected one meaning, or a declared ambiguity`),
    );
}

function conflict(file: string, message: string): Issue {
  return { file, row: null, column: null, code: "alias-with-two-meanings", message };
}

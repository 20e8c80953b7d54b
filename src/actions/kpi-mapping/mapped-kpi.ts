import type { Kpi } from "../../own-kpis/kpi.ts";
import type { DecidedHow } from "../../own-kpis/mapping-words.ts";
import type { KpiMatch } from "../../own-kpis/match.ts";
import type { RowKey } from "./row-key.ts";

/** One of the council's KPIs with what the user decided: a match, or that there is none. */
export interface MappedKpi {
  readonly kpi: Kpi;
  readonly match: KpiMatch | null;
  /**
   * How it was decided: the suggestion accepted, a metric chosen by search, or left unmatched. Left out: accepted where
   * there is a match.
   */
  readonly decided?: DecidedHow;
  /** What was suggested, where the user left it unmatched; null where nothing was. */
  readonly suggested?: KpiMatch | null;
}

/** By what the KPI's row is known again. */
export function keyOf({ kpi: { reference, name, section } }: MappedKpi): RowKey {
  return { reference, name, section };
}

/** Whether a figure of the framework stands beside it. */
export function isMatched({ match }: MappedKpi): boolean {
  return (match?.series ?? null) !== null;
}

/** The KPIs by the sections of the list, each where it first comes. */
export function bySection(kpis: readonly MappedKpi[]): Map<string | null, MappedKpi[]> {
  const groups = new Map<string | null, MappedKpi[]>();
  for (const one of kpis) groups.set(one.kpi.section, [...(groups.get(one.kpi.section) ?? []), one]);
  return groups;
}

import type { Kpi } from "../../own-kpis/kpi.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { type KeptDecision, type KeptList, plainName } from "./kept-list.ts";

/** A decision of last time that holds for a KPI as it is now. */
interface SameAsLastTime {
  readonly kpi: Kpi;
  /** Null where it was left unmatched. */
  readonly series: Series | null;
  readonly how: KeptDecision["how"];
}

/** A decision of last time that may not hold any more, and why. */
export interface ChangedSinceLastTime {
  readonly kpi: Kpi;
  readonly why:
    | { readonly kind: "name"; readonly before: string }
    | { readonly kind: "reference"; readonly before: string }
    | { readonly kind: "metric"; readonly before: string };
}

/** What was decided last time for the KPIs of a list. */
export interface LastTime {
  readonly same: readonly SameAsLastTime[];
  readonly changed: readonly ChangedSinceLastTime[];
}

/**
 * What was decided for these KPIs before, in this list or another of the workbook, the latest first. A KPI is known by
 * its reference, else by its name; where reference and name do not both agree, or the metric is another by now, the old
 * decision is only mentioned. One that could be meant for two KPIs is left out.
 */
export function lastTime(lists: readonly KeptList[], kpis: readonly Kpi[], pack: Pack): LastTime {
  const same: SameAsLastTime[] = [];
  const changed: ChangedSinceLastTime[] = [];
  for (const kpi of kpis) {
    const decision = lists.map(({ decisions }) => decisionFor(decisions, kpi, kpis)).find((one) => one !== null);
    if (decision === undefined || decision === null) continue;
    const why = whatChanged(decision, kpi, pack);
    if (why !== null) changed.push({ kpi, why });
    else same.push({ kpi, series: pack.seriesById.get(decision.series ?? "") ?? null, how: decision.how });
  }
  return { same, changed };
}

function decisionFor(decisions: readonly KeptDecision[], kpi: Kpi, all: readonly Kpi[]): KeptDecision | null {
  const alike = all.filter((one) => isAlike(one, kpi));
  const known = decisions.filter((one) => isAlike(one, kpi));
  const inSection = known.filter((one) => plainName(one.section ?? "") === plainName(kpi.section ?? ""));
  if (alike.length === 1) return known.length === 1 ? (known[0] ?? null) : only(inSection);
  const sections = alike.filter((one) => plainName(one.section ?? "") === plainName(kpi.section ?? ""));
  return sections.length === 1 ? only(inSection) : null;
}

function only(decisions: readonly KeptDecision[]): KeptDecision | null {
  return decisions.length === 1 ? (decisions[0] ?? null) : null;
}

type Known = Pick<Kpi, "reference" | "name">;

/** By reference where both have one, and by name where that is the same. */
function isAlike(one: Known, other: Known): boolean {
  return sameReference(one, other) || plainName(one.name) === plainName(other.name);
}

function sameReference(one: Known, other: Known): boolean {
  const reference = plainName(one.reference ?? "");
  return reference !== "" && reference === plainName(other.reference ?? "");
}

function whatChanged(before: KeptDecision, kpi: Kpi, { seriesById }: Pack): ChangedSinceLastTime["why"] | null {
  if (plainName(before.name) !== plainName(kpi.name)) return { kind: "name", before: before.name };
  if (before.reference !== null && kpi.reference !== null && !sameReference(before, kpi))
    return { kind: "reference", before: before.reference };
  if (before.series === null) return null;
  return seriesById.get(before.series)?.metric.title === before.title ? null : { kind: "metric", before: before.title };
}

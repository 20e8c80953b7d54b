import { isJobOf } from "../../framework/whose-job.ts";
import type { Tier } from "../../areas/area.ts";
import type { Metric, Outcome } from "../../framework/metric.ts";
import type { Desk } from "../../queries/desk.ts";
import { findOutcome } from "../../queries/names/find-outcome.ts";
import { findMetric } from "../../queries/names/find-series.ts";
import { normaliseName } from "../../text/normalise.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { groupWords as words } from "../../wording/report/group-words.ts";
import { figuresIn, type ReportContent, type ReportPage, type ReportRow, withPages } from "../content.ts";

/** A directorate or committee of the council, and what of the framework belongs to it. */
export interface ReportGroup {
  readonly name: string;
  /** Outcomes that belong to it with all their metrics, but those that another group names. */
  readonly outcomes: ReadonlySet<Outcome>;
  /** Ids of single metrics that belong to it. */
  readonly metrics: ReadonlySet<string>;
}

/** A line of a council's table of directorates. */
export interface GroupLine {
  /** Where it stands, as a sentence says it: "row 4". */
  readonly where: string;
  readonly group: string;
  /** An outcome or a metric by name or number, or several with semicolons between. */
  readonly holds: string;
}

/**
 * Reads the lines of a table of directorates. A group's lines need not stand together. A text that names both an outcome
 * and a metric is the outcome.
 *
 * @returns the groups in the order in which they are first named, and what could not be read, as sentences
 */
export function readGroups(
  desk: Desk,
  lines: readonly GroupLine[],
): { readonly groups: readonly ReportGroup[]; readonly faults: readonly string[] } {
  const groups = new Map<string, { name: string; outcomes: Set<Outcome>; metrics: Set<string> }>();
  const faults: string[] = [];
  for (const { where, group, holds } of lines) {
    const name = group.trim();
    const items = itemsIn(holds);
    if (name === "" && items.length === 0) continue;
    if (name === "") {
      faults.push(words.noGroup(where, holds));
      continue;
    }
    if (items.length === 0) {
      faults.push(words.holdsNothing(where, name));
      continue;
    }
    const made = groups.get(normaliseName(name)) ?? { name, outcomes: new Set(), metrics: new Set() };
    groups.set(normaliseName(name), made);
    for (const item of items) {
      const outcome = findOutcome(desk.pack, item);
      if (!isRefusal(outcome)) {
        made.outcomes.add(outcome);
        continue;
      }
      const metric = findMetric(desk.metrics, item);
      if (isRefusal(metric)) faults.push(words.unknown(where, metric.sentence));
      else made.metrics.add(metric.metric.id);
    }
  }
  return { groups: [...groups.values()], faults };
}

/** The parts of a cell: with semicolons between, and numbers with commas too; a name may have a comma of its own. */
function itemsIn(holds: string): string[] {
  const parts = holds.split(/^[\s\d,;]*$/.test(holds) ? /[,;]/ : ";");
  return parts.map((one) => one.trim()).filter((one) => one !== "");
}

/** Whether a row belongs to a group: by its metric, or by its outcome where no group names the metric. */
function belongsTo(
  group: ReportGroup,
  { outcome }: Pick<ReportPage, "outcome">,
  id: string,
  named: NamedMetrics,
): boolean {
  return group.metrics.has(id) || (group.outcomes.has(outcome) && !named.has(id));
}

type NamedMetrics = ReadonlySet<string>;

function metricsNamed(groups: readonly ReportGroup[]): NamedMetrics {
  return new Set(groups.flatMap(({ metrics }) => [...metrics]));
}

/**
 * What a report holds that is asked for by a council's groups: its own job, and whatever else a group names by itself.
 * Outcomes about the place only where a group names them, or all of them were asked for.
 *
 * @param content all outcomes of the framework
 */
export function jobAndNamed(
  desk: Desk,
  content: ReportContent,
  groups: readonly ReportGroup[],
  { context }: { readonly context: boolean },
): ReportContent {
  const named = metricsNamed(groups);
  const pages = content.pages.flatMap((page) => {
    const isNamed = groups.some(({ outcomes }) => outcomes.has(page.outcome));
    const counts = ({ metric }: ReportRow): boolean =>
      page.outcome.contextual ? context || isNamed : isJobOf(content.area.tier, metric.responsibility);
    const rows = page.rows.filter((row) => named.has(row.metric.id) || counts(row));
    return rows.length === 0 ? [] : [{ ...page, rows, figures: figuresIn(rows) }];
  });
  return withPages(desk, content, pages);
}

/** Outcomes of which something is the job of a council of these tiers and belongs to no group. */
export function inNoGroup(
  { pack }: Desk,
  groups: readonly ReportGroup[],
  tiers: ReadonlySet<Tier>,
): readonly Outcome[] {
  const named = metricsNamed(groups);
  return pack.outcomes.filter((outcome) => {
    const isTheirs = ({ responsibility }: Metric): boolean => [...tiers].some((tier) => isJobOf(tier, responsibility));
    const metrics = pack.metrics.filter((metric) => metric.outcome === outcome.number && isTheirs(metric));
    const isHeld = groups.some(({ outcomes }) => outcomes.has(outcome));
    return !outcome.contextual && !isHeld && metrics.some(({ id }) => !named.has(id));
  });
}

/** The part of a report that belongs to one of a council's groups. */
export function ofGroup(
  desk: Desk,
  content: ReportContent,
  group: ReportGroup,
  groups: readonly ReportGroup[],
): ReportContent {
  const named = metricsNamed(groups);
  const outcomeOf = new Map(desk.pack.outcomes.map((outcome) => [outcome.number, outcome]));
  const isOfGroup = ({ id, outcome: number }: Metric): boolean => {
    const outcome = outcomeOf.get(number);
    return outcome !== undefined && belongsTo(group, { outcome }, id, named);
  };
  const { isAsked = () => true } = content;
  return {
    ...withPages(desk, { ...content, empty: [] }, pagesOfGroup(content, group, groups)),
    group: group.name,
    isAsked: (metric) => isAsked(metric) && isOfGroup(metric),
  };
}

/**
 * The report in the order of a council's groups: an outcome that belongs to several has a page in each, a metric stands
 * once, in the first group that has it. What belongs to none comes last.
 */
export function inGroups(desk: Desk, content: ReportContent, groups: readonly ReportGroup[]): ReportContent {
  const taken = new Set<string>();
  const pages = groups.flatMap((group) => {
    const mine = pagesOfGroup(content, group, groups).flatMap((page) =>
      pageOf(page, (id) => !taken.has(id), group.name),
    );
    for (const { rows } of mine) for (const { metric } of rows) taken.add(metric.id);
    return mine;
  });
  const rest = content.pages.flatMap((page) => pageOf(page, (id) => !taken.has(id), null));
  return withPages(desk, content, [...pages, ...rest]);
}

function pagesOfGroup(content: ReportContent, group: ReportGroup, groups: readonly ReportGroup[]): ReportPage[] {
  const named = metricsNamed(groups);
  return content.pages.flatMap((page) => pageOf(page, (id) => belongsTo(group, page, id, named), group.name));
}

function pageOf(page: ReportPage, isHeld: (id: string) => boolean, group: string | null): ReportPage[] {
  const rows = page.rows.filter(({ metric }) => isHeld(metric.id));
  return rows.length === 0 ? [] : [{ outcome: page.outcome, rows, figures: figuresIn(rows), group }];
}

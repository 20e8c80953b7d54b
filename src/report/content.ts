import type { Area } from "../areas/area.ts";
import type { Metric, Outcome } from "../framework/metric.ts";
import { isJobOf } from "../framework/whose-job.ts";
import type { Series, Source } from "../pack/pack.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { Certainty } from "../comparison/certainty/certainty.ts";
import type { SetChoice } from "../queries/choose-set.ts";
import type { ComparisonRow } from "../queries/comparison-row.ts";
import type { RowOrder } from "./choices/row-order.ts";
import type { Desk } from "../queries/desk.ts";
import { figureSources } from "../queries/figure-sources.ts";
import { scorecardOf } from "../queries/scorecard.ts";
import { ownFirst } from "./page/own-first.ts";

/** What a report should contain. */
export interface ReportContentAsked {
  readonly area: Area;
  readonly set: SetChoice;
  /** Outcomes by number; "our-job": the metrics the council is responsible for; "all". */
  readonly outcomes: readonly number[] | "our-job" | "all";
  /** Only these metrics, by id (a breakdown's metric, not the breakdown); null for all of the outcomes. */
  readonly metrics?: ReadonlySet<string> | null;
  /** Contextual outcomes too, where "our-job" or "all" would leave them out. */
  readonly context?: boolean;
}

/** One line of a page: a series, or a metric that has no figures yet. */
export interface ReportRow {
  readonly metric: Metric;
  /** null for a placeholder. */
  readonly series: Series | null;
  /** The id used in formulas. */
  readonly id: string;
  /** The comparison at the time of building: decides number formats, notes and counts, never a figure in a cell. */
  readonly compared: ComparisonRow | NoValue;
  /** Whether its verdict holds among the council's many, at the time of building. */
  readonly certainty: Certainty | NoValue;
}

/** One outcome's page. */
export interface ReportPage {
  readonly outcome: Outcome;
  readonly rows: readonly ReportRow[];
  /** Rows in which the council has a figure now. */
  readonly figures: number;
  /** The council's directorate or committee that it belongs to, in a report in the order of these. */
  readonly group?: string | null;
}

/** What a report will contain. */
export interface ReportContent {
  readonly area: Area;
  /** The directorate or committee that the report is for, where it is for one only. */
  readonly group?: string;
  /** The order of the rows in its pages; the framework's when left out. */
  readonly order?: RowOrder;
  /** Whether a metric is among those asked for by name, or by its outcome; all are when left out. */
  readonly isAsked?: (metric: Metric) => boolean;
  readonly pages: readonly ReportPage[];
  /** Chosen outcomes for which there is no metric at all. */
  readonly empty: readonly Outcome[];
  readonly sources: ReportSources;
}

/** Where the figures of a report were taken from, for the council and the set it was built for. */
interface ReportSources {
  /** The source of each of the council's figures. */
  readonly figures: readonly Source[];
  /** The same, each once, in the pack's order. */
  readonly own: readonly Source[];
  /** Those that only figures of other members of the set were taken from. */
  readonly setOnly: readonly Source[];
}

/**
 * Decides what a report contains, in the framework's order; a district's own outcomes come first.
 *
 * A chosen outcome comes with all its metrics, including those of other tiers and placeholders, since each row says
 * what it is. "Our job" contains the metrics the council's tier is responsible for, and only outcomes that have one.
 * Contextual outcomes are about the place and are included only when asked for.
 *
 * @returns the content, or why the area has no such set
 */
export function reportContent(desk: Desk, choice: ReportContentAsked): ReportContent | NoValue {
  const pages: ReportPage[] = [];
  const empty: Outcome[] = [];
  for (const outcome of desk.pack.outcomes.filter((one) => isChosen(one, choice))) {
    const rows = rowsOf(desk, outcome, choice);
    if (isNoValue(rows)) return rows;
    if (rows.length > 0) pages.push({ outcome, rows, figures: figuresIn(rows) });
    else if (Array.isArray(choice.outcomes)) empty.push(outcome);
  }
  const ordered = ownFirst(choice.area, desk.pack.metrics, pages);
  return { area: choice.area, ...namedOnly(choice), pages: ordered, empty, sources: sourcesOf(desk, ordered) };
}

/** What was asked for by name or number, for sheets that have other measures than the pages. */
function namedOnly({ outcomes, metrics = null }: ReportContentAsked): Pick<ReportContent, "isAsked"> {
  if (metrics !== null) return { isAsked: ({ id }) => metrics.has(id) };
  return typeof outcomes === "string" ? {} : { isAsked: ({ outcome }) => outcomes.includes(outcome) };
}

function isChosen(outcome: Outcome, { outcomes, context = false }: ReportContentAsked): boolean {
  if (typeof outcomes !== "string") return outcomes.includes(outcome.number) || (context && outcome.contextual);
  return !outcome.contextual || context;
}

function rowsOf(desk: Desk, outcome: Outcome, choice: ReportContentAsked): ReportRow[] | NoValue {
  const all = scorecardOf(desk, choice.area, outcome, choice.set);
  if (isNoValue(all)) return all;
  const { metrics = null, outcomes, area } = choice;
  return all
    .filter(({ metric }) => metrics?.has(metric.id) ?? true)
    .filter(({ metric }) => outcomes !== "our-job" || outcome.contextual || isJobOf(area.tier, metric.responsibility))
    .map(({ metric, series, compared, certainty }) => {
      return { metric, series, id: series?.id ?? metric.id, compared, certainty };
    });
}

/** Whether the council has a figure in a row now. */
export function hasFigure({ compared }: ReportRow): boolean {
  return !isNoValue(compared) && !isNoValue(compared.own);
}

/** In how many rows the council has a figure now. */
export function figuresIn(rows: readonly ReportRow[]): number {
  return rows.filter(hasFigure).length;
}

/** The same report with other pages: with part of them, or in another order. */
export function withPages(desk: Desk, content: ReportContent, pages: readonly ReportPage[]): ReportContent {
  return { ...content, pages, sources: sourcesOf(desk, pages) };
}

function sourcesOf({ pack }: Desk, pages: readonly ReportPage[]): ReportSources {
  const { own, set } = figureSources(pages.flatMap(({ rows }) => rows.map(({ compared }) => compared)));
  const isOwn = new Set(own);
  const isSet = new Set(set);
  return {
    figures: own,
    own: pack.sources.filter((source) => isOwn.has(source)),
    setOnly: pack.sources.filter((source) => isSet.has(source) && !isOwn.has(source)),
  };
}

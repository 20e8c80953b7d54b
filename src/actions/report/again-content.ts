import { ownSetChoice, ownSetNames } from "../../functions/own-sets.ts";
import { chooseSet, type SetChoice } from "../../queries/choose-set.ts";
import type { Desk } from "../../queries/desk.ts";
import { orderedPages, type RowOrder } from "../../report/choices/row-order.ts";
import { type ReportContent, reportContent } from "../../report/content.ts";
import type { EarlierReport } from "../../report/earlier/earlier-report.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { isRefusal, type Refusal } from "../../wording/refusal.ts";
import type { ReportSet } from "../build-report.ts";

/** What a report holds when it is built again, and its set as its first sheet names it. */
export interface AgainContent {
  readonly content: ReportContent;
  readonly set: ReportSet;
}

export interface AgainAsked {
  /** Ids of the metrics; those of the earlier report when null. */
  readonly metrics: ReadonlySet<string> | null;
  readonly order: RowOrder;
}

/**
 * The content of a report that is built again: for the council and the set that its first sheet has now, of today's
 * figures. Measures that the framework no longer has are left out.
 *
 * @returns a refusal where the first sheet names no council or set, or why the council has no such set
 */
export function againContent(
  desk: Desk,
  { council, set, rows }: EarlierReport,
  { metrics, order }: AgainAsked,
): AgainContent | Refusal | NoValue {
  const area = desk.areaNamed(council);
  if (isRefusal(area)) return area;
  const choice = setOf(desk, set);
  if (isRefusal(choice)) return choice;
  const held = metrics ?? metricsOf(desk, new Set(rows.map(({ id }) => id)));
  const outcomes = [...new Set(desk.pack.metrics.flatMap(({ id, outcome }) => (held.has(id) ? [outcome] : [])))];
  const content = reportContent(desk, { area, set: choice, outcomes, metrics: held });
  if (isNoValue(content)) return content;
  return {
    content: { ...content, order, pages: orderedPages(content.pages, order) },
    set: spelledSet(desk, set),
  };
}

function setOf(desk: Desk, texts: readonly string[]): SetChoice | Refusal {
  return ownSetChoice(desk, texts) ?? chooseSet(desk, texts, ownSetNames());
}

/** The metrics of some rows, whose ids are those of series, or of metrics that have none. */
function metricsOf({ pack }: Desk, ids: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([
    ...pack.series.flatMap(({ id, metric }) => (ids.has(id) ? [metric.id] : [])),
    ...pack.metrics.flatMap(({ id }) => (ids.has(id) ? [id] : [])),
  ]);
}

/** One text that is no council is the name of a set. */
function spelledSet(desk: Desk, texts: readonly string[]): ReportSet {
  const [first = "neighbours", ...more] = texts;
  const isName = more.length === 0 && (texts.length === 0 || isRefusal(desk.areaNamed(first)));
  return isName ? { kind: "named", name: first } : { kind: "listed", councils: texts };
}

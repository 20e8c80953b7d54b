import type { ShownColumns } from "../../../../report/cells.ts";
import { type ReportContent, reportContent } from "../../../../report/content.ts";
import { orderedPages, type RowOrder } from "../../../../report/choices/row-order.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { isNoValue, type NoValue } from "../../../../statistics/no-value.ts";
import type { ReportSet } from "../../../../actions/build-report.ts";
import type { OfferedOutcome } from "./report-offer.ts";

/** What the user chose for the next report; kept while other tabs are looked at. */
export interface ReportChoice {
  /** Ids of the metrics; null as long as nobody chose: those that are the council's job. */
  readonly metrics: ReadonlySet<string> | null;
  /** In what order the rows of a page stand. */
  readonly order: RowOrder;
  /** Whether the pages stand in the order of the council's own table of directorates. */
  readonly byDirectorate: boolean;
  readonly charts: boolean;
  readonly method: boolean;
  /** What stands beside the median on every page; null as long as nobody chose. */
  readonly shown: ShownColumns | null;
  /** The page of a county's districts. */
  readonly districts: boolean;
  /** Say what is new since the report that is in the workbook. */
  readonly since: boolean;
}

export const shownColumns = ["england", "region", "quartile"] as const;

export const firstChoice: ReportChoice = {
  metrics: null,
  order: "framework",
  byDirectorate: false,
  charts: true,
  method: true,
  shown: null,
  districts: false,
  since: true,
};

/** The metrics that are chosen: to begin with all that are the council's job, as on the command line. */
export function chosenMetrics({ metrics }: ReportChoice, offer: readonly OfferedOutcome[]): ReadonlySet<string> {
  return metrics ?? new Set(ourJob(offer));
}

/** Ids of the metrics that are the council's job; what is about the place is nobody's. */
export function ourJob(offer: readonly OfferedOutcome[]): readonly string[] {
  const own = offer.filter(({ outcome }) => !outcome.contextual);
  return own.flatMap(({ metrics }) => metrics.filter((one) => one.ourJob).map(({ id }) => id));
}

/** The metrics with some added or removed. */
export function withMetrics(before: ReadonlySet<string>, ids: readonly string[], chosen: boolean): ReadonlySet<string> {
  const after = new Set(before);
  for (const id of ids) {
    if (chosen) after.add(id);
    else after.delete(id);
  }
  return after;
}

/** Whether all, some or none of the metrics of outcomes are chosen. */
export function chosenOf(outcomes: readonly OfferedOutcome[], chosen: ReadonlySet<string>): boolean | "some" {
  const ids = outcomes.flatMap(({ metrics }) => metrics.map(({ id }) => id));
  const count = ids.filter((id) => chosen.has(id)).length;
  return count === 0 ? false : count === ids.length ? true : "some";
}

/** The outcomes with a chosen metric, holding the chosen metrics only. */
export function chosenPages(offer: readonly OfferedOutcome[], chosen: ReadonlySet<string>): readonly OfferedOutcome[] {
  return offer
    .map(({ outcome, metrics }) => ({ outcome, metrics: metrics.filter(({ id }) => chosen.has(id)) }))
    .filter(({ metrics }) => metrics.length > 0);
}

/** What the report will hold, for the action that builds it. */
export function contentOf(
  { desk, area, set }: PaneModel,
  pages: readonly OfferedOutcome[],
  chosen: ReadonlySet<string>,
  order: RowOrder,
): ReportContent | NoValue {
  const outcomes = pages.map(({ outcome }) => outcome.number);
  const content = reportContent(desk, { area, set: set.choose, outcomes, metrics: chosen });
  return isNoValue(content) ? content : { ...content, order, pages: orderedPages(content.pages, order) };
}

/** The set as the summary of the report names it. */
export function reportSetOf({ argument }: PaneModel["set"]): ReportSet {
  return { kind: "named", name: argument ?? "neighbours" };
}

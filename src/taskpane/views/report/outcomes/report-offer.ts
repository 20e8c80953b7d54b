import type { Outcome } from "../../../../framework/metric.ts";
import { isJobOf } from "../../../../framework/whose-job.ts";
import { hasFigure, reportContent } from "../../../../report/content.ts";
import type { PaneModel } from "../../../model/pane-model.ts";
import { isNoValue, type NoValue } from "../../../../statistics/no-value.ts";
import { capital } from "../../../../wording/list.ts";

/** A metric that a report can contain, with its rows. */
export interface OfferedMetric {
  readonly id: string;
  readonly name: string;
  readonly ourJob: boolean;
  /** Rows of the report: one per breakdown. */
  readonly rows: number;
  /** Rows that give the reason instead of a figure. */
  readonly without: number;
}

/** An outcome that a report can contain; without metrics where the framework names none yet. */
export interface OfferedOutcome {
  readonly outcome: Outcome;
  readonly metrics: readonly OfferedMetric[];
}

/** Everything a report could contain for a council and set, in the framework's order. */
export function reportOffer({ desk, area, set }: PaneModel): readonly OfferedOutcome[] | NoValue {
  const outcomes = desk.pack.outcomes.map(({ number }) => number);
  const content = reportContent(desk, { area, set: set.choose, outcomes });
  if (isNoValue(content)) return content;
  return desk.pack.outcomes.map((outcome) => {
    const rows = content.pages.find((page) => page.outcome === outcome)?.rows ?? [];
    const metrics = [...new Set(rows.map(({ metric }) => metric))].map((metric): OfferedMetric => {
      const own = rows.filter((row) => row.metric === metric);
      return {
        id: metric.id,
        name: capital(metric.shortName),
        ourJob: isJobOf(area.tier, metric.responsibility),
        rows: own.length,
        without: own.filter((row) => !hasFigure(row)).length,
      };
    });
    return { outcome, metrics };
  });
}

/** Rows of some metrics, and how many of them have no figure. */
export function countRows(metrics: readonly OfferedMetric[]): { readonly rows: number; readonly without: number } {
  return {
    rows: metrics.reduce((sum, { rows }) => sum + rows, 0),
    without: metrics.reduce((sum, { without }) => sum + without, 0),
  };
}

import type { Area } from "../areas/area.ts";
import type { Outcome } from "../framework/metric.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { Certainty } from "../comparison/certainty/certainty.ts";
import { certaintyOf } from "./certainty/certainty.ts";
import type { SetChoice } from "./choose-set.ts";
import { comparisonWith } from "./compare.ts";
import { comparisonRow, type ComparisonRow } from "./comparison-row.ts";
import type { Desk } from "./desk.ts";
import { noSingleSeries } from "./names/find-series.ts";
import { listMetrics, type MetricRow } from "./framework-lists.ts";

/** One line of a scorecard: a series compared, or a metric that has no figures yet. */
export interface ScorecardRow extends MetricRow {
  /** For a placeholder, the reason. */
  readonly compared: ComparisonRow | NoValue;
  /** The places left open and whether the verdict holds; for a placeholder, the reason. */
  readonly certainty: Certainty | NoValue;
}

/**
 * The whole framework for one area, one row per series in the framework's order; series of other tiers and those
 * without figures are included, with the reason.
 *
 * @param outcome only this outcome's rows; all when null
 * @returns the rows, or why the area has no such set
 */
export function scorecardOf(
  desk: Desk,
  area: Area,
  outcome: Outcome | null,
  set: SetChoice,
): readonly ScorecardRow[] | NoValue {
  const rows: ScorecardRow[] = [];
  for (const row of listMetrics(desk.pack, outcome)) {
    if (row.series === null) {
      const none = noSingleSeries(row.metric, []);
      rows.push({ ...row, compared: none, certainty: none });
      continue;
    }
    const members = set(area, row.metric);
    if (isNoValue(members)) return members;
    const comparison = comparisonWith(desk, row.series, area, members);
    rows.push({ ...row, compared: comparisonRow(comparison), certainty: certaintyOf(comparison, set) });
  }
  return rows;
}

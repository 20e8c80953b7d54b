import type { Metric, Outcome } from "../../framework/metric.ts";
import { isJobOf } from "../../framework/whose-job.ts";
import { testedAs } from "../../comparison/certainty/tested.ts";
import type { Series } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { capital } from "../../wording/list.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { allVerdicts } from "../../queries/certainty/certainty.ts";
import { comparisonWith } from "../../queries/compare.ts";
import { comparisonRow, type ComparisonRow } from "../../queries/comparison-row.ts";
import { noSingleSeries } from "../../queries/names/find-series.ts";
import { jobElsewhere } from "../../queries/whose-job.ts";
import { listMetrics } from "../../queries/framework-lists.ts";
import type { PaneModel } from "./pane-model.ts";
import type { FigureState } from "./state.ts";

/** One figure as the pane counts and lists them: a series, or a metric that has none yet. */
export interface PaneFigure {
  /** Of the series, else of the metric. */
  readonly id: string;
  readonly metric: Metric;
  readonly outcome: Outcome;
  /** null for a placeholder. */
  readonly series: Series | null;
  /** "Healthy life expectancy, female". */
  readonly name: string;
  /** The comparison with the set, or why there is none. */
  readonly row: ComparisonRow | NoValue;
  readonly state: FigureState;
  /** Whether a verdict holds among all of the council's; null where nothing is tested, or nothing stands out. */
  readonly holds: boolean | null;
  /** The framework has it for councils of another tier only: not a gap of this council. */
  readonly elsewhere: boolean;
  /** "Kent's job", for a district; null where it is the council's own. */
  readonly job: string | null;
  /** Whether the council answers for it, which is what Home and the report count; context is nobody's job. */
  readonly ourJob: boolean;
}

/**
 * All figures of the framework for one council and set, in the framework's order: one for each breakdown, and a metric
 * under two outcomes in both.
 */
export function paneFigures({ desk, area, set, today }: PaneModel): readonly PaneFigure[] {
  const { pack } = desk;
  const standing = new Map(
    allVerdicts(pack, area, set.choose).flatMap(({ series, word, holds }) =>
      word === "similar" ? [] : [[series, holds] as const],
    ),
  );
  return listMetrics(desk.pack).map(({ metric, outcome, series }): PaneFigure => {
    const ourJob = isJobOf(area.tier, metric.responsibility);
    const about = { metric, outcome, series, ourJob, job: jobElsewhere(desk.pack, area, metric) };
    if (series === null) {
      const none = { id: metric.id, name: capital(metric.shortName), row: noSingleSeries(metric, []) };
      return { ...about, ...none, state: "no-figure", holds: null, elsewhere: false };
    }
    const members = set.choose(area, metric);
    const row = isNoValue(members) ? members : comparisonRow(comparisonWith(desk, series, area, members), today);
    const named = { id: series.id, name: capital(seriesName(series)) };
    const holds = outcome.contextual ? null : (standing.get(testedAs(pack, series)) ?? null);
    return { ...about, ...named, row, state: stateOf(row), holds, elsewhere: isElsewhere(row) };
  });
}

/** The badge for a row. */
export function stateOf(row: ComparisonRow | NoValue): FigureState {
  if (isNoValue(row) || isNoValue(row.own)) return "no-figure";
  const { verdict, position } = row;
  if (!isNoValue(verdict)) return verdict.word;
  if (verdict.reason === "not-judged") return "not-judged";
  return isNoValue(position) ? "not-judged" : "position-only";
}

function isElsewhere(row: ComparisonRow | NoValue): boolean {
  return !isNoValue(row) && isNoValue(row.own) && row.own.reason === "not-applicable-to-tier";
}

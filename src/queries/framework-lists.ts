import type { Metric, Outcome } from "../framework/metric.ts";
import type { Pack, Series } from "../pack/pack.ts";

/** One outcome with its metrics. */
export interface OutcomeRow {
  readonly outcome: Outcome;
  readonly metrics: readonly Metric[];
  /** How many of the metrics have figures in the pack. */
  readonly withFigures: number;
}

/** The priority outcomes in the framework's order. */
export function listOutcomes(pack: Pack): readonly OutcomeRow[] {
  return pack.outcomes.map((outcome) => {
    const metrics = pack.metrics.filter((metric) => metric.outcome === outcome.number);
    const withFigures = metrics.filter((metric) => (pack.seriesOf.get(metric.id)?.length ?? 0) > 0).length;
    return { outcome, metrics, withFigures };
  });
}

/** One line of the catalogue: a series with its metric, or a metric that has no figures yet. */
export interface MetricRow {
  readonly metric: Metric;
  readonly outcome: Outcome;
  /** null for a placeholder. */
  readonly series: Series | null;
}

/**
 * The metrics in the framework's order, one row per series: every breakdown has its own, a placeholder has one without
 * series.
 *
 * @param outcome only this outcome's; all when null
 */
export function listMetrics(pack: Pack, outcome: Outcome | null = null): readonly MetricRow[] {
  const outcomes = new Map(pack.outcomes.map((one) => [one.number, one]));
  return pack.metrics
    .filter((metric) => outcome === null || metric.outcome === outcome.number)
    .flatMap((metric): MetricRow[] => {
      const of = outcomes.get(metric.outcome);
      if (of === undefined) throw new Error(`metric ${metric.id} belongs to no outcome of the pack`);
      const series = pack.seriesOf.get(metric.id) ?? [];
      return (series.length === 0 ? [null] : series).map((one) => ({ metric, outcome: of, series: one }));
    });
}

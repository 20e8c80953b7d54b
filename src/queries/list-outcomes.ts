import type { Metric, Outcome } from "../framework/metric.ts";
import type { Pack } from "../pack/pack.ts";

/** One outcome with what there is of it. */
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

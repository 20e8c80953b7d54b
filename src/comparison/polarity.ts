import type { Metric, Polarity } from "../framework/metric.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";
import type { Pack } from "../pack/pack.ts";

const factors: Readonly<Record<Polarity, PolarityFactor>> = {
  "higher-is-better": 1,
  "lower-is-better": -1,
  neutral: 0,
};

/** The polarity as the factor that scores are multiplied by. */
export function polarityFactor(polarity: Polarity): PolarityFactor {
  return factors[polarity];
}

/**
 * Whether a metric belongs to a contextual outcome (15 and 16): it describes the place and is never presented as
 * council performance.
 */
export function isContextual(pack: Pack, metric: Metric): boolean {
  return pack.outcomes.some((outcome) => outcome.number === metric.outcome && outcome.contextual);
}

/**
 * The polarity for words that judge: better or worse, improving or worsening.
 *
 * 0 where neither high nor low is good, for contextual outcomes, which are not council performance, and for metrics
 * whose verdict is withheld. Positions and scores use the polarity itself.
 */
export function judgingFactor(pack: Pack, metric: Metric): PolarityFactor {
  return metric.noVerdict || isContextual(pack, metric) ? 0 : polarityFactor(metric.polarity);
}

import type { Metric } from "../framework/metric.ts";
import type { Pack } from "../pack/pack.ts";
import type { PolarityFactor } from "../statistics/polarity-factor.ts";
import { isContextual } from "./contextual.ts";
import { polarityFactor } from "./polarity.ts";

/**
 * The polarity as far as words may judge by it: better or worse, improving or worsening.
 *
 * 0 where neither high nor low is good, for contextual outcomes, which are not council performance, and for metrics
 * whose verdict is withheld. Positions and scores go by the polarity itself.
 */
export function judgingFactor(pack: Pack, metric: Metric): PolarityFactor {
  return metric.noVerdict || isContextual(pack, metric) ? 0 : polarityFactor(metric.polarity);
}

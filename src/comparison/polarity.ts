import type { Polarity } from "../framework/metric.ts";
import type { PolarityFactor } from "../statistics/polarity-factor.ts";

const factors: Readonly<Record<Polarity, PolarityFactor>> = {
  "higher-is-better": 1,
  "lower-is-better": -1,
  neutral: 0,
};

/** The polarity as the factor that scores are multiplied by. */
export function polarityFactor(polarity: Polarity): PolarityFactor {
  return factors[polarity];
}

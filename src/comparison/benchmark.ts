import { observe, type Observation } from "../pack/observe.ts";
import { mad } from "../statistics/mad.ts";
import { mean } from "../statistics/mean.ts";
import { median } from "../statistics/median.ts";
import type { NoValue } from "../statistics/no-value.ts";
import { quantile } from "../statistics/quantile.ts";
import { aboutSet } from "./sets/comparison-set.ts";
import { benchmarkValues, type Comparison } from "./compare-in-set.ts";
import { lackingOthers } from "./lacking-others.ts";

/** The statistics of a set that give one number in the unit of the series. */
export type BenchmarkStatistic = "median" | "mean" | "q1" | "q3" | "min" | "max" | "mad";

const compute: Readonly<Record<BenchmarkStatistic, (values: readonly number[]) => number | NoValue>> = {
  median,
  mean,
  q1: (values) => quantile(values, 0.25),
  q3: (values) => quantile(values, 0.75),
  min: (values) => quantile(values, 0),
  max: (values) => quantile(values, 1),
  mad,
};

/**
 * A statistic of the set: what an area is measured against.
 *
 * Computed from the other areas only, so that a council is not compared with itself and the result is the same whether
 * or not the area itself publishes; with `includeOwn`, from all. In both cases the number of others decides whether
 * there are enough.
 *
 * Excel check: `=MEDIAN(set)`, `=AVERAGE(set)`, `=QUARTILE.INC(set,1)`, `=QUARTILE.INC(set,3)`, `=MIN(set)`,
 * `=MAX(set)`, `=MEDIAN(ABS(set-MEDIAN(set)))` over the members' values
 *
 * @returns the number in the unit of the series; "too-few-values" below 3 values (median, mean),
 *   5 (quartiles, MAD) or 1 (minimum, maximum); "not-held" where no member's figure is held
 */
export function benchmark(comparison: Comparison, statistic: BenchmarkStatistic): number | NoValue {
  const lacking = lackingOthers(comparison, statistic);
  return lacking ?? aboutSet(compute[statistic](benchmarkValues(comparison)), comparison.set);
}

/**
 * The published national figure for the comparison's period, or why there is none; never calculated from the councils'
 * figures.
 */
export function englandFigure({ pack, series, period }: Comparison): Observation | NoValue {
  return observe(pack, series, pack.england, period);
}

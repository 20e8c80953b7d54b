import chiSquaredQuantile from "@stdlib/stats-base-dists-chisquare-quantile";
import { wholeCount, type Interval } from "./interval.ts";

/**
 * Exact 95% limits of a count, for small counts.
 *
 * The lower limit is the mean for which this many events or more occur one time in forty, the upper limit the mean for
 * which this many or fewer do: both are points of the chi-squared distribution.
 *
 * Excel check: `=CHISQ.INV(0.025,2*o)/2` (0 for o = 0) and `=CHISQ.INV(0.975,2*o+2)/2`
 *
 * @param count events counted, whole, 0 or more
 * @example exactPoissonInterval(4) // { lower: 1.089865373626325, upper: 10.241588675403698 }
 */
export function exactPoissonInterval(count: number): Interval {
  return {
    lower: wholeCount(count) === 0 ? 0 : chiSquaredQuantile(0.025, 2 * count) / 2,
    upper: chiSquaredQuantile(0.975, 2 * count + 2) / 2,
  };
}

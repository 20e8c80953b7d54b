import { noValue, tooFew, type NoValue } from "./no-value.ts";
import type { Estimate } from "./rank-interval.ts";

/** How many points a recent trend rests on, no more and no fewer. */
export const recentPoints = 5;

/** The 99.8% point of chi-squared with one degree of freedom; Excel: `=CHISQ.INV(0.998,1)`, cut to four decimals. */
const threshold = 9.5495;

/** Whether the newest five points rise or fall by more than their limits explain. */
export interface RecentTrend {
  readonly way: "increasing" | "decreasing" | "no significant change";
  /** Change per point, in the unit of the values. */
  readonly slope: number;
  /** (slope / its standard error) squared. */
  readonly chiSquared: number;
}

/**
 * The recent trend of five yearly points, as OHID marks it on its site.
 *
 * A straight line is fitted to the points 1 to 5, each weighted by how certain it is: 1 / (its standard error) squared,
 * the standard error being the width of the 95% interval / 3.92. It is a trend when chi-squared exceeds 9.5495 (one
 * time in 500 by chance) and the slope keeps its sign whichever point is left out. Source: OHID, Fingertips technical
 * guidance, recent trends; github.com/dhsc-govuk/FingertipsNext, trend analysis.
 *
 * Excel check: weights `=1/((upper-lower)/3.92)^2`, slope
 * `=SUMPRODUCT(weights,years-SUMPRODUCT(weights,years)/SUM(weights),values)/SUMPRODUCT(weights,(years-SUMPRODUCT(weights,years)/SUM(weights))^2)`,
 * chi-squared `=slope^2*SUMPRODUCT(weights,(years-SUMPRODUCT(weights,years)/SUM(weights))^2)`
 *
 * @param points five, oldest first, with 95% limits
 * @returns slope per point in the unit of the values; "too-few-values" for fewer or more than five; "no-interval" where
 *   limits have no width
 * @example recentTrend([10, 12, 14, 16, 18].map((value) => ({ value, lower: value - 1.96, upper: value + 1.96 }))).way // "increasing"
 */
export function recentTrend(points: readonly Estimate[]): RecentTrend | NoValue {
  if (points.length !== recentPoints) return tooFew(points.length, recentPoints);
  if (points.some(({ lower, upper }) => !(upper > lower))) return noValue("no-interval");
  const { slope, chiSquared } = fitted(points, null);
  const sign = Math.sign(slope);
  const keepsSign = points.every((_, at) => Math.sign(fitted(points, at).slope) === sign);
  const isTrend = chiSquared > threshold && keepsSign;
  const way = isTrend ? (sign > 0 ? "increasing" : "decreasing") : "no significant change";
  return { way, slope, chiSquared };
}

/** The weighted line through all points but one. */
function fitted(points: readonly Estimate[], without: number | null): { slope: number; chiSquared: number } {
  const weights = points.map(({ lower, upper }, at) => (at === without ? 0 : 1 / ((upper - lower) / (2 * 1.96)) ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const middle = weights.reduce((sum, weight, at) => sum + weight * at, 0) / total;
  let across = 0;
  let together = 0;
  // Measured from the first value: points that never move then have a slope of exactly 0.
  const start = (points[0] as Estimate).value;
  points.forEach(({ value }, at) => {
    const weight = weights[at] as number;
    across += weight * (at - middle) ** 2;
    together += weight * (at - middle) * (value - start);
  });
  const slope = together / across;
  return { slope, chiSquared: slope ** 2 * across };
}

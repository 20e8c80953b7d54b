import { linearRegression, sum } from "simple-statistics";
import { isNoValue, type NoValue, tooFew } from "./no-value.ts";
import { mean } from "./mean.ts";
import { studentsT95 } from "./students-t.ts";
import type { Interval } from "./interval.ts";

/** One figure of a time series. */
export interface Point {
  /** Time in years, so that a skipped year counts as a gap. */
  readonly year: number;
  readonly value: number;
}

/** The straight line through a series: its slope per year with 95% limits. */
export interface Slope extends Interval {
  /** Change per year, in the unit of the values. */
  readonly perYear: number;
  readonly points: number;
}

/**
 * The slope of the straight line that best fits a series (least squares), with its 95% interval.
 *
 * All points count the same; the limits come from how far the points are from the line, by Student's t with k - 2
 * degrees of freedom. They answer "is this more than random variation?", not "will it continue?".
 *
 * Excel check: `=SLOPE(values, years)`; half width `=T.INV.2T(0.05,COUNT(years)-2)*STEYX(values,years)/SQRT(DEVSQ(years))`
 *
 * @param points the series, in any order; three or more, not all of one year
 * @returns slope and limits in the unit of the values per year; "too-few-values" for fewer than three points or one
 *   year only
 * @example slope([{ year: 1, value: 2 }, { year: 2, value: 3 }, { year: 3, value: 7 }]) // { perYear: 2.5, lower: -8.503896087213437, upper: 13.503896087213437, points: 3 }
 */
export function slope(points: readonly Point[]): Slope | NoValue {
  const middle = mean(points.map((point) => point.year));
  if (isNoValue(middle) || points.length < 3) return tooFew(points.length, 3);
  // Measured from the first value: a series that never moves then has a slope of exactly 0.
  const start = (points[0] as Point).value;
  const centred = points.map(({ year, value }): [number, number] => [year - middle, value - start]);
  const across = sum(centred.map(([year]) => year ** 2));
  if (across === 0) return tooFew(1, 3);
  const { m: perYear, b: level } = linearRegression(centred);
  const off = sum(centred.map(([year, value]) => (value - level - perYear * year) ** 2));
  const half = studentsT95(points.length - 2) * Math.sqrt(off / (points.length - 2) / across);
  return { perYear, lower: perYear - half, upper: perYear + half, points: points.length };
}

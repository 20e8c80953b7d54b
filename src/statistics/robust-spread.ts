import { mad } from "./mad.ts";
import { mean } from "./mean.ts";
import { median } from "./median.ts";
import { isNoValue, noValue, type NoValue } from "./no-value.ts";

/** Makes a median absolute deviation comparable with the standard deviation of normal data. */
export const madScale = 1.4826;
/** The same for a mean absolute deviation: the square root of pi / 2. */
export const meanDeviationScale = 1.253314;

/** Centre and width of a set, by measures that one extreme member cannot move far. */
export interface RobustSpread {
  readonly median: number;
  /** Comparable with a standard deviation; 0 only when all values are equal. Unit of the values. */
  readonly scale: number;
  /** The scale in plain deviations, divided by 1.4826: the median absolute deviation itself where that is not 0. */
  readonly deviation: number;
  /** The median absolute deviation was 0 although the values differ, so the mean absolute deviation gave the scale. */
  readonly fallback: boolean;
}

/**
 * The median of a set and the scale by which distances from it are measured.
 *
 * The scale is 1.4826 times the median absolute deviation. When over half the set is equal, that is 0 although the
 * others differ (5G coverage, food waste collections, kinds of placement: 1.6% of real comparisons); then 1.253314
 * times the mean absolute deviation from the median is used instead, and `fallback` says so.
 *
 * Excel check: `=1.4826*MEDIAN(ABS(set-MEDIAN(set)))`, and if that is 0 `=1.253314*AVERAGE(ABS(set-MEDIAN(set)))`
 *
 * @param values the set, in any order, missing values removed
 * @returns median and scale in the unit of the values; "too-few-values" for an empty set
 * @example robustSpread([4, 4, 4, 4, 9]) // { median: 4, scale: 1.253314, deviation: 0.8453487117226495, fallback: true }
 */
export function robustSpread(values: readonly number[]): RobustSpread | NoValue {
  const centre = median(values);
  if (isNoValue(centre)) return centre;
  const deviation = mad(values) as number;
  if (deviation > 0) return { median: centre, scale: madScale * deviation, deviation, fallback: false };
  const meanDeviation = mean(values.map((value) => Math.abs(value - centre))) as number;
  const scale = meanDeviationScale * meanDeviation;
  return { median: centre, scale, deviation: scale / madScale, fallback: scale > 0 };
}

/**
 * How many units of spread a value lies above (below: negative) the median.
 *
 * @param own the value to place
 * @param unit the spread's `scale` for a robust z score, its `deviation` for plain deviations
 * @returns the distance, without unit; 0 on the median itself; "identical-values" off it when the set has no spread
 * @example inUnitsOf(2, 16, { median: 13, scale: 2.9652, deviation: 2, fallback: false }) // 1.5
 */
export function inUnitsOf(unit: number, own: number, spread: RobustSpread): number | NoValue {
  if (own === spread.median) return 0;
  return unit === 0 ? noValue("identical-values", { value: spread.median }) : (own - spread.median) / unit;
}

import { z95, type Interval } from "./interval.ts";
import { normalTail } from "./normal-tail.ts";
import { sameFigure } from "./same-figure.ts";

/**
 * How often chance alone would put a figure this far from a median that is taken as given: a two-sided p-value.
 *
 * The standard error comes from the half-width of the 95% interval on the side of the median, so that the p-value is
 * below 0.05 where the interval leaves the median out. Source: the normal test of a figure with a 95% interval.
 *
 * Excel check, the figure above the median: `=2*NORM.S.DIST((median-value)/((value-lower)/1.959964),1)`; below
 * it `=2*NORM.S.DIST((value-median)/((upper-value)/1.959964),1)`
 *
 * @param value the figure
 * @param limits its 95% limits, in the same unit
 * @param median what it is tested against
 * @returns a share from 0 to 1, without unit; 1 on the median, 0 where the half-width is 0
 * @example pAgainst(12, { lower: 10, upper: 15 }, 12) // 1
 */
export function pAgainst(value: number, { lower, upper }: Interval, median: number): number {
  if (sameFigure(value, median)) return 1;
  const half = value > median ? value - lower : upper - value;
  return 2 * normalTail(Math.abs(value - median) / (half / z95));
}

import type { PolarityFactor } from "./favourable.ts";
import type { Interval } from "./interval.ts";
import { tooFew, type NoValue } from "./no-value.ts";
import { sameFigure } from "./same-figure.ts";

/** The places that the intervals leave open among `of`; 1 is the best, or the highest where neither end is good. */
export interface RankInterval {
  readonly best: number;
  readonly worst: number;
  readonly of: number;
  /** Counted from the highest because neither end is good: no place of a league. Left out where one end is good. */
  readonly fromHighest?: true;
}

/** A figure and the 95% limits around it. */
export interface Estimate extends Interval {
  readonly value: number;
}

/** An area's figure on the whole number line: certainly above or below another, or not to be told apart from it. */
export type Apart = "above" | "below" | "cannot be told apart";

/** With fewer areas there is no list of places to speak of. */
const fewest = 3;

/**
 * The best and the worst place that 95% intervals leave open: "could be 2nd to 9th of 16".
 *
 * Best place: 1 and the number of others whose whole interval lies on the good side of the own one. Worst place: the
 * number of areas less the others whose whole interval lies on the bad side. Limits that touch set nobody apart, and
 * neither does an area without an interval. It speaks of the own place only; for all places at once the limits are
 * widened first, by {@link widened} and the joint factor. Source: Klein, Wright and Wieczorek, JRSS C 69 (2020).
 *
 * Excel check, low is good: best `=1+COUNTIF(uppers,"<"&lower)`, worst `=COUNT(values)+1-COUNTIF(lowers,">"&upper)` over
 * the others; high is good: `=1+COUNTIF(lowers,">"&upper)` and `=COUNT(values)+1-COUNTIF(uppers,"<"&lower)`
 *
 * @param own the limits of the area to place
 * @param others one for every other area with a value; null where it has no interval
 * @param factor +1 high is good, -1 low is good, 0 neutral: counted from the highest
 * @returns places, whole numbers from 1; "too-few-values" for fewer than three areas in all
 * @example rankInterval({ lower: 3, upper: 5 }, [{ lower: 1, upper: 2 }, { lower: 4, upper: 6 }, null], -1) // { best: 2, worst: 4, of: 4 }
 */
export function rankInterval(
  own: Interval,
  others: readonly (Interval | null)[],
  factor: PolarityFactor,
): RankInterval | NoValue {
  const of = others.length + 1;
  if (of < fewest) return tooFew(of, fewest);
  let above = 0;
  let below = 0;
  for (const other of others) {
    const side = toldApart(own, other);
    if (side === "above") above++;
    else if (side === "below") below++;
  }
  const [better, worse] = factor === -1 ? [below, above] : [above, below];
  const places = { best: 1 + better, worst: of - worse, of };
  return factor === 0 ? { ...places, fromHighest: true } : places;
}

/**
 * Whether another area's figure is certainly above or below the own one: whether their intervals lie wholly apart.
 *
 * Above and below are of the figure, whichever end is good. Limits equal to 12 digits touch, and do not set apart.
 *
 * Excel check: `=IF(lower_other>upper,"above",IF(upper_other<lower,"below","cannot be told apart"))`
 *
 * @param own the own area's limits
 * @param other another area's limits, in the same unit; null where it has none
 * @example toldApart({ lower: 3, upper: 5 }, { lower: 5, upper: 6 }) // "cannot be told apart"
 */
export function toldApart(own: Interval, other: Interval | null): Apart {
  if (other === null) return "cannot be told apart";
  if (other.lower > own.upper) return sameFigure(other.lower, own.upper) ? "cannot be told apart" : "above";
  if (other.upper < own.lower) return sameFigure(other.upper, own.lower) ? "cannot be told apart" : "below";
  return "cannot be told apart";
}

/**
 * An interval with each half-width multiplied, the two sides each by themselves.
 *
 * Excel check: `=value-(value-lower)*times` and `=value+(upper-value)*times`
 *
 * @param estimate a figure and its limits, in one unit
 * @param times what the half-widths are multiplied by
 * @example widened({ value: 10, lower: 8, upper: 13 }, 2) // { lower: 6, upper: 16 }
 */
export function widened({ value, lower, upper }: Estimate, times: number): Interval {
  return { lower: value - (value - lower) * times, upper: value + (upper - value) * times };
}

import { countInterval } from "./count-interval.ts";
import type { Interval } from "./interval.ts";
import { isNoValue, type NoValue } from "./no-value.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** A figure as it is published, and the two counts it is made of. */
export interface CountedFigure {
  /** A share of what was counted, or events in a population. */
  readonly kind: "proportion" | "rate of events";
  readonly numerator: number;
  readonly denominator: number;
  /** What the figure is per: 100 for a percentage, 10,000 for a rate per 10,000. */
  readonly per: number;
  /** Half a unit of the last digit that is published: 0.05 for 12.3. */
  readonly halfUnit: number;
}

/**
 * 95% limits of a published figure, from the published counts behind it: how far a year's figure could differ by chance
 * alone, not how well it was counted.
 *
 * Wilson's for a proportion; for a rate the limits of the count (Byar's, exact Poisson below ten) over the population.
 * Each limit is then moved outward by half a unit of the figure's last digit, though never below 0, nor a proportion's
 * above all: the figure lies between them, and no verdict is decided by how it was rounded.
 *
 * Excel check of a percentage with one decimal: `=MAX(0,100*(2*o+z^2-z*SQRT(z^2+4*o*(1-o/n)))/(2*(n+z^2))-0.05)`
 *
 * @param figure counts whole, denominator above 0
 * @returns limits in the figure's unit; "too-few-values" when the denominator of a proportion is 0
 * @throws RangeError for numbers that are no counts, a proportion of more than all, and a rate in no population
 * @example derivedInterval({ kind: "proportion", numerator: 65, denominator: 100, per: 100, halfUnit: 0.5 }) // { lower: 54.75444321839044, upper: 74.13575181853967 }
 */
export function derivedInterval(figure: CountedFigure): Interval | NoValue {
  const { kind, numerator, denominator, per, halfUnit } = figure;
  const share = kind === "proportion" ? wilsonInterval(numerator, denominator) : rateInterval(numerator, denominator);
  if (isNoValue(share)) return share;
  const most = kind === "proportion" ? per : Infinity;
  return {
    lower: Math.max(0, share.lower * per - halfUnit),
    upper: Math.min(most, share.upper * per + halfUnit),
  };
}

function rateInterval(events: number, population: number): Interval {
  if (!(population > 0)) throw new RangeError(`${population} is no population`);
  const { lower, upper } = countInterval(events);
  return { lower: lower / population, upper: upper / population };
}

import { z95 } from "./interval.ts";
import { normalPoint } from "./normal-point.ts";

const known = new Map<string, number>();

/**
 * How much wider the limits of N independent areas must be for all N places to hold together.
 *
 * A 95% interval misses one time in twenty, so of sixteen some miss often; each is widened until all hold at once 95
 * times in a hundred. Source: Klein, Wright and Wieczorek, A joint confidence region for an overall ranking of
 * populations, JRSS C 69 (2020).
 *
 * Excel check: `=-NORM.S.INV((1-level^(1/areas))/2)/1.959964`
 *
 * @param areas how many have a value, the own one included
 * @param level how often all should hold; 95% when left out
 * @returns what each half-width of a 95% interval is multiplied by, without unit
 * @example jointFactor(16).toFixed(6) // "1.503995"
 */
export function jointFactor(areas: number, level = 0.95): number {
  const key = `${areas} ${level}`;
  let factor = known.get(key);
  // Of the logarithm: the plain difference from 1 would lose digits for many areas.
  if (factor === undefined) known.set(key, (factor = normalPoint(-Math.expm1(Math.log(level) / areas) / 2) / z95));
  return factor;
}

import { wholeCount, z95, type Interval } from "./interval.ts";

/**
 * 95% limits of a count by Byar's approximation, for counts of 10 or more.
 *
 * OHID's method for rates: very close to the exact limits from ten events on. Divide both limits by the population for
 * the limits of a rate. Below ten {@link exactPoissonInterval} is used instead.
 *
 * Excel check: `=o*(1-1/(9*o)-z/(3*SQRT(o)))^3` and `=(o+1)*(1-1/(9*(o+1))+z/(3*SQRT(o+1)))^3`, z 1.959964
 *
 * @param count events counted, whole and above 0
 * @example byarInterval(65) // { lower: 50.16318760559076, upper: 82.84913869209338 }
 */
export function byarInterval(count: number): Interval {
  if (wholeCount(count) === 0) throw new RangeError("Byar's limits need at least one event");
  const next = count + 1;
  return {
    lower: count * (1 - 1 / (9 * count) - z95 / (3 * Math.sqrt(count))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z95 / (3 * Math.sqrt(next))) ** 3,
  };
}

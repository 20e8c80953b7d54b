import { byarInterval } from "./byar-interval.ts";
import { exactPoissonInterval } from "./exact-poisson-interval.ts";
import type { Interval } from "./interval.ts";

/** From this count on Byar's approximation is accurate enough. */
export const byarFrom = 10;

/**
 * 95% limits of a count of events: Byar's for 10 or more, the exact Poisson limits below.
 *
 * Excel check: those of {@link byarInterval} and {@link exactPoissonInterval}
 *
 * @param count events counted, whole, 0 or more
 * @example countInterval(0) // { lower: 0, upper: 3.6888794541139354 }
 */
export function countInterval(count: number): Interval {
  return count >= byarFrom ? byarInterval(count) : exactPoissonInterval(count);
}

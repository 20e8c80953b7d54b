/** Below this the series is quicker and loses nothing; beyond it the continued fraction is. */
const seriesUpTo = 3;
/** Enough terms of the continued fraction for full precision from {@link seriesUpTo} on. */
const fractions = 100;

/**
 * The share of the standard normal distribution that lies above z.
 *
 * By the series of the distribution near the middle and the continued fraction of its tail further out (Abramowitz and
 * Stegun 26.2.11 and 26.2.14), so that very small shares are right in relative terms too. The library's table is right
 * to two or three digits only, which is not enough for a factor given to six.
 *
 * Excel check: `=NORM.S.DIST(-z,1)`
 *
 * @param z in standard deviations, either sign
 * @returns a share from 0 to 1, without unit
 * @example normalTail(0) // 0.5
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < seriesUpTo) {
    let sum = 0;
    let term = z;
    for (let odd = 1; sum + term !== sum; odd += 2, term *= (z * z) / odd) sum += term;
    return 0.5 - density * sum;
  }
  let below = z;
  for (let at = fractions; at > 0; at--) below = z + at / below;
  return density / below;
}

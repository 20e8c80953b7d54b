/**
 * What each indicator adds to the squared distance of two areas.
 *
 * The squared distance is the weighted mean of the squared differences over the indicators that both areas
 * have, so that a missing one neither helps nor harms. One indicator's part is w d² / (sum of the shared
 * weights). Distance and explanation both add up these very parts, in this order: that is why an explanation
 * sums exactly to its distance.
 *
 * Excel check of the whole: `=SUMPRODUCT(weights,(own-other)^2)/SUM(weights)` over the shared indicators
 *
 * @param own standardised values of one area, NaN where there is none
 * @param other those of the other, in the same order
 * @param weights one an indicator, 0 or more
 * @param place called with the indicator's number and its part, for each shared indicator
 * @returns the sum of the parts; NaN when nothing (or nothing with weight) is shared
 */
export function squaredDistance(
  own: Float64Array,
  other: Float64Array,
  weights: Float64Array,
  place?: (column: number, part: number) => void,
): number {
  let shared = 0;
  for (let column = 0; column < weights.length; column++) {
    const difference = (own[column] as number) - (other[column] as number);
    if (!Number.isNaN(difference)) shared += weights[column] as number;
  }
  if (shared === 0) return NaN;
  let sum = 0;
  for (let column = 0; column < weights.length; column++) {
    const difference = (own[column] as number) - (other[column] as number);
    if (Number.isNaN(difference)) continue;
    const part = ((weights[column] as number) * difference * difference) / shared;
    sum += part;
    place?.(column, part);
  }
  return sum;
}

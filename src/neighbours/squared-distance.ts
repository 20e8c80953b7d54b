/**
 * What each indicator adds to the squared distance of two areas, and the sum.
 *
 * The squared distance is the weighted mean of the squared differences over the indicators that both areas have, so
 * that a missing one makes no difference. One indicator's part is w d² / (sum of the shared weights). Distance and
 * explanation both add up these same parts in this order, so an explanation sums exactly to its distance.
 *
 * Excel check of the whole: `=SUMPRODUCT(weights,(own-other)^2)/SUM(weights)` over the shared indicators
 *
 * @param own standardised values of one area, NaN where there is none
 * @param other those of the other, in the same order
 * @param weights one per indicator, 0 or more
 * @param parts filled with each indicator's part, NaN where it is not shared; as long as `weights`
 * @returns the sum of the parts; NaN when nothing (or nothing with weight) is shared
 */
export function squaredDistance(
  own: Float64Array,
  other: Float64Array,
  weights: Float64Array,
  parts: Float64Array,
): number {
  let shared = 0;
  for (let column = 0; column < weights.length; column++) {
    const weight = weights[column] as number;
    const difference = (own[column] as number) - (other[column] as number);
    parts[column] = weight * difference * difference;
    if (!Number.isNaN(difference)) shared += weight;
  }
  if (shared === 0) return NaN;
  const each = 1 / shared;
  let sum = 0;
  for (let column = 0; column < weights.length; column++) {
    const part = (parts[column] as number) * each;
    parts[column] = part;
    if (!Number.isNaN(part)) sum += part;
  }
  return sum;
}

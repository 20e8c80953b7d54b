/**
 * Rounds half away from zero, as publishers do, without the errors of binary fractions.
 *
 * @param decimals 0 or more
 * @example roundTo(52.8 - 33.9, 1) // 18.9
 */
export function roundTo(value: number, decimals: number): number {
  // A double keeps fifteen decimal digits; any beyond are not part of the published number.
  const plain = Number(Math.abs(value).toPrecision(15));
  const shifted = Number((plain * 10 ** decimals).toPrecision(15));
  return (value < 0 ? -1 : 1) * (Math.round(shifted) / 10 ** decimals) + 0;
}

/**
 * Without the errors of binary fractions that files carry along.
 *
 * @example withoutNoise(18.049979999999998) // 18.04998
 */
export function withoutNoise(value: number): number {
  return Number(value.toPrecision(12));
}

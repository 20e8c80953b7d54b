/**
 * How many decimals a published number shows.
 *
 * @example decimalsOf(19.4) // 1
 */
export function decimalsOf(value: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
}

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

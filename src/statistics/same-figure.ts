/** How far two figures may differ, as a share of the larger, and still be the same. */
export const sameWithin = 1e-12;

/**
 * Whether two figures are the same to 12 significant digits.
 *
 * Used to compare a published figure with a computed one: the median of 80.1 and 80.3 is 80.19999999999999 in binary
 * arithmetic, but must count as equal to a published limit of 80.2. No published figure has so many digits, so figures
 * that differ are never called the same.
 *
 * Excel check: `=ROUND(a,12-LEN(INT(ABS(a))))=ROUND(b,12-LEN(INT(ABS(b))))`; its own `=a=b` looks at 15 digits
 *
 * @example sameFigure(0.1 + 0.2, 0.3) // true
 */
export function sameFigure(a: number, b: number): boolean {
  return Math.abs(a - b) <= sameWithin * Math.max(Math.abs(a), Math.abs(b));
}

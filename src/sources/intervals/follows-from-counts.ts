import type { CountedFigure } from "../../statistics/derived-interval.ts";

/** Binary fractions are no difference. */
const noise = 1e-9;

/**
 * Whether a published figure is what its counts give: within half a unit of its last digit, or within what rounding of
 * the counts allows.
 *
 * @param rounding to how many each of the counts is rounded; 1 where they are not
 * @example
 * // 12.5% of 5 in 40; 13.4% may be 7 in 52, both rounded to 5
 * followsFromCounts(13.4, { kind: "proportion", numerator: 5, denominator: 50, per: 100, halfUnit: 0.05 },
 *   { numerator: 5, denominator: 5 }) // true
 */
export function followsFromCounts(
  value: number,
  { numerator, denominator, per, halfUnit }: CountedFigure,
  rounding: { readonly numerator: number; readonly denominator: number },
): boolean {
  const above = rounding.numerator === 1 ? 0 : rounding.numerator / 2;
  const below = rounding.denominator === 1 ? 0 : rounding.denominator / 2;
  const least = (per * Math.max(0, numerator - above)) / (denominator + below);
  const most = denominator > below ? (per * (numerator + above)) / (denominator - below) : Infinity;
  return value >= least - halfUnit - noise && value <= most + halfUnit + noise;
}

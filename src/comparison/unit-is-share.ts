/**
 * Whether a unit is itself a share, a change or points, so that a gap "in per cent" of it could be read two ways.
 *
 * Every unit that begins with "%" ("%", "% of adults", "% change on a year earlier"), and every kind of points.
 *
 * @example unitIsShare("% of adults") // true
 * @example unitIsShare("per 100,000") // false
 */
export function unitIsShare(unit: string): boolean {
  return /^%|\bpoints?$/i.test(unit.trim());
}

/**
 * Whether all numbers of a set are the same; true for one number, false for none.
 *
 * Checked before every mean and deviation: in binary arithmetic, 19.4 added fifteen times and divided by fifteen need
 * not be 19.4, and a spread of 0.000000000000004 instead of 0 would produce a score.
 *
 * Excel: `=MIN(values)=MAX(values)`
 *
 * @example allEqual([19.4, 19.4, 19.4]) // true
 */
export function allEqual(values: readonly number[]): boolean {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first);
}

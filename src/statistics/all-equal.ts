/**
 * Whether all numbers of a set are one and the same; true for one number, false for none.
 *
 * Asked before every mean and deviation: fifteen times 19.4 added and divided by fifteen need not be
 * 19.4 in binary arithmetic, and a spread of 0.000000000000004 instead of 0 would make a score of it.
 *
 * Excel: `=MIN(values)=MAX(values)`
 *
 * @example allEqual([19.4, 19.4, 19.4]) // true
 */
export function allEqual(values: readonly number[]): boolean {
  const first = values[0];
  return first !== undefined && values.every((value) => value === first);
}

/**
 * The numbers from smallest to largest; the very same array when they already are.
 *
 * Every order statistic needs this, and a comparison asks for several of them over one set:
 * looking whether the numbers are in order costs less than sorting them again. A typed array sorts numbers as
 * numbers, without a call for each pair, so that a set's size tells little more than linearly.
 *
 * Excel: `=SORT(values)`
 *
 * @param values any numbers, none of them NaN; never changed
 * @example ascending([3, 1, 2]) // [1, 2, 3]
 */
export function ascending(values: readonly number[]): readonly number[] {
  for (let at = 1; at < values.length; at++) {
    if ((values[at] as number) < (values[at - 1] as number)) return [...Float64Array.from(values).sort()];
  }
  return values;
}

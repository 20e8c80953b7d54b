/**
 * The numbers from smallest to largest; the same array when they are already in order.
 *
 * Every order statistic needs this, and a comparison asks for several of them over one set: checking whether the
 * numbers are in order costs less than sorting them again. A typed array sorts numbers without a call for each pair,
 * which keeps the time little more than linear.
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

/** 95% limits around a figure, in its unit. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The share of cases that every interval is to cover. */
export const confidence = 0.95;

/** The 97.5% point of the standard normal distribution; Excel: `=NORM.S.INV(0.975)`, cut to six decimals. */
export const z95 = 1.959964;

/**
 * Checks that a number can be a count; anything else is a bug of ours, not a gap in the data.
 *
 * @throws RangeError when it is negative or not whole
 * @example wholeCount(4) // 4
 */
export function wholeCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`${count} is not a count`);
  return count;
}

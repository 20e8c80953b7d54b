import { normalTail } from "./normal-tail.ts";

/**
 * The point of the standard normal distribution above which a given share lies.
 *
 * Found by bisection from {@link normalTail}, to the last digit.
 *
 * Excel check: `=-NORM.S.INV(share)`
 *
 * @param share above 0 and up to one half
 * @returns standard deviations, 0 or more
 * @example normalPoint(0.025) // 1.959963984540054
 */
export function normalPoint(share: number): number {
  if (!(share > 0 && share <= 0.5)) throw new RangeError(`${share} is no share of a tail`);
  let low = 0;
  let high = 40;
  for (let middle = 20; middle > low && middle < high; middle = (low + high) / 2) {
    if (normalTail(middle) > share) low = middle;
    else high = middle;
  }
  return low;
}

import { wholeCount, z95, type Interval } from "./interval.ts";
import { type NoValue, tooFew } from "./no-value.ts";

/**
 * 95% limits of a proportion by Wilson's score method.
 *
 * OHID's method for proportions: never below 0 or above 1, and reliable near both ends, where the textbook formula (p
 * plus or minus z standard errors) is not.
 *
 * Excel check: `=(2*o+z^2-z*SQRT(z^2+4*o*(1-o/n)))/(2*(n+z^2))`, and with `+z*SQRT` for the upper limit, z 1.959964
 *
 * @param count how many have the property, whole, at most `of`
 * @param of how many were asked or examined
 * @returns limits as fractions of 1; "too-few-values" when `of` is 0
 * @example wilsonInterval(65, 100) // { lower: 0.5525444321839044, upper: 0.7363575181853967 }
 */
export function wilsonInterval(count: number, of: number): Interval | NoValue {
  if (wholeCount(of) < wholeCount(count)) throw new RangeError(`${count} of ${of} is not a proportion`);
  if (of === 0) return tooFew(0, 1);
  const middle = 2 * count + z95 ** 2;
  const half = z95 * Math.sqrt(z95 ** 2 + 4 * count * (1 - count / of));
  const width = 2 * (of + z95 ** 2);
  // When all have the property the limit is exactly 1; the formula may miss it by the last bit.
  return { lower: (middle - half) / width, upper: count === of ? 1 : (middle + half) / width };
}

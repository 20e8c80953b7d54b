import { confidence } from "./interval.ts";

/**
 * The half width, in standard errors, of a two-sided 95% interval by Student's t distribution.
 *
 * Found by bisection from the closed form of the distribution for whole degrees of freedom (Abramowitz and Stegun
 * 26.7.3 and 26.7.4). A general quantile function from a library would make up three quarters of the functions' bundle
 * for this one number; a test compares it with that library.
 *
 * Excel check: `=T.INV.2T(0.05, degrees)`
 *
 * @param degrees degrees of freedom, whole, 1 or more
 * @example studentsT95(3) // 3.182446305283707
 */
export function studentsT95(degrees: number): number {
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`${degrees} degrees of freedom`);
  let low = 0;
  let high = Math.PI / 2;
  for (let angle = high / 2; angle > low && angle < high; angle = (low + high) / 2) {
    if (shareWithin(angle, degrees) < confidence) low = angle;
    else high = angle;
  }
  return Math.tan(high) * Math.sqrt(degrees);
}

/** The share of the distribution between -t and t, where t = tan(angle) x sqrt(degrees). */
function shareWithin(angle: number, degrees: number): number {
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = odd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

/*
 * The arithmetic of the second method for a report: by the definitions, without the program's own.
 */

/** R's type 7. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  return below + (place % 1) * ((sorted[Math.ceil(place)] as number) - below);
}

/** The same to twelve digits. */
export const isSame = (one: number, other: number): boolean => one.toPrecision(12) === other.toPrecision(12);

/** One unit of the robust score: 1.4826 median absolute deviations, or 1.253314 mean ones where over half are equal. */
export function unitOfScore(values: readonly number[]): number {
  const median = quantile(values, 0.5);
  const apart = values.map((one) => Math.abs(one - median));
  const mad = quantile(apart, 0.5);
  return mad > 0 ? 1.4826 * mad : (1.253314 * apart.reduce((sum, one) => sum + one, 0)) / apart.length;
}

/** How far from the median in words, in median absolute deviations. */
export function distanceOf(own: number, values: readonly number[]): string | null {
  const median = quantile(values, 0.5);
  const apart = values.map((one) => Math.abs(one - median));
  const mad = quantile(apart, 0.5);
  // Where more than half are equal: from the mean deviation, on the same scale.
  const unit = mad > 0 ? mad : ((apart.reduce((sum, one) => sum + one, 0) / apart.length) * 1.253314) / 1.4826;
  if (unit === 0) return own === median ? "equal to" : null;
  const steps = (own - median) / unit;
  if (isSame(own, median)) return "equal to";
  const way = steps > 0 ? "above" : "below";
  const size = Number(Math.abs(steps).toPrecision(12));
  return size < 0.5 ? "close to" : `${size < 1.5 ? "a little " : size < 3 ? "" : size < 7.5 ? "well " : "far "}${way}`;
}

/** Two-sided, by the normal curve, for half a 95% interval. */
export function chance(own: number, median: number, half: number): number {
  if (own === median) return 1;
  return tail(Math.abs(own - median) / (half / 1.959964));
}

/** Twice the upper tail of the normal curve, by the continued fraction far out and the series near the middle. */
function tail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 3) {
    let fraction = z;
    for (let k = 200; k >= 1; k--) fraction = z + k / fraction;
    return (2 * density) / fraction;
  }
  let term = z;
  let sum = z;
  for (let k = 1; k < 200; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 1 - 2 * density * sum;
}

import { byarInterval } from "../../src/statistics/byar-interval.ts";
import { countInterval } from "../../src/statistics/count-interval.ts";
import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";
import { slope, type Slope } from "../../src/statistics/slope.ts";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";
import type { Interval } from "../../src/statistics/interval.ts";

/*
 * A second computation of every interval, from its definition instead of its formula: it searches for the point at
 * which the probability, or the score, has the value that the definition gives.
 */

const z = 1.959964;

/** Where a rising function reaches 0, by bisection. */
function root(rising: (at: number) => number, low: number, high: number): number {
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The probability of at most `most` events under a Poisson mean, each term from its logarithm. */
function atMost(most: number, mean: number): number {
  let sum = 0;
  let logFactorial = 0;
  for (let events = 0; events <= most; events++) {
    if (events > 0) logFactorial += Math.log(events);
    sum += Math.exp(events * Math.log(mean) - mean - logFactorial);
  }
  return sum;
}

/** The means for which this many or more, or this many or fewer, occur one time in forty. */
function poissonLimits(count: number): Interval {
  const far = 2 * count + 20;
  return {
    lower: count === 0 ? 0 : root((mean) => 1 - atMost(count - 1, mean) - 0.025, 1e-9, far),
    upper: root((mean) => 0.025 - atMost(count, mean), 1e-9, far),
  };
}

function expectClose(found: Interval, wanted: Interval, tolerance: number): void {
  for (const limit of ["lower", "upper"] as const)
    expect(Math.abs(found[limit] - wanted[limit])).toBeLessThanOrEqual(tolerance * Math.max(1, wanted[limit]));
}

test.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])("exact limits of %i events are where the tail is one in forty", (count) => {
  expectClose(exactPoissonInterval(count), poissonLimits(count), 1e-9);
  expect(countInterval(count)).toEqual(exactPoissonInterval(count));
});

test.each([
  [10, 2e-3],
  [25, 5e-4],
  [65, 2e-4],
  [250, 5e-5],
])("Byar's limits of %i events are the exact ones to within %d", (count, tolerance) => {
  expectClose(byarInterval(count), poissonLimits(count), tolerance);
});

test.each([
  [1, 12],
  [65, 100],
  [3, 1_000],
  [2_017, 4_000],
])("Wilson's limits of %i in %i are where the share seen is 1.96 standard errors off", (count, of) => {
  const share = count / of;
  const score = (supposed: number): number => (supposed - share) / Math.sqrt((supposed * (1 - supposed)) / of);
  const wanted = {
    lower: root((supposed) => score(supposed) + z, 1e-12, share),
    upper: root((supposed) => score(supposed) - z, share, 1 - 1e-12),
  };
  expectClose(wilsonInterval(count, of) as Interval, wanted, 1e-9);
});

test("a slope's limits are where the t statistic of the slope is that of 95%, by the normal equations", () => {
  const [years, values] = [
    [2019, 2020, 2022, 2023, 2024],
    [11.2, 12.9, 12.1, 14.4, 15.3],
  ];
  // Two-sided 5% point of Student's t with 3 degrees of freedom, from the printed tables.
  const t = 3.182446305284263;
  const sums = { n: 5, x: 0, y: 0, xx: 0, xy: 0, yy: 0 };
  years.forEach((year, at) => {
    const [x, y] = [year - 2000, values[at]!];
    sums.x += x;
    sums.y += y;
    sums.xx += x * x;
    sums.xy += x * y;
    sums.yy += y * y;
  });
  const across = sums.n * sums.xx - sums.x ** 2;
  const steep = (sums.n * sums.xy - sums.x * sums.y) / across;
  const off = (sums.n * sums.yy - sums.y ** 2 - steep ** 2 * across) / sums.n;
  const error = Math.sqrt((off / 3) * (sums.n / across));
  const found = slope(years.map((year, at) => ({ year, value: values[at]! }))) as Slope;
  expect(found.perYear).toBeCloseTo(steep, 9);
  expectClose(found, { lower: steep - t * error, upper: steep + t * error }, 1e-9);
});

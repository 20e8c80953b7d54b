import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";

/** Probability of `from` to `to` events under a Poisson mean, added up from the definition. */
function poisson(from: number, to: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = 0;
  for (let events = 0; events <= to; events++) {
    if (events > 0) term *= mean / events;
    if (events >= from) sum += term;
  }
  return sum;
}

test("4 events give 1.0899 to 10.2416 exactly, none 0 to 3.6889", () => {
  const four = exactPoissonInterval(4);
  expect([four.lower.toFixed(4), four.upper.toFixed(4)]).toEqual(["1.0899", "10.2416"]);
  expect(exactPoissonInterval(0).lower).toBe(0);
  expect(exactPoissonInterval(0).upper.toFixed(4)).toBe("3.6889");
});

test("the limits leave one chance in forty on either side", () => {
  for (const count of [1, 2, 5, 9]) {
    const { lower, upper } = exactPoissonInterval(count);
    expect(1 - poisson(0, count - 1, lower)).toBeCloseTo(0.025, 10);
    expect(poisson(0, count, upper)).toBeCloseTo(0.025, 10);
  }
});

// Pearson and Hartley, Biometrika Tables, table 40.
test.each([
  [1, "0.025", "5.572"],
  [2, "0.242", "7.225"],
  [3, "0.619", "8.767"],
  [9, "4.115", "17.085"],
])("%p events have the limits of the printed tables, %s and %s", (count, lower, upper) => {
  const limits = exactPoissonInterval(count);
  expect([limits.lower.toFixed(3), limits.upper.toFixed(3)]).toEqual([lower, upper]);
});

test("what is no count is our mistake, not a gap in the data", () => {
  for (const wrong of [-1, 2.5, NaN]) expect(() => exactPoissonInterval(wrong)).toThrow(`${wrong} is not a count`);
});

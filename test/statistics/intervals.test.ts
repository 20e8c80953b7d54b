import { byarInterval } from "../../src/statistics/byar-interval.ts";
import { countInterval } from "../../src/statistics/count-interval.ts";
import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";

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

test("65 events give 50.163 to 82.849 by Byar", () => {
  const { lower, upper } = byarInterval(65);
  expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(["50.163", "82.849"]);
});

test("4 events give 1.0899 to 10.2416 exactly, none 0 to 3.6889", () => {
  const four = exactPoissonInterval(4);
  expect([four.lower.toFixed(4), four.upper.toFixed(4)]).toEqual(["1.0899", "10.2416"]);
  expect(exactPoissonInterval(0).lower).toBe(0);
  expect(exactPoissonInterval(0).upper.toFixed(4)).toBe("3.6889");
});

test("65 of 100 give 55.254% to 73.636% by Wilson", () => {
  expect(wilsonInterval(65, 100)).toMatchObject({
    lower: expect.closeTo(0.55254, 5) as number,
    upper: expect.closeTo(0.73636, 5) as number,
  });
});

test("the exact limits leave one chance in forty on either side", () => {
  for (const count of [1, 2, 5, 9]) {
    const { lower, upper } = exactPoissonInterval(count);
    expect(1 - poisson(0, count - 1, lower)).toBeCloseTo(0.025, 10);
    expect(poisson(0, count, upper)).toBeCloseTo(0.025, 10);
  }
});

test("Byar for counts of 10 or more, exact Poisson below", () => {
  expect(countInterval(10)).toEqual(byarInterval(10));
  expect(countInterval(9)).toEqual(exactPoissonInterval(9));
  expect(countInterval(9)).not.toEqual(byarInterval(9));
});

test("what is no count is our mistake, not a gap in the data", () => {
  for (const wrong of [-1, 2.5, NaN]) {
    expect(() => countInterval(wrong)).toThrow(RangeError);
    expect(() => wilsonInterval(1, wrong)).toThrow(RangeError);
    expect(() => wilsonInterval(wrong, 9)).toThrow(RangeError);
  }
  expect(() => byarInterval(0)).toThrow("at least one event");
  expect(() => countInterval(2.5)).toThrow("2.5 is not a count");
  expect(() => wilsonInterval(5, 4)).toThrow("5 of 4 is not a proportion");
});

test("a proportion of nobody has no interval; none and all stay between 0 and 1", () => {
  expect(wilsonInterval(0, 0)).toMatchObject({ reason: "too-few-values", detail: { n: 0, needed: 1 } });
  expect(wilsonInterval(0, 12)).toMatchObject({ lower: 0 });
  expect(wilsonInterval(12, 12)).toMatchObject({ upper: 1 });
  for (let n = 1; n <= 60; n++) {
    expect(wilsonInterval(0, n)).toMatchObject({ lower: 0 });
    expect(wilsonInterval(n, n)).toMatchObject({ upper: 1 });
  }
});

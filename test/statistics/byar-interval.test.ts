import { byarInterval } from "../../src/statistics/byar-interval.ts";

test("no event, and what is no count, is our mistake and not a gap in the data", () => {
  expect(() => byarInterval(0)).toThrow("at least one event");
  for (const wrong of [-1, 10.5, NaN]) expect(() => byarInterval(wrong)).toThrow(RangeError);
});

test("65 events give 50.163 to 82.849", () => {
  const { lower, upper } = byarInterval(65);
  expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(["50.163", "82.849"]);
});

// The exact limits as printed in tables of the Poisson distribution (Pearson and Hartley, Biometrika Tables, table 40).
test.each([
  [10, 4.795, 18.39],
  [20, 12.217, 30.888],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627],
])("from ten events on they are within a hundredth of the exact limits: %p", (count, lower, upper) => {
  const limits = byarInterval(count);
  expect(Math.abs(limits.lower - lower)).toBeLessThan(0.01);
  expect(Math.abs(limits.upper - upper)).toBeLessThan(0.01);
});

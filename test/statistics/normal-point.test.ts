import tQuantile from "@stdlib/stats-base-dists-t-quantile";
import { z95 } from "../../src/statistics/interval.ts";
import { normalPoint } from "../../src/statistics/normal-point.ts";

test("half lies above 0", () => expect(normalPoint(0.5)).toBeCloseTo(0, 12));

test("published points of the normal distribution", () => {
  // Tables of 2.5%, 5%, 1%, 0.1%, and one in a million (Abramowitz and Stegun, table 26.5 and 26.6).
  const published: readonly [number, number][] = [
    [0.025, 1.959963984540054],
    [0.05, 1.6448536269514722],
    [0.01, 2.3263478740408408],
    [0.001, 3.090232306167813],
    [0.000001, 4.753424308822899],
  ];
  for (const [share, point] of published) expect(Math.abs(normalPoint(share) - point)).toBeLessThan(1e-12);
  expect(Number(normalPoint(0.025).toFixed(6))).toBe(z95);
});

test("it agrees with Student's t of very many degrees of freedom, by a library", () => {
  for (const share of [0.4, 0.2, 0.025, 0.0016, 0.0001])
    expect(Math.abs(normalPoint(share) - tQuantile(1 - share, 1e10))).toBeLessThan(1e-8);
});

test("what is no share of a tail is our mistake", () => {
  for (const wrong of [0, -0.1, 0.6, NaN]) expect(() => normalPoint(wrong)).toThrow(RangeError);
});

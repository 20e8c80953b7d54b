import fc from "fast-check";
import { isNoValue, type NoValue } from "../../src/statistics/no-value.ts";
import type { Estimate } from "../../src/statistics/rank-interval.ts";
import { recentTrend, type RecentTrend } from "../../src/statistics/recent-trend.ts";
import { referenceRows } from "../reference/reference-rows.ts";

const points = (values: readonly number[], half = 1): Estimate[] =>
  values.map((value) => ({ value, lower: value - half, upper: value + half }));
const trend = (given: readonly Estimate[]): RecentTrend => {
  const found = recentTrend(given);
  if (isNoValue(found)) throw new Error(found.reason);
  return found;
};

test("fewer or more than five points give none", () => {
  for (const count of [0, 1, 4, 6])
    expect(recentTrend(points(Array<number>(count).fill(2)))).toMatchObject({
      reason: "too-few-values",
      detail: { n: count, needed: 5 },
    });
});

test("limits without width give none: the point would count without end", () => {
  const given = points([1, 2, 3, 4, 5]);
  expect((recentTrend([...given.slice(1), { value: 3, lower: 3, upper: 3 }]) as NoValue).reason).toBe("no-interval");
});

test("values that never move have a slope of 0", () => {
  expect(trend(points([0.1, 0.1, 0.1, 0.1, 0.1]))).toEqual({ way: "no significant change", slope: 0, chiSquared: 0 });
});

const rows = referenceRows("recent-trend.csv");

test.each([...new Set(rows.map((row) => row["case"] as string))])(
  "%s: slope and chi-squared to five digits, and the published marker",
  (name) => {
    const five = rows.filter((row) => row["case"] === name);
    const found = trend(
      five.map((row) => ({
        value: Number(row["value"]),
        lower: Number(row["lower95"]),
        upper: Number(row["upper95"]),
      })),
    );
    expect(found.slope.toPrecision(5)).toBe(Number(five[0]?.["slope"]).toPrecision(5));
    expect(found.chiSquared.toPrecision(5)).toBe(Number(five[0]?.["chi_squared"]).toPrecision(5));
    expect(five[0]?.["marker"]?.toLowerCase().startsWith(found.way)).toBe(true);
  },
);

test("equal weights: an ordinary line, with the standard error from the limits", () => {
  // Slope 1 through 1 to 5, sum of squares 10; standard error (2 / 3.92) / sqrt(10).
  const { slope, chiSquared, way } = trend(points([1, 2, 3, 4, 5]));
  expect(slope).toBeCloseTo(1, 12);
  expect(chiSquared).toBeCloseTo(10 / (2 / 3.92) ** 2, 9);
  expect(way).toBe("increasing");
});

test("chi-squared must exceed 9.5495", () => {
  const half = (chiSquared: number): number => (3.92 / 2) * Math.sqrt(10 / chiSquared);
  expect(trend(points([1, 2, 3, 4, 5], half(9.5494))).way).toBe("no significant change");
  expect(trend(points([1, 2, 3, 4, 5], half(9.5496))).way).toBe("increasing");
  expect(trend(points([5, 4, 3, 2, 1], half(9.5496))).way).toBe("decreasing");
});

test("a slope that one point alone makes is no trend", () => {
  // Without the last point the line falls.
  expect(trend(points([4, 3.9, 3.8, 3.7, 9]))).toMatchObject({
    way: "no significant change",
    slope: expect.any(Number) as number,
  });
  expect(trend(points([4, 3.9, 3.8, 3.7, 9])).chiSquared).toBeGreaterThan(9.5495);
});

test("turned upside down, rising is falling", () => {
  const value = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);
  const half = fc.integer({ min: 1, max: 20 }).map((quarters) => quarters / 4);
  const mirror = {
    increasing: "decreasing",
    decreasing: "increasing",
    "no significant change": "no significant change",
  };
  fc.assert(
    fc.property(fc.array(fc.tuple(value, half, half), { minLength: 5, maxLength: 5 }), (five) => {
      const up = trend(five.map(([at, down, over]) => ({ value: at, lower: at - down, upper: at + over })));
      const down = trend(five.map(([at, under, over]) => ({ value: -at, lower: -at - over, upper: -at + under })));
      expect(down.way).toBe(mirror[up.way]);
      expect(down.chiSquared).toBeCloseTo(up.chiSquared, 8);
    }),
  );
});

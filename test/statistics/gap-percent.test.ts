import { gapPercent } from "../../src/statistics/gap-percent.ts";

test("an empty set leaves nothing to measure from", () => {
  expect(gapPercent(1, [])).toMatchObject({ reason: "too-few-values" });
});

test("a median of 0 gives a reason, not a number", () => {
  expect(gapPercent(4, [0, 0, 9])).toMatchObject({ reason: "median-is-zero" });
  expect(gapPercent(0, [-3, 0, 9])).toMatchObject({ reason: "median-is-zero" });
});

test("it is a fraction of the median: negative below, 0 on it", () => {
  expect(gapPercent(4, [1, 5, 9])).toBe(-0.2);
  expect(gapPercent(5, [1, 5, 9])).toBe(0);
});

test("the median of an even set lies between the middle two", () => {
  // Median 8: (10 - 8) / 8.
  expect(gapPercent(10, [20, 1, 10, 6])).toBe(0.25);
});

test("it divides by the absolute median, so that above stays positive", () => {
  expect(gapPercent(-4, [-6, -5, -1])).toBe(0.2);
  expect(gapPercent(-6, [-6, -5, -1])).toBe(-0.2);
});

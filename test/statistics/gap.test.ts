import { gapPercent } from "../../src/statistics/gap-percent.ts";
import { gap } from "../../src/statistics/gap.ts";

test("an empty set leaves nothing to measure from", () => {
  expect(gap(1, [])).toMatchObject({ reason: "too-few-values" });
  expect(gapPercent(1, [])).toMatchObject({ reason: "too-few-values" });
});

test("above the median is positive, below negative", () => {
  expect(gap(7, [1, 5, 9])).toBe(2);
  expect(gap(4, [1, 5, 9])).toBe(-1);
});

test("gap % is a fraction of the median", () => expect(gapPercent(4, [1, 5, 9])).toBe(-0.2));

test("gap % has a reason, not a number, if the median is 0", () => {
  expect(gapPercent(4, [0, 0, 9])).toMatchObject({ reason: "median-is-zero" });
});

test("gap % divides by the absolute median, so that above stays positive", () => {
  expect(gapPercent(-4, [-6, -5, -1])).toBe(0.2);
});

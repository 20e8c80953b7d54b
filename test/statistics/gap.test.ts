import { gap } from "../../src/statistics/gap.ts";

test("an empty set leaves nothing to measure from", () => {
  expect(gap(1, [])).toMatchObject({ reason: "too-few-values" });
});

test("above the median is positive, below negative", () => {
  expect(gap(7, [1, 5, 9])).toBe(2);
  expect(gap(4, [1, 5, 9])).toBe(-1);
});

import { quantile } from "../../src/statistics/quantile.ts";

test("an empty set gives a reason, not a throw", () => {
  expect(quantile([], 0.5)).toMatchObject({ reason: "too-few-values", detail: { n: 0, needed: 1 } });
});

test("one value is every quantile", () => {
  for (const share of [0, 0.25, 0.5, 1]) expect(quantile([3], share)).toBe(3);
});

test("the ends are the smallest and the largest, in whatever order they are given", () => {
  expect(quantile([4, 9, 1, 7], 0)).toBe(1);
  expect(quantile([4, 9, 1, 7], 1)).toBe(9);
});

test("between two values it lies as far along as the place does", () => {
  expect(quantile([0, 10], 0.25)).toBe(2.5);
  expect(quantile([0, 10, 100, 1000], 0.75)).toBe(325);
});

test("equal values give exactly themselves", () => {
  expect(quantile([19.1, 19.4, 19.4, 19.4, 30], 0.4)).toBe(19.4);
});

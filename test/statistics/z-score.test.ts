import { zScore } from "../../src/statistics/z-score.ts";

test("fewer than two values give a reason", () => {
  expect(zScore(1, [])).toMatchObject({ reason: "too-few-values" });
  expect(zScore(1, [1])).toMatchObject({ reason: "too-few-values" });
});

test("s = 0: 0 if x = mean, else identical", () => {
  const same = Array<number>(15).fill(19.4);
  expect(zScore(19.4, same)).toBe(0);
  expect(zScore(19.5, same)).toMatchObject({ reason: "identical-values", detail: { value: 19.4 } });
});

test("one sample standard deviation above the mean is 1", () => {
  expect(zScore(2 + Math.SQRT2, [1, 3])).toBeCloseTo(1, 14);
});

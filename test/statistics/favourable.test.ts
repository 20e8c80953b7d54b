import { favourablePercentile, favourableScore } from "../../src/statistics/favourable.ts";

test("the favourable score is pol x robust z", () => {
  expect(favourableScore(1.5, 1)).toBe(1.5);
  expect(favourableScore(1.5, -1)).toBe(-1.5);
  expect(favourableScore(-2, -1)).toBe(2);
});

test("a turned 0 is 0, not minus 0", () => {
  expect(Object.is(favourableScore(0, -1), 0)).toBe(true);
  expect(Object.is(favourableScore(-0, 1), 0)).toBe(true);
});

test("pol 0: no value", () => {
  expect(favourableScore(1.5, 0)).toMatchObject({ reason: "neutral-polarity" });
  expect(favourablePercentile(0.3, 0)).toMatchObject({ reason: "neutral-polarity" });
});

test("favourable percentile: 1 - P when pol = -1", () => {
  expect(favourablePercentile(0.25, 1)).toBe(0.25);
  expect(favourablePercentile(0.25, -1)).toBe(0.75);
});

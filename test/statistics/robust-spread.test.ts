import { inUnitsOf, robustSpread, type RobustSpread } from "../../src/statistics/robust-spread.ts";

test("an empty set has no spread, and one value has one of 0", () => {
  expect(robustSpread([])).toMatchObject({ reason: "too-few-values" });
  expect(robustSpread([7])).toEqual({ median: 7, scale: 0, deviation: 0, fallback: false });
});

test("equal values have a scale of 0, and no fallback scale is claimed", () => {
  expect(robustSpread([4, 4, 4])).toMatchObject({ scale: 0, fallback: false });
});

test("a set with a deviation uses no fallback, and one extreme member does not move it", () => {
  const expected = { median: 13, scale: 1.4826 * 2, deviation: 2, fallback: false };
  expect(robustSpread([10, 12, 13, 15, 40])).toEqual(expected);
  expect(robustSpread([10, 12, 13, 15, 4_000_000])).toEqual(expected);
});

test("MAD = 0: 1.253314 times the mean absolute deviation takes its place, and the flag says so", () => {
  expect(robustSpread([100, 100, 100, 90, 96])).toEqual({
    median: 100,
    scale: 1.253314 * 2.8,
    deviation: (1.253314 * 2.8) / 1.4826,
    fallback: true,
  });
});

test("a value on the median is at 0, whatever the unit", () => {
  const spread = robustSpread([10, 12, 13, 15, 40]) as RobustSpread;
  expect(inUnitsOf(spread.deviation, 13, spread)).toBe(0);
  expect(inUnitsOf(0, 13, spread)).toBe(0);
});

test("off the median the distance is negative below, and a reason where there is no spread", () => {
  const spread = robustSpread([10, 12, 13, 15, 40]) as RobustSpread;
  expect(inUnitsOf(spread.deviation, 8, spread)).toBe(-2.5);
  expect(inUnitsOf(0, 8, spread)).toMatchObject({ reason: "identical-values", detail: { value: 13 } });
});

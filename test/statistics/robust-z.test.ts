import { inUnitsOf, robustSpread, type RobustSpread } from "../../src/statistics/robust-spread.ts";
import { robustZ } from "../../src/statistics/robust-z.ts";

test("an empty set gives a reason", () => {
  expect(robustZ(1, [])).toMatchObject({ reason: "too-few-values" });
  expect(robustSpread([])).toMatchObject({ reason: "too-few-values" });
});

test("one scaled deviation above the median is 1", () => {
  expect(robustZ(13 + 1.4826 * 2, [10, 12, 13, 15, 40])).toBeCloseTo(1, 14);
});

test("MAD = 0: 1.253314 times the mean absolute deviation takes its place, and the flag says so", () => {
  expect(robustSpread([100, 100, 100, 90, 96])).toEqual({
    median: 100,
    scale: 1.253314 * 2.8,
    deviation: (1.253314 * 2.8) / 1.4826,
    fallback: true,
  });
  expect(robustZ(93, [100, 100, 100, 90, 96])).toBeCloseTo(-7 / (1.253314 * 2.8), 14);
});

test("that 0 too: 0 if x = median, else identical, and no fallback scale is claimed", () => {
  expect(robustZ(4, [4, 4, 4])).toBe(0);
  expect(robustZ(5, [4, 4, 4])).toMatchObject({ reason: "identical-values", detail: { value: 4 } });
  expect(robustSpread([4, 4, 4])).toMatchObject({ scale: 0, fallback: false });
});

test("a set with a deviation uses no fallback", () => {
  expect(robustSpread([10, 12, 13, 15, 40])).toEqual({ median: 13, scale: 1.4826 * 2, deviation: 2, fallback: false });
});

test("a value on the median is at 0, whatever the unit", () => {
  const spread = robustSpread([10, 12, 13, 15, 40]) as RobustSpread;
  expect(inUnitsOf(spread.deviation, 13, spread)).toBe(0);
  expect(inUnitsOf(0, 13, spread)).toBe(0);
});

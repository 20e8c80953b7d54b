import { robustZ } from "../../src/statistics/robust-z.ts";

test("an empty set gives a reason", () => {
  expect(robustZ(1, [])).toMatchObject({ reason: "too-few-values" });
});

test("one scaled deviation above the median is 1", () => {
  expect(robustZ(13 + 1.4826 * 2, [10, 12, 13, 15, 40])).toBeCloseTo(1, 14);
});

test("MAD = 0: it is measured in 1.253314 times the mean absolute deviation", () => {
  expect(robustZ(93, [100, 100, 100, 90, 96])).toBeCloseTo(-7 / (1.253314 * 2.8), 14);
});

test("that 0 too: 0 if x = median, else identical", () => {
  expect(robustZ(4, [4, 4, 4])).toBe(0);
  expect(robustZ(5, [4, 4, 4])).toMatchObject({ reason: "identical-values", detail: { value: 4 } });
});

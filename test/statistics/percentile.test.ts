import { percentile } from "../../src/statistics/percentile.ts";

test("an empty set gives a reason", () => expect(percentile(1, [])).toMatchObject({ reason: "too-few-values" }));
test("below all is 0, above all 1", () => {
  expect(percentile(0, [1, 2, 3])).toBe(0);
  expect(percentile(9, [1, 2, 3])).toBe(1);
});
test("equal ones count half", () => {
  expect(percentile(2, [1, 2, 3])).toBe(0.5);
  expect(percentile(2, [2, 2, 2])).toBe(0.5);
  expect(percentile(2, [1, 2, 2, 3, 4])).toBe(0.4);
});

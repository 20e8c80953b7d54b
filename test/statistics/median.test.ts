import { median } from "../../src/statistics/median.ts";

test("an empty set has no median", () => expect(median([])).toMatchObject({ reason: "too-few-values" }));
test("of an odd number it is the middle one, of an even number half way between two", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([9, 1, 5, 7])).toBe(6);
});
test("one extreme council does not move it", () => {
  expect(median([1, 2, 3, 4, 1000])).toBe(median([1, 2, 3, 4, 5]));
});

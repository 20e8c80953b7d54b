import { standardDeviation } from "../../src/statistics/standard-deviation.ts";

test("one value has no deviation, and says how many it takes", () => {
  expect(standardDeviation([5])).toMatchObject({ reason: "too-few-values", detail: { n: 1, needed: 2 } });
  expect(standardDeviation([])).toMatchObject({ detail: { n: 0, needed: 2 } });
});
test("equal values have exactly none", () => expect(standardDeviation(Array<number>(15).fill(19.4))).toBe(0));
test("it is the sample form", () => expect(standardDeviation([1, 3])).toBeCloseTo(Math.SQRT2, 14));

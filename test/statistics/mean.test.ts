import { mean } from "../../src/statistics/mean.ts";

test("an empty set has no mean", () => expect(mean([])).toMatchObject({ reason: "too-few-values" }));
test("fifteen equal values have exactly that value as their mean", () => {
  expect(mean(Array<number>(15).fill(19.4))).toBe(19.4);
});
test("every value counts the same", () => expect(mean([1, 2, 6])).toBe(3));

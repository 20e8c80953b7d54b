import { byarInterval } from "../../src/statistics/byar-interval.ts";
import { countInterval } from "../../src/statistics/count-interval.ts";
import { exactPoissonInterval } from "../../src/statistics/exact-poisson-interval.ts";

test("what is no count is our mistake, not a gap in the data", () => {
  for (const wrong of [-1, NaN, Infinity]) expect(() => countInterval(wrong)).toThrow(RangeError);
  expect(() => countInterval(2.5)).toThrow("2.5 is not a count");
  expect(() => countInterval(10.5)).toThrow("10.5 is not a count");
});

test("Byar for counts of 10 or more, exact Poisson below", () => {
  expect(countInterval(10)).toEqual(byarInterval(10));
  expect(countInterval(9)).toEqual(exactPoissonInterval(9));
  expect(countInterval(9)).not.toEqual(byarInterval(9));
  expect(countInterval(10)).not.toEqual(exactPoissonInterval(10));
});

test("the change of method between 9 and 10 events is no step back: limits grow with the count, the count between them", () => {
  for (let count = 1; count <= 30; count++) {
    const [before, now] = [countInterval(count - 1), countInterval(count)];
    expect(now.lower).toBeGreaterThan(before.lower);
    expect(now.upper).toBeGreaterThan(before.upper);
    expect([now.lower < count, count < now.upper]).toEqual([true, true]);
  }
});

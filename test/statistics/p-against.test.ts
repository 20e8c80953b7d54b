import fc from "fast-check";
import { verdictWord } from "../../src/comparison/verdict.ts";
import { pAgainst } from "../../src/statistics/p-against.ts";

test("on the median it is 1, in spite of binary arithmetic, and with limits of no width too", () => {
  expect(pAgainst(0.3, { lower: 0.2, upper: 0.5 }, 0.1 + 0.2)).toBe(1);
  expect(pAgainst(5, { lower: 5, upper: 5 }, 5)).toBe(1);
});

test("off the median with limits of no width it is 0", () => {
  expect(pAgainst(5, { lower: 5, upper: 5 }, 6)).toBe(0);
  expect(pAgainst(100, { lower: 90, upper: 100 }, 120)).toBe(0);
});

test("a limit on the median is 5%: 1.959964 standard errors away", () => {
  expect(pAgainst(12, { lower: 10, upper: 20 }, 10)).toBeCloseTo(0.05, 7);
  expect(pAgainst(12, { lower: 0, upper: 15 }, 15)).toBeCloseTo(0.05, 7);
});

test("the half-width on the side of the median counts, not the other", () => {
  const p = pAgainst(12, { lower: 10, upper: 20 }, 9);
  // 3 over (2 / 1.959964) is 2.939946 standard errors, of which twice the tail is 0.0032828.
  expect(p).toBeCloseTo(0.0032828, 6);
  expect(pAgainst(12, { lower: 10, upper: 999 }, 9)).toBe(p);
  expect(pAgainst(12, { lower: 10, upper: 20 }, 15)).toBeCloseTo(0.462348, 5);
});

test("it is below 5% where a verdict is other than similar, and not where it is", () => {
  const quarter = fc.integer({ min: 0, max: 80 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(quarter, quarter, quarter, quarter, (value, down, up, median) => {
      const limits = { lower: value - down, upper: value + up };
      const p = pAgainst(value, limits, median);
      expect(verdictWord(limits, median, 1) !== "similar").toBe(p < 0.04999);
    }),
  );
});

import { followsFromCounts } from "../../../src/sources/intervals/follows-from-counts.ts";

const share = { kind: "proportion", per: 100, halfUnit: 0.05 } as const;
const whole = { numerator: 1, denominator: 1 };

test("half a unit of the last digit is allowed, and no more", () => {
  const third = { ...share, numerator: 1, denominator: 3 };
  expect(followsFromCounts(33.3, third, whole)).toBe(true);
  expect(followsFromCounts(33.4, third, whole)).toBe(false);
  // 12.25 is rounded to either side.
  const half = { ...share, numerator: 49, denominator: 400 };
  expect([12.2, 12.3, 12.4].map((value) => followsFromCounts(value, half, whole))).toEqual([true, true, false]);
});

test("counts rounded to 5 allow what any counts behind them give", () => {
  const rounded = { ...share, numerator: 5, denominator: 50 };
  const tens = { numerator: 5, denominator: 5 };
  // Behind 5 of 50 are 2.5 to 7.5 of 47.5 to 52.5: 4.8% to 15.8%.
  expect([4.6, 4.8, 10, 15.8, 15.9].map((value) => followsFromCounts(value, rounded, tens))).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(followsFromCounts(15.8, rounded, whole)).toBe(false);
});

test("a count of 0 allows nothing below 0, and a denominator that may be 0 everything above", () => {
  expect(followsFromCounts(0, { ...share, numerator: 0, denominator: 50 }, { numerator: 5, denominator: 5 })).toBe(
    true,
  );
  expect(followsFromCounts(90, { ...share, numerator: 0, denominator: 0 }, { numerator: 5, denominator: 5 })).toBe(
    true,
  );
});

test("a rate is of its population", () => {
  const rate = { kind: "rate of events", per: 10_000, halfUnit: 0.5, numerator: 1_836, denominator: 336_000 } as const;
  expect([54, 55, 56].map((value) => followsFromCounts(value, rate, whole))).toEqual([false, true, false]);
});

import fc from "fast-check";
import { derivedInterval, type CountedFigure } from "../../src/statistics/derived-interval.ts";
import type { Interval } from "../../src/statistics/interval.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";

const share = { kind: "proportion", per: 100, halfUnit: 0 } as const;
const rate = { kind: "rate of events", per: 1000, halfUnit: 0 } as const;
const limits = (figure: CountedFigure): Interval => derivedInterval(figure) as Interval;

/* The limits before they are moved are the published check values of the two methods. */

test("65 of 100 is 55.254% to 73.636%, moved outward by half a unit", () => {
  const plain = limits({ ...share, numerator: 65, denominator: 100 });
  expect([plain.lower.toFixed(3), plain.upper.toFixed(3)]).toEqual(["55.254", "73.636"]);
  const moved = limits({ ...share, numerator: 65, denominator: 100, halfUnit: 0.5 });
  expect([plain.lower - moved.lower, moved.upper - plain.upper]).toEqual([
    expect.closeTo(0.5, 12),
    expect.closeTo(0.5, 12),
  ]);
});

test.each([
  [65, "50.163", "82.849"],
  [4, "1.090", "10.242"],
  [0, "0.000", "3.689"],
])("%i events in 1,000 people are %s to %s per 1,000", (numerator, lower, upper) => {
  const found = limits({ ...rate, numerator, denominator: 1000 });
  expect([found.lower.toFixed(3), found.upper.toFixed(3)]).toEqual([lower, upper]);
});

test("no limit is below 0, and of a proportion none is above all", () => {
  expect(limits({ ...share, numerator: 0, denominator: 20, halfUnit: 0.5 }).lower).toBe(0);
  expect(limits({ ...share, numerator: 20, denominator: 20, halfUnit: 0.5 }).upper).toBe(100);
  expect(limits({ ...rate, numerator: 3000, denominator: 1000, halfUnit: 0.5 }).upper).toBeGreaterThan(3000);
});

test("a proportion of none has no limits", () => {
  expect(derivedInterval({ ...share, numerator: 0, denominator: 0 })).toMatchObject({ reason: "too-few-values" });
});

test("more than all, part of a person and an empty population are mistakes of ours", () => {
  expect(() => derivedInterval({ ...share, numerator: 3, denominator: 2 })).toThrow(RangeError);
  expect(() => derivedInterval({ ...share, numerator: 0.5, denominator: 2 })).toThrow(RangeError);
  expect(() => derivedInterval({ ...rate, numerator: 1, denominator: 0 })).toThrow(RangeError);
});

test("the figure, rounded to its last digit, lies between its limits, and more people give narrower ones", () => {
  const kinds = fc.constantFrom("proportion" as const, "rate of events" as const);
  fc.assert(
    fc.property(kinds, fc.nat(400), fc.integer({ min: 400, max: 5000 }), (kind, numerator, denominator) => {
      const figure = { kind, numerator, denominator, per: 100, halfUnit: 0.05 };
      const value = Math.round((1000 * numerator) / denominator) / 10;
      const found = derivedInterval(figure);
      if (isNoValue(found)) return false;
      const wider = { ...figure, halfUnit: 0 };
      const [few, many] = [limits(wider), limits({ ...wider, numerator: 4 * numerator, denominator: 4 * denominator })];
      return (
        found.lower <= value + 1e-9 && value - 1e-9 <= found.upper && many.upper - many.lower <= few.upper - few.lower
      );
    }),
  );
});

import fc from "fast-check";
import { roundTo, withoutNoise } from "../../../src/sources/table/decimals.ts";

test.each([
  [52.8 - 33.9, 1, 18.9],
  [65.1 - 0.5, 1, 64.6],
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-0.4, 0, 0],
  [0, 3, 0],
])("%p to %p decimals is %p", (value, decimals, expected) => expect(roundTo(value, decimals)).toBe(expected));

test("rounding moves a number by no more than half a unit of its last decimal", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const rounded = roundTo(value, decimals);
      return Math.abs(rounded - value) <= 0.5 * 10 ** -decimals + 1e-9 && !Object.is(rounded, -0);
    }),
  );
});

test.each([
  [18.049979999999998, 18.04998],
  [19.399999999999999, 19.4],
  [0.1 + 0.2, 0.3],
  [-7, -7],
])("%p without noise is %p", (value, plain) => expect(withoutNoise(value)).toBe(plain));

import fc from "fast-check";
import { niceTicks, tickText } from "../../../src/taskpane/charts/nice-ticks.ts";

describe("round marks for a scale", () => {
  test.each([
    [4.5, 6.2, [4, 5, 6, 7]],
    [0, 24.4, [0, 10, 20, 30]],
    [0, 1, [0, 0.5, 1]],
    [0.1, 0.3, [0.1, 0.2, 0.3]],
    [-2.3, 15.5, [-10, 0, 10, 20]],
    [579, 1240, [500, 750, 1000, 1250]],
    [58, 58, [50, 60]],
    [0, 0, [0, 1]],
  ])("from %s to %s", (low, high, values) => {
    expect(niceTicks(low, high).values).toEqual(values);
  });

  test("they always enclose the range, rise evenly, and are never more than four", () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const { values } = niceTicks(low, high);
        const slack = 1e-6 * Math.max(1, Math.abs(low), Math.abs(high));
        expect(values.length).toBeGreaterThanOrEqual(2);
        expect(values.length).toBeLessThanOrEqual(4);
        expect(values[0]).toBeLessThanOrEqual(low + slack);
        expect(values.at(-1)).toBeGreaterThanOrEqual(high - slack);
      }),
    );
  });
});

describe("a mark's label", () => {
  test.each([
    [7, 1, "7"],
    [2.5, 2.5, "2.5"],
    [5, 2.5, "5.0"],
    [0.25, 0.25, "0.25"],
    [0.05, 0.05, "0.05"],
    [-10, 10, "−10"],
    [12500, 500, "12,500"],
    [0, 10, "0"],
  ])("%s on a scale of steps of %s", (value, step, label) => {
    expect(tickText(value, step)).toBe(label);
  });
});

test("numbers too near for marks between them still get two marks", () => {
  const { values } = niceTicks(999_999.9999999991, 999_999.9999999992);
  expect(values.length).toBeGreaterThanOrEqual(2);
  expect(new Set(values).size).toBe(values.length);
});

test("a range as small as numbers get has marks too", () => {
  expect(niceTicks(0, 5e-324).values).toHaveLength(2);
  expect(niceTicks(-5e-324, 5e-324).values.length).toBeLessThanOrEqual(4);
});

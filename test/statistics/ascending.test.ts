import { ascending } from "../../src/statistics/ascending.ts";

test("nothing and one number are in order", () => {
  expect(ascending([])).toEqual([]);
  expect(ascending([7])).toEqual([7]);
});

test("numbers in order are given back as they are, not copied", () => {
  const values = [1, 2, 2, 3];
  expect(ascending(values)).toBe(values);
});

test("sorting leaves the given numbers alone and orders by size, not by spelling", () => {
  const values = [10, 9, -1, 2];
  expect(ascending(values)).toEqual([-1, 2, 9, 10]);
  expect(values).toEqual([10, 9, -1, 2]);
});

test("a last number out of place is noticed", () => {
  expect(ascending([1, 2, 3, 0])).toEqual([0, 1, 2, 3]);
});

import { byPeriod, decimalPlaces, halfUnit, lastDecimal } from "../../../src/pack/assembly/column-decimals.ts";
import { observedOf } from "./observed-of.ts";

const column = (...values: readonly (number | null)[]) => values.map((value, at) => observedOf(`E${at}`, 2025, value));
const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

test.each([
  [[22, 22.4], 1],
  [[22, 23], 0],
  [[], 0],
  [[null, 1.25], 2],
  // One stray figure in twenty does not say how the column was rounded; two in twenty do.
  [[...times(19, 22.4), 22.4567], 1],
  [[...times(18, 22.4), 22.4567, 22.4568], 4],
])("the column %j is published to %p decimals", (values, decimals) => {
  expect(lastDecimal(column(...values))).toBe(decimals);
});

test.each([
  [0, 0],
  [19.4, 1],
  [0.036, 3],
  [-2.5, 1],
  [1e-7, 7],
  [1.5e-7, 8],
  [2e21, 0],
])("%p has %p decimals", (value, decimals) => expect(decimalPlaces(value)).toBe(decimals));

test("half a unit lets in what is just half a unit away in binary, and no more", () => {
  expect(Math.abs(22.45 - 22.4) <= halfUnit(1)).toBe(true);
  expect(Math.abs(22.451 - 22.4) <= halfUnit(1)).toBe(false);
  expect(halfUnit(0)).toBeCloseTo(0.5, 6);
});

test("figures go by the label of their period, in the order in which periods come", () => {
  const figures = [observedOf("A", 2025, 1), observedOf("A", 2023, 2), observedOf("B", 2025, 3)];
  expect([...byPeriod(figures)].map(([label, row]) => [label, row.length])).toEqual([
    ["2025", 2],
    ["2023", 1],
  ]);
});

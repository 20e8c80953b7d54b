import { rounding } from "../../../src/sources/intervals/rounding.ts";

const fives = [35, 120, 5, 20, 45, 60, 75, 80, 95, 110];

test.each([
  ["multiples of 5", fives, 5],
  ["multiples of 10", fives.map((number) => 2 * number), 10],
  ["one that is no multiple", [...fives, 121], 1],
  ["a rounded 0 among them", [...fives, 0], 5],
  ["too few", fives.slice(1), 1],
  ["hardly any but zeros, which tell nothing", [...fives.slice(1), ...Array<number>(200).fill(0)], 1],
])("%s", (_name, column, unit) => expect(rounding(column)).toBe(unit));

import { cellsMatch, checkOf, matches } from "../../../src/actions/freeze/check.ts";

const values = [
  ["Essex", 5.1],
  ["Devon", null],
];

test("values are known again together and one by one", () => {
  const check = checkOf(values);
  expect(matches(check, values)).toBe(true);
  expect(cellsMatch(check, values)).toEqual([true, true, true, true]);
  const changed = [
    ["Essex", 5.2],
    ["Devon", ""],
  ];
  expect(matches(check, changed)).toBe(false);
  expect(cellsMatch(check, changed)).toEqual([true, false, true, true]);
});

test("one value has one fingerprint, and a list made before knows values together only", () => {
  expect(checkOf([[19.4]])).not.toContain(" ");
  const before = checkOf(values).split(" ")[0] as string;
  expect(matches(before, values)).toBe(true);
  expect(cellsMatch(before, values)).toEqual([false, false, false, false]);
});

test("whatever the number of cells, a check fits into a cell", () => {
  for (const count of [4000, 4001, 100_000])
    expect(checkOf(Array.from({ length: count }, (_, i) => [i])).length).toBeLessThan(32_767);
});

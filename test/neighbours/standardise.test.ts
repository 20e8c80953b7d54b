import { standardise } from "../../src/neighbours/standardise.ts";
import { inputOf } from "./model-fixture.ts";

const rowOf = (input: ReturnType<typeof inputOf>, code: string): number[] => {
  const found = input.areas.find((one) => one.code === code)!;
  return [...standardise(input, found.tier).rows.get(found.index)!];
};

test("each indicator has mean 0 and sample standard deviation 1 within the tier", () => {
  const input = inputOf([
    ["E06000001", "single", 1, 10],
    ["E06000002", "single", 2, 40],
    ["E06000003", "single", 3, 10],
    ["E10000001", "county", 1000, 7],
  ]);
  expect(rowOf(input, "E06000001")).toEqual([-1, expect.closeTo(-10 / Math.sqrt(300), 12)]);
  expect(rowOf(input, "E06000002")).toEqual([0, expect.closeTo(20 / Math.sqrt(300), 12)]);
  expect(rowOf(input, "E06000003")[0]).toBe(1);
});

test("City of London and Isles of Scilly are left out when the scale is computed, and placed on it", () => {
  const input = inputOf([
    ["E06000001", "single", 1],
    ["E06000002", "single", 3],
    ["E06000053", "single", 1000],
    ["E09000001", "single", -1000],
  ]);
  expect(rowOf(input, "E06000001")[0]).toBeCloseTo(-Math.SQRT1_2, 12);
  expect(rowOf(input, "E09000001")[0]).toBeCloseTo(-1002 / Math.SQRT2, 9);
});

test("a missing value is left out and stays missing", () => {
  const input = inputOf([
    ["E06000001", "single", 1],
    ["E06000002", "single", NaN],
    ["E06000003", "single", 3],
  ]);
  expect(rowOf(input, "E06000001")[0]).toBeCloseTo(-Math.SQRT1_2, 12);
  expect(rowOf(input, "E06000002")).toEqual([NaN]);
});

test("an indicator that is the same everywhere, or known for one area only, counts as missing", () => {
  const input = inputOf([
    ["E06000001", "single", 5, 1],
    ["E06000002", "single", 5, NaN],
    ["E09000001", "single", 9, 2],
  ]);
  expect(rowOf(input, "E06000001")).toEqual([NaN, NaN]);
  expect(rowOf(input, "E09000001")).toEqual([NaN, NaN]);
});

test("the areas of a tier come by code", () => {
  const input = inputOf([
    ["E09000002", "single", 1],
    ["E10000001", "county", 1],
    ["E06000002", "single", 2],
  ]);
  expect(standardise(input, "single").areas.map((one) => one.code)).toEqual(["E06000002", "E09000002"]);
});

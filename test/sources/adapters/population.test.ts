import { readPopulation } from "../../../src/sources/adapters/population.ts";
import type { Reading } from "../../../src/sources/table/source-figure.ts";
import { populationTable } from "../population-table.ts";
import { smallDirectory } from "../small-directory.ts";

const read = (count: (age: number) => number | string, code = "E10000016"): Reading =>
  readPopulation(populationTable([[code, count]]), "population.csv", smallDirectory, "mid-2024");
const groups = ({ figures }: Reading): Record<string, number | null> =>
  Object.fromEntries(figures.map(({ measure, value }) => [measure, value]));

test("one person of every age: 91 in all, 18 under 18, 47 from 18 to 64, 26 from 65 to 90 and over", () => {
  expect(groups(read(() => 1))).toEqual({ "all ages": 91, "under 18": 18, "18 to 64": 47, "65 and over": 26 });
});

test.each([
  [0, { "all ages": 1, "under 18": 1, "18 to 64": 0, "65 and over": 0 }],
  [17, { "all ages": 1, "under 18": 1, "18 to 64": 0, "65 and over": 0 }],
  [18, { "all ages": 1, "under 18": 0, "18 to 64": 1, "65 and over": 0 }],
  [64, { "all ages": 1, "under 18": 0, "18 to 64": 1, "65 and over": 0 }],
  [65, { "all ages": 1, "under 18": 0, "18 to 64": 0, "65 and over": 1 }],
  [90, { "all ages": 1, "under 18": 0, "18 to 64": 0, "65 and over": 1 }],
])("a person of %d is counted in the right groups", (own, expected) => {
  expect(groups(read((age) => (age === own ? 1 : 0)))).toEqual(expected);
});

test("an age that cannot be read leaves out the groups it belongs to, and is an issue once", () => {
  const reading = read((age) => (age === 70 ? "n/a" : 1));
  expect(groups(reading)).toEqual({ "under 18": 18, "18 to 64": 47 });
  expect(reading.issues).toMatchObject([{ code: "unreadable-number", column: "age_70", row: 2 }]);
});

test("the period is the one given, and places beyond our councils are passed over", () => {
  expect(read(() => 1).figures.map((one) => one.period)).toEqual(Array.from({ length: 4 }, () => "mid-2024"));
  expect(read(() => 1, "W06000015")).toMatchObject({ figures: [], issues: [] });
});

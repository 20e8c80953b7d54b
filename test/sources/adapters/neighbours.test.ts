import { readNeighbours } from "../../../src/sources/adapters/neighbours.ts";
import { readPlaceNames } from "../../../src/sources/areas/place-names.ts";
import { smallDirectory } from "../small-directory.ts";

const head = "model,area_code,rank,neighbour_code,distance,source\n";
const names = new Map([
  ["E08000037", "Gateshead"],
  ["E08000038", "Barnsley"],
  ["W06000015", "Cardiff"],
]);
const read = (rows: string): ReturnType<typeof readNeighbours> =>
  readNeighbours(head + rows, "neighbours.csv", ["dfe"], smallDirectory, names);

test("members stand in the order of their ranks, with the publisher's word for the distance", () => {
  const { lists, issues } = read(
    "dfe,E10000016,2,W06000015,Close,x\ndfe,E10000016,1,E08000038,Very close,x\nons,E10000016,1,E08000037,,x\n",
  );
  expect(issues).toEqual([]);
  expect(lists).toHaveLength(1);
  expect(lists[0]?.members.get("E10000016")).toMatchObject([
    { code: "E08000038", closeness: "Very close" },
    { code: "W06000015", closeness: "Close" },
  ]);
});

test("an own code that is no current council, a neighbour without a name and a new word are issues", () => {
  const { issues } = read(
    "dfe,E07999999,1,E08000037,Close,x\ndfe,E10000016,1,E08000099,Close,x\ndfe,E10000016,2,E08000037,Near,x\n",
  );
  expect(issues.map((issue) => `${issue.code} ${issue.row} ${issue.column}`)).toEqual([
    "unknown-area 2 area_code",
    "unknown-area 3 neighbour_code",
    "unknown-word 4 distance",
  ]);
});

test("the list of a council that has ended is passed over, and is no one else's", () => {
  const { lists, issues } = read("dfe,E10000006,1,E08000037,Close,x\n");
  expect(issues).toEqual([]);
  expect(lists[0]?.members.size).toBe(0);
});

test("a rank or a neighbour that a council has twice is an issue", () => {
  const { issues } = read("dfe,E10000016,1,E08000037,,x\ndfe,E10000016,1,E08000038,,x\ndfe,E10000016,2,E08000037,,x\n");
  expect(issues.map((issue) => `${issue.code} ${issue.row}`)).toEqual(["duplicate 3", "duplicate 4"]);
});

test("names of places are read by code; a place without one is an issue", () => {
  const { names: read, issues } = readPlaceNames(
    '{"W06000015":{"areacd":"W06000015","areanm":"Cardiff"},"X":{"areacd":"X"}}',
    "geo.json",
  );
  expect([...read]).toEqual([["W06000015", "Cardiff"]]);
  expect(issues).toHaveLength(1);
});

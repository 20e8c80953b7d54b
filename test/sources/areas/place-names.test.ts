import { readPlaceNames } from "../../../src/sources/areas/place-names.ts";

const read = (places: unknown): ReturnType<typeof readPlaceNames> =>
  readPlaceNames(JSON.stringify(places), "places.json");

test("names go by the code inside a place, whatever it is listed under", () => {
  const { names, issues } = read({
    a: { areacd: "W06000015", areanm: "Cardiff" },
    b: { areacd: "S12000036", areanm: "Edinburgh" },
  });
  expect([...names]).toEqual([
    ["W06000015", "Cardiff"],
    ["S12000036", "Edinburgh"],
  ]);
  expect(issues).toEqual([]);
});

test("a place without code or name is an issue each, and the others are read", () => {
  const { names, issues } = read({ a: { areacd: "W06000015" }, b: { areanm: "X" }, c: { areacd: "E1", areanm: "A" } });
  expect([...names.keys()]).toEqual(["E1"]);
  expect(issues.map((one) => [one.file, one.code])).toEqual([
    ["places.json", "unknown-header"],
    ["places.json", "unknown-header"],
  ]);
});

test("an empty file names nobody", () => expect(read({}).names.size).toBe(0));

import type { PackFile } from "../../src/pack/schema.ts";
import { neighboursOf, type NeighbourAnswer, type NeighboursAsked } from "../../src/queries/neighbours.ts";
import { codesOf, placeOf, tinyAreas } from "../fixtures/packs/tiny-areas.ts";
import { areaNamed, packOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

/** The tiny pack after the official list was imported: for Kent only. */
const official: PackFile["neighbourLists"][number] = {
  id: "lof",
  name: "MHCLG statistical neighbours",
  publisher: "MHCLG",
  source: 0,
  members: tinyAreas.map((area) => (area.name === "Kent" ? ["E10000030", "E10000011"].map(placeOf) : null)),
};
const imported = packOf({ ...tinyPackFile, neighbourLists: [...tinyPackFile.neighbourLists, official] });

const ask = (area: string, asked: NeighboursAsked = {}, pack = tinyPack): ReturnType<typeof neighboursOf> =>
  neighboursOf(pack, areaNamed(area, pack), asked);
const names = (answer: unknown): string[] => (answer as NeighbourAnswer).members.map((one) => one.name);

test("England has none, whatever is asked", () => {
  expect(ask("England", { set: "region" })).toMatchObject({ kind: "refusal", fault: "name" });
});

test("without an official list they are the open model's: of the own tier, nearest first, 15 at most", () => {
  const answer = ask("Wokingham") as NeighbourAnswer;
  expect(answer.model).toBe("LOF-21 open model");
  expect(answer.members).toHaveLength(15);
  expect(answer.members.every((one) => codesOf("single").includes(one.code))).toBe(true);
  expect(names(answer)).not.toContain("City of London");
  const distances = answer.members.map((one) => one.distance as number);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
});

test("once imported, the official list is the default, in its order and without distances", () => {
  expect(ask("Kent", {}, imported)).toMatchObject({
    model: "MHCLG statistical neighbours",
    members: [
      { name: "Surrey", distance: null },
      { name: "East Sussex", distance: null },
    ],
  });
  expect(names(ask("Kent", { count: 1 }, imported))).toEqual(["Surrey"]);
});

test("an area that the official list lacks has our model's unless that list was asked for", () => {
  expect(ask("Surrey", {}, imported)).toMatchObject({ model: "LOF-21 open model" });
  expect(ask("Surrey", { set: "official" }, imported)).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { publishedFor: ["county"], set: "MHCLG statistical neighbours" },
  });
});

test("weights ask for our model, past the official list; another list cannot be weighed", () => {
  const weights = new Map([["population", 3]]);
  expect(ask("Kent", { weights }, imported)).toMatchObject({ model: "LOF-21 open model with your weights" });
  for (const set of ["official", "DfE", "region"])
    expect(ask("Kent", { weights, set }, imported)).toHaveProperty(
      "sentence",
      expect.stringMatching(/^“weights” go with the LOF-21 open model only/),
    );
});

test("our model can be had by name beside the official list", () => {
  expect(ask("Kent", { set: "LOF-21" }, imported)).toMatchObject({ model: "LOF-21 open model" });
});

test("a published list keeps its members outside England and its publisher's words", () => {
  const wokingham = ask("Wokingham", { set: "ONS" }) as NeighbourAnswer;
  expect(wokingham.members.find((one) => one.name === "Cardiff")).toEqual({
    name: "Cardiff",
    code: "W06000015",
    area: null,
    distance: null,
    closeness: "",
  });
  expect(ask("Kent", { set: "DfE" })).toMatchObject({
    members: [
      { name: "East Sussex", closeness: "Very close" },
      { name: "Hampshire", closeness: "Very close" },
      { name: "Bexley", closeness: "Very close" },
      { name: "Bedford", closeness: "Close" },
      { name: "Surrey", closeness: "Close" },
    ],
  });
});

test("a set of place has no distances; one that there is not is refused with those there are", () => {
  expect(ask("Gateshead", { set: "region" })).toEqual({
    model: "North East single-tier councils",
    members: [expect.objectContaining({ name: "Newcastle upon Tyne", distance: null, closeness: "no distance" })],
  });
  expect(ask("Kent", { set: "cousins" })).toMatchObject({
    sentence:
      "No set is called “cousins”. Sets: LOF-21 open model, DfE, ONS, ONS economic, ONS demographic, region, tier, type, England and county's districts.",
  });
});

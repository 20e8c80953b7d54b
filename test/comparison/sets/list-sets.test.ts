import { listedSet, listSet, neighbourSet } from "../../../src/comparison/sets/list-sets.ts";
import type { ComparisonSet } from "../../../src/comparison/sets/comparison-set.ts";
import { openModel } from "../../../src/neighbours/open-model.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const names = (set: ComparisonSet | null): string[] => set?.members.map((member) => member.name) ?? [];
const listOf = (area: string, id: string): ComparisonSet | null => listSet(tinyPack, areaNamed(area), id);

/** The tiny pack with an official list, which only Wokingham has. */
function withOfficialList(list: readonly string[]): Pack {
  const place = (name: string): number => tinyPackFile.places.findIndex(([, placeName]) => placeName === name);
  const members = tinyPackFile.areas.map((area) => (area.name === "Wokingham" ? list.map(place) : null));
  const official = { id: "lof", name: "MHCLG 2026", publisher: "MHCLG", source: 0, members };
  return packOf({ ...tinyPackFile, neighbourLists: [...tinyPackFile.neighbourLists, official] });
}

test("where no official list has been imported the neighbours are our open model's fifteen, and it says so", () => {
  const set = neighbourSet(tinyPack, areaNamed("Wokingham"));
  expect(set).toMatchObject({ kind: "open-model", model: "LOF-21 open model", outsideEngland: [] });
  expect(set.name).toBe("neighbours by the LOF-21 open model");
  expect(set.members).toEqual(
    openModel(tinyPack)
      .neighboursOf(areaNamed("Wokingham"))
      .map((one) => one.area),
  );
  expect(set.members).toHaveLength(15);
});

test("the official list is used wherever it has been imported, whole and in its published order", () => {
  const published = ["Luton", "Bexley", "Buckinghamshire"];
  const pack = withOfficialList(published);
  const wokingham = areaNamed("Wokingham", pack);
  const set = neighbourSet(pack, wokingham, 2);
  expect(set).toMatchObject({ kind: "official-list", name: "MHCLG 2026", model: "MHCLG 2026" });
  expect(names(set)).toEqual(published);
});

test("an area without the official list, and one that asks by weights, has the open model", () => {
  const pack = withOfficialList(["Luton"]);
  expect(neighbourSet(pack, areaNamed("Kent", pack))).toMatchObject({ kind: "open-model" });
  const weighed = neighbourSet(pack, areaNamed("Wokingham", pack), 15, new Map([["population", 2]]));
  expect(weighed).toMatchObject({ kind: "open-model", model: "LOF-21 open model with your weights" });
});

test("a published list stays as published, tiers mixed: DfE gives Kent Bexley and Bedford", () => {
  const set = listOf("Kent", "dfe");
  expect(set).toMatchObject({ kind: "published-list", name: "DfE children's services statistical neighbours" });
  expect(set?.model).toBe(set?.name);
  expect(names(set)).toEqual(["East Sussex", "Hampshire", "Bexley", "Bedford", "Surrey"]);
});

test("members outside England are named and never counted", () => {
  const set = listOf("Wokingham", "ons");
  expect(set?.outsideEngland).toEqual(["Cardiff", "City of Edinburgh"]);
  expect(names(set)).toEqual(["Bracknell Forest", "Windsor and Maidenhead", "Maidstone", "Milton Keynes"]);
});

test("ONS economic and ONS demographic are lists of their own", () => {
  expect(names(listOf("Wokingham", "ons-economic"))).toEqual(["West Berkshire", "Bracknell Forest", "Buckinghamshire"]);
  expect(names(listOf("Wokingham", "ons-demographic"))).toEqual([
    "Buckinghamshire",
    "Bracknell Forest",
    "West Berkshire",
  ]);
});

test("an area that a list leaves out, and a list that is not there, give none", () => {
  expect(listOf("Maidstone", "dfe")).toBeNull();
  expect(listOf("Wokingham", "lof")).toBeNull();
});

test("a list that was asked for and lacks the area says so, with the tiers that it has", () => {
  const pack = withOfficialList(["Luton"]);
  const list = pack.neighbourLists.find(({ id }) => id === "lof")!;
  expect(listedSet(pack, list, areaNamed("Wokingham", pack))).toMatchObject({ kind: "official-list" });
  expect(listedSet(pack, list, areaNamed("Luton", pack))).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { area: "Luton", tier: "single", set: "MHCLG 2026", publishedFor: ["single"] },
  });
});

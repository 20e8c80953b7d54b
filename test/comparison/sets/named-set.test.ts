import { englandTiers } from "../../../src/comparison/sets/england-tiers.ts";
import { ownList } from "../../../src/comparison/sets/comparison-set.ts";
import { namedSet, readSetName, type SetName, setNames } from "../../../src/comparison/sets/named-set.ts";
import { openModel } from "../../../src/neighbours/open-model.ts";
import { areaNamed, packOf, seriesOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { setOf, withMetric } from "../tiny-comparison.ts";

const names = (area: string, set: SetName, seriesId?: string): string[] =>
  setOf(area, set, seriesId).members.map((member) => member.name);

test("left out, the set is our open model's fifteen where no official list has been imported, and says so", () => {
  const set = setOf("Wokingham", "neighbours");
  expect(set).toMatchObject({ kind: "open-model", model: "LOF-21 open model", outsideEngland: [] });
  expect(set.name).toBe("neighbours by the LOF-21 open model");
  expect(set.members).toEqual(
    openModel(tinyPack)
      .neighboursOf(areaNamed("Wokingham"))
      .map((one) => one.area),
  );
  expect(set.members).toHaveLength(15);
});

test("the official list is used wherever it has been imported, in its published order", () => {
  const place = (name: string): number => tinyPackFile.places.findIndex(([, placeName]) => placeName === name);
  const members = tinyPackFile.areas.map((area) =>
    area.name === "Wokingham" ? ["Luton", "Bexley", "Buckinghamshire"].map(place) : null,
  );
  const pack = packOf({
    ...tinyPackFile,
    neighbourLists: [
      ...tinyPackFile.neighbourLists,
      { id: "lof", name: "MHCLG 2026", publisher: "MHCLG", source: 0, members },
    ],
  });
  const set = namedSet(pack, areaNamed("Wokingham", pack), "neighbours");
  expect(set).toMatchObject({ kind: "official-list", name: "statistical neighbours", model: "MHCLG 2026" });
  expect((set as typeof set & { members: { name: string }[] }).members.map((one) => one.name)).toEqual([
    "Luton",
    "Bexley",
    "Buckinghamshire",
  ]);
  expect(namedSet(pack, areaNamed("Kent", pack), "neighbours")).toMatchObject({ kind: "open-model" });
  const weighed = namedSet(pack, areaNamed("Wokingham", pack), "neighbours", { weights: new Map([["population", 2]]) });
  expect(weighed).toMatchObject({ kind: "open-model", model: "LOF-21 open model with your weights" });
});

test("the number of neighbours can be chosen", () => {
  expect(namedSet(tinyPack, areaNamed("Wokingham"), "neighbours", { count: 4 })).toMatchObject({
    members: { length: 4 },
  });
});

test("a published list stays as published, tiers mixed: DfE gives Kent Bexley and Bedford", () => {
  const set = setOf("Kent", "dfe");
  expect(set).toMatchObject({ kind: "published-list", name: "DfE children's services statistical neighbours" });
  expect(set.model).toBe(set.name);
  expect(names("Kent", "dfe")).toEqual(["East Sussex", "Hampshire", "Bexley", "Bedford", "Surrey"]);
});

test("members outside England are named and never counted", () => {
  const set = setOf("Wokingham", "ons");
  expect(set.outsideEngland).toEqual(["Cardiff", "City of Edinburgh"]);
  expect(set.members.map((member) => member.name)).toEqual([
    "Bracknell Forest",
    "Windsor and Maidenhead",
    "Maidstone",
    "Milton Keynes",
  ]);
});

test("ONS economic and ONS demographic are lists of their own", () => {
  expect(names("Wokingham", "ons-economic")[0]).toBe("West Berkshire");
  expect(names("Wokingham", "ons-demographic")[0]).toBe("Buckinghamshire");
});

test("an area without the list is told so, not given another one", () => {
  expect(namedSet(tinyPack, areaNamed("Maidstone"), "dfe")).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { area: "Maidstone", tier: "district", set: "DfE", publishedFor: ["single", "county"] },
  });
  expect(namedSet(tinyPack, areaNamed("Luton"), "ons-economic")).toMatchObject({ detail: { set: "ONS economic" } });
  expect(namedSet(tinyPack, tinyPack.england, "tier")).toMatchObject({ reason: "not-applicable-to-tier" });
  const bare = packOf({ ...tinyPackFile, neighbourLists: [] });
  expect(namedSet(bare, areaNamed("Kent", bare), "dfe")).toMatchObject({ detail: { publishedFor: [] } });
});

test("region means the areas of that region and of the own tier", () => {
  expect(names("Kent", "region")).toEqual(["East Sussex", "Hampshire", "Surrey"]);
  expect(names("Maidstone", "region")).toEqual(["Eastbourne", "Ashford", "Canterbury", "Dover", "Swale"]);
  expect(names("Gateshead", "region")).toEqual(["Newcastle upon Tyne"]);
  expect(setOf("Wokingham", "region")).toMatchObject({
    kind: "region",
    name: "South East single-tier councils",
    model: "South East single-tier councils",
  });
});

test("tier means all areas of the own tier, type those of the own type", () => {
  expect(names("Gateshead", "tier")).toHaveLength(20);
  expect(names("Gateshead", "type")).toEqual(["Newcastle upon Tyne"]);
  expect(names("Bexley", "type")).toEqual(["City of London", "Westminster"]);
  expect(setOf("Gateshead", "tier")).toMatchObject({ kind: "tier", name: "single-tier councils" });
  expect(setOf("Bexley", "type")).toMatchObject({ kind: "type", name: "London boroughs" });
});

test("England: single-tier with counties for a county, with districts for a district", () => {
  const tiers = (area: string, series: string): Set<string> =>
    new Set(setOf(area, "england", series).members.map((member) => member.tier));
  expect(tiers("Kent", "O14M02")).toEqual(new Set(["single", "county"]));
  expect(tiers("Maidstone", "O14M02")).toEqual(new Set(["single", "district"]));
  expect(tiers("Gateshead", "O06M09")).toEqual(new Set(["single", "county"]));
  expect(tiers("Gateshead", "O13M01")).toEqual(new Set(["single", "district"]));
  expect(setOf("Gateshead", "england", "O13M01")).toMatchObject({
    kind: "england",
    name: "England's single-tier councils and district councils",
  });
});

test("England holds only tiers for which the metric is published", () => {
  expect(setOf("Maidstone", "england", "O06M09").members.every((member) => member.tier === "single")).toBe(true);
  expect(setOf("Gateshead", "england", "O02M03").members.every((member) => member.tier === "single")).toBe(true);
});

test("a level on which the metric is not published is never taken, whoever answers for it", () => {
  const publishedFor = (tiers: ("single" | "county" | "district")[], councils: "upper" | "lower") => {
    const change = { publishedFor: tiers, responsibility: { councils, partners: [], reason: "x" } };
    return englandTiers("single", seriesOf("O14M02", withMetric("O14M02", change)).metric);
  };
  expect(publishedFor(["single", "county"], "lower")).toEqual(["single", "county"]);
  expect(publishedFor(["single", "district"], "upper")).toEqual(["single", "district"]);
  expect(publishedFor(["single"], "lower")).toEqual(["single"]);
});

test("never a county together with its districts: for a single-tier council the metric decides", () => {
  const tiersFor = (councils: "upper" | "lower" | "both") => {
    const { metric } = seriesOf(
      "O14M02",
      withMetric("O14M02", { responsibility: { councils, partners: [], reason: "x" } }),
    );
    return englandTiers("single", metric);
  };
  expect(tiersFor("upper")).toEqual(["single", "county"]);
  expect(tiersFor("lower")).toEqual(["single", "district"]);
  expect(tiersFor("both")).toEqual(["single", "county"]);
  const both = seriesOf("O14M02", withMetric("O14M02", { publishedFor: ["single", "county", "district"] })).metric;
  expect(englandTiers("single", both, new Set(["single", "district"]))).toEqual(["single", "district"]);
  expect(englandTiers("single", both, new Set(["county"]))).toEqual(["single", "county"]);
  expect(englandTiers("county", both, new Set(["district"]))).toEqual(["single", "county"]);
  expect(englandTiers("single")).toEqual(["single", "county"]);
  expect(englandTiers("county")).toEqual(["single", "county"]);
  expect(englandTiers("district")).toEqual(["single", "district"]);
});

test("county's districts: its own for a county, the others of its county for a district, none for a single-tier council", () => {
  expect(names("Kent", "county-districts")).toEqual(["Ashford", "Canterbury", "Dover", "Maidstone", "Swale"]);
  expect(names("Maidstone", "county-districts")).toEqual(["Ashford", "Canterbury", "Dover", "Swale"]);
  expect(setOf("Maidstone", "county-districts")).toMatchObject({ kind: "county-districts", name: "districts of Kent" });
  expect(namedSet(tinyPack, areaNamed("Luton"), "county-districts")).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { set: "county's districts", publishedFor: ["county", "district"] },
  });
});

test("the own area is in none of its sets", () => {
  for (const [name] of setNames)
    for (const area of tinyPack.areas) {
      const set = namedSet(tinyPack, area, name);
      if ("members" in set) expect(set.members).not.toContain(area);
    }
});

test("a range typed by the user has repeats and the own area taken out, and may mix tiers", () => {
  const [kent, maidstone, bexley] = ["Kent", "Maidstone", "Bexley"].map((name) => areaNamed(name));
  const set = ownList(kent!, [maidstone!, kent!, bexley!, maidstone!]);
  expect(set).toEqual({
    kind: "own-list",
    name: "your own list",
    model: "chosen by the user",
    members: [maidstone, bexley],
    outsideEngland: [],
  });
  expect(ownList(kent!, [], "coastal councils").name).toBe("coastal councils");
});

test("every set is found by its name, in any case, with or without signs", () => {
  for (const [name, spelling] of setNames) {
    expect(readSetName(spelling)).toBe(name);
    expect(readSetName(` ${spelling.toUpperCase()} `)).toBe(name);
  }
  expect(readSetName("ONS-economic")).toBe("ons-economic");
  expect(readSetName("countys districts")).toBe("county-districts");
  expect(readSetName("Statistical neighbours")).toBe("neighbours");
  expect(readSetName("same tier")).toBe("tier");
  expect(readSetName("all of England")).toBe("england");
});

test("a text that names no set names none", () => {
  expect(readSetName("Kent")).toBeNull();
  expect(readSetName("")).toBeNull();
});

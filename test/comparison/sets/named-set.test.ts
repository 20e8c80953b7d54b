import type { ComparisonSet } from "../../../src/comparison/sets/comparison-set.ts";
import {
  namedSet,
  readSetName,
  type SetName,
  type SetOptions,
  setNames,
} from "../../../src/comparison/sets/named-set.ts";
import { areaNamed, packOf, seriesOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";

const setOf = (area: string, name: SetName, options?: SetOptions): ComparisonSet =>
  namedSet(tinyPack, areaNamed(area), name, options) as ComparisonSet;

test("each name gives the set it says", () => {
  const [wokingham, maidstone] = [
    (name: SetName) => setOf("Wokingham", name),
    (name: SetName) => setOf("Maidstone", name),
  ];
  expect(wokingham("neighbours")).toMatchObject({ kind: "open-model", members: { length: 15 } });
  expect(wokingham("dfe").name).toBe("DfE children's services statistical neighbours");
  expect(wokingham("ons").name).toBe("ONS similar areas");
  expect(wokingham("ons-economic").name).toBe("ONS similar areas, economic");
  expect(wokingham("ons-demographic").name).toBe("ONS similar areas, demographic");
  expect(wokingham("region").name).toBe("South East single-tier councils");
  expect(wokingham("tier").name).toBe("single-tier councils");
  expect(wokingham("type").name).toBe("unitary authorities");
  expect(wokingham("england").name).toBe("England's single-tier councils and county councils");
  expect(maidstone("county-districts").name).toBe("districts of Kent");
});

test("the metric decides who is in England, and in no other set", () => {
  const { metric } = seriesOf("O13M01");
  expect(setOf("Wokingham", "england", { metric }).name).toBe("England's single-tier councils and district councils");
  for (const [name] of setNames.filter(([one]) => one !== "england"))
    expect(namedSet(tinyPack, areaNamed("Wokingham"), name, { metric })).toEqual(
      namedSet(tinyPack, areaNamed("Wokingham"), name),
    );
});

test("weights ask for the open model by those weights", () => {
  const weights = new Map([["population", 2]]);
  expect(setOf("Wokingham", "neighbours", { weights }).model).toBe("LOF-21 open model with your weights");
});

test("the number of neighbours can be chosen", () => {
  expect(namedSet(tinyPack, areaNamed("Wokingham"), "neighbours", { count: 4 })).toMatchObject({
    members: { length: 4 },
  });
});

test("an area that has no such set gets a reason, not another set", () => {
  expect(namedSet(tinyPack, areaNamed("Maidstone"), "dfe")).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { area: "Maidstone", tier: "district", set: "DfE", publishedFor: ["single", "county"] },
  });
  expect(namedSet(tinyPack, areaNamed("Luton"), "ons-economic")).toMatchObject({ detail: { set: "ONS economic" } });
  expect(namedSet(tinyPack, areaNamed("Luton"), "county-districts")).toMatchObject({
    reason: "not-applicable-to-tier",
    detail: { set: "county's districts", publishedFor: ["county", "district"] },
  });
  expect(namedSet(tinyPack, tinyPack.england, "tier")).toMatchObject({ reason: "not-applicable-to-tier" });
  const bare = packOf({ ...tinyPackFile, neighbourLists: [] });
  expect(namedSet(bare, areaNamed("Kent", bare), "dfe")).toMatchObject({ detail: { publishedFor: [] } });
});

test("the own area is in none of its sets", () => {
  for (const [name] of setNames)
    for (const area of tinyPack.areas) {
      const set = namedSet(tinyPack, area, name);
      if ("members" in set) expect(set.members).not.toContain(area);
    }
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

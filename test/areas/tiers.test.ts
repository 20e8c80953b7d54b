import { councils, countyOf, districtsOf, regions } from "../../src/areas/tiers.ts";
import type { Area } from "../../src/areas/area.ts";
import { areas } from "./fixtures/areas.ts";

const named = (name: string): Area => areas.find((area) => area.name === name) as Area;
const names = (list: readonly Area[]): string[] => list.map((area) => area.name);

describe("lists of councils", () => {
  test("the districts of a county are those that lie in it", () => {
    expect(names(districtsOf(areas, named("Kent")))).toEqual(["Dover", "Maidstone"]);
  });

  test("a district, a single-tier council and England have no districts", () => {
    for (const name of ["Maidstone", "Medway", "England"]) expect(districtsOf(areas, named(name))).toEqual([]);
  });

  test("a district has its county, others none", () => {
    expect(countyOf(areas, named("Dover"))?.name).toBe("Kent");
    expect(countyOf(areas, named("Kent"))).toBeNull();
  });

  test("councils of everywhere are all areas but England", () => {
    expect(councils(areas).length).toBe(areas.length - 1);
  });

  test("a tier and a region restrict the list, together or alone", () => {
    expect(names(councils(areas, { tier: "county" }))).toEqual([
      "Gloucestershire",
      "Hampshire",
      "Kent",
      "Leicestershire",
    ]);
    expect(names(councils(areas, { tier: "county", region: "South East" }))).toEqual(["Hampshire", "Kent"]);
    expect(names(councils(areas, { region: "London" }))).toContain("Camden");
    expect(councils(areas, { tier: "country" })).toEqual([]);
    expect(councils(areas, { region: "Wessex" })).toEqual([]);
  });

  test("regions come in alphabetical order, each once", () => {
    expect(regions(areas)).toEqual([
      "East Midlands",
      "London",
      "North East",
      "North West",
      "South East",
      "South West",
      "West Midlands",
      "Yorkshire and The Humber",
    ]);
  });
});

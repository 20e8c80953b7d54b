import type { Tier } from "../../../src/areas/area.ts";
import type { ComparisonSet } from "../../../src/comparison/sets/comparison-set.ts";
import { countyDistrictSet, englandSet, regionSet, tierSet, typeSet } from "../../../src/comparison/sets/place-sets.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import type { PackFile } from "../../../src/pack/schema.ts";
import { areaNamed, packOf, seriesOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const names = (set: ComparisonSet | null): string[] => set?.members.map((member) => member.name) ?? [];
const england = (area: string, seriesId: string, pack: Pack = tinyPack): ComparisonSet =>
  englandSet(pack, areaNamed(area, pack), seriesOf(seriesId, pack).metric);
const tiersOf = (set: ComparisonSet): ReadonlySet<Tier> => new Set(set.members.map((member) => member.tier));

test("region means the areas of that region and of the own tier", () => {
  expect(names(regionSet(tinyPack, areaNamed("Kent")))).toEqual(["East Sussex", "Hampshire", "Surrey"]);
  expect(names(regionSet(tinyPack, areaNamed("Maidstone")))).toEqual([
    "Eastbourne",
    "Ashford",
    "Canterbury",
    "Dover",
    "Swale",
  ]);
  expect(names(regionSet(tinyPack, areaNamed("Gateshead")))).toEqual(["Newcastle upon Tyne"]);
  expect(regionSet(tinyPack, areaNamed("Wokingham"))).toMatchObject({
    kind: "region",
    name: "South East single-tier councils",
    model: "South East single-tier councils",
    members: { length: 12 },
  });
});

test("the only council of its kind in a region has a set of nobody", () => {
  expect(names(regionSet(tinyPack, areaNamed("Isles of Scilly")))).toEqual([]);
});

test("tier means all areas of the own tier, type those of the own type", () => {
  // Twenty-one of the thirty-one councils are single-tier: sixteen unitary authorities, two in Tyneside, three in London.
  expect(names(tierSet(tinyPack, areaNamed("Gateshead")))).toHaveLength(20);
  expect(names(typeSet(tinyPack, areaNamed("Gateshead")))).toEqual(["Newcastle upon Tyne"]);
  expect(names(typeSet(tinyPack, areaNamed("Bexley")))).toEqual(["Westminster"]);
  expect(names(typeSet(tinyPack, areaNamed("City of London")))).toEqual([]);
  expect(tierSet(tinyPack, areaNamed("Gateshead"))).toMatchObject({ kind: "tier", name: "single-tier councils" });
  expect(typeSet(tinyPack, areaNamed("Bexley"))).toMatchObject({ kind: "type", name: "London boroughs" });
});

test("England: single-tier with counties for a county, with districts for a district", () => {
  expect(tiersOf(england("Kent", "O14M02"))).toEqual(new Set(["single", "county"]));
  expect(tiersOf(england("Maidstone", "O14M02"))).toEqual(new Set(["single", "district"]));
  expect(tiersOf(england("Gateshead", "O06M09"))).toEqual(new Set(["single", "county"]));
  expect(tiersOf(england("Gateshead", "O13M01"))).toEqual(new Set(["single", "district"]));
  expect(england("Gateshead", "O13M01")).toMatchObject({
    kind: "england",
    name: "England's single-tier councils and district councils",
  });
});

test("England holds only tiers for which the metric is published", () => {
  expect(tiersOf(england("Maidstone", "O06M09"))).toEqual(new Set(["single"]));
  expect(tiersOf(england("Gateshead", "O02M03"))).toEqual(new Set(["single"]));
});

describe("England for a single-tier council and a metric that counties and districts both publish", () => {
  type Councils = PackFile["metrics"][number]["responsibility"]["councils"];
  const chargers = tinyPackFile.series.find((one) => one.id === "O14M02")!;

  /** O14M02 with figures of all tiers in the period before, but in the current one of some tiers only. */
  function heldOf(tiers: readonly Tier[]): PackFile["series"][number] {
    const covered = tinyPackFile.coverages[chargers.coverage]!.map((place) => tinyPackFile.areas[place]!.tier);
    const isHeld = (cell: number): boolean => cell < covered.length || tiers.includes(covered[cell % covered.length]!);
    return { ...chargers, values: chargers.values.map((value, cell) => (isHeld(cell) ? value : null)) };
  }

  /** The tiny pack with that series, further breakdowns of it, and the councils that answer for it. */
  function holding(tiers: readonly Tier[], councils: Councils, breakdowns: PackFile["series"] = []): Pack {
    const metrics = tinyPackFile.metrics.map((one) =>
      one.id === "O14M02" ? { ...one, responsibility: { ...one.responsibility, councils } } : one,
    );
    const series = tinyPackFile.series.map((one) => (one.id === "O14M02" ? heldOf(tiers) : one));
    return packOf({ ...tinyPackFile, metrics, series: [...series, ...breakdowns] });
  }

  const gateshead = (...asked: Parameters<typeof holding>) => england("Gateshead", "O14M02", holding(...asked));
  const withDistricts = new Set(["single", "district"]);
  const withCounties = new Set(["single", "county"]);

  test("it is the tier of which current figures are held, whoever answers for the metric", () => {
    expect(tiersOf(gateshead(["single", "district"], "upper"))).toEqual(withDistricts);
    expect(tiersOf(gateshead(["single", "county"], "lower"))).toEqual(withCounties);
    expect(gateshead(["district"], "both").name).toBe("England's single-tier councils and district councils");
  });

  test("it is the tier that answers for it where figures of both are held, or of neither", () => {
    for (const tiers of [["single"], ["single", "county", "district"]] as const) {
      expect(tiersOf(gateshead(tiers, "lower"))).toEqual(withDistricts);
      expect(tiersOf(gateshead(tiers, "upper"))).toEqual(withCounties);
      expect(tiersOf(gateshead(tiers, "both"))).toEqual(withCounties);
    }
  });

  test("any breakdown of the metric counts as held, another metric's figures do not", () => {
    const rapid = { ...heldOf(["district"]), id: "O14M02-RAPID", breakdown: "Rapid" };
    expect(tiersOf(gateshead(["county"], "lower", [rapid]))).toEqual(withDistricts);
    const other = { ...rapid, id: "O15M03-RAPID", metric: "O15M03" };
    expect(tiersOf(gateshead(["county"], "lower", [other]))).toEqual(withCounties);
  });
});

test("county's districts: its own for a county, the others of its county for a district, none for a single-tier council", () => {
  expect(names(countyDistrictSet(tinyPack, areaNamed("Kent")))).toEqual([
    "Ashford",
    "Canterbury",
    "Dover",
    "Maidstone",
    "Swale",
  ]);
  expect(countyDistrictSet(tinyPack, areaNamed("Maidstone"))).toMatchObject({
    kind: "county-districts",
    name: "districts of Kent",
    members: [{ name: "Ashford" }, { name: "Canterbury" }, { name: "Dover" }, { name: "Swale" }],
  });
  expect(countyDistrictSet(tinyPack, areaNamed("Luton"))).toBeNull();
});

test("a county whose districts the pack does not have gives a set of nobody, not of all", () => {
  expect(names(countyDistrictSet(tinyPack, areaNamed("Surrey")))).toEqual([]);
});

test("a London borough has the 31 others of its type; the City of London is in its region, and in no set of boroughs", () => {
  const { pack } = shippedDesk();
  const westminster = pack.areas.find(({ name }) => name === "Westminster")!;
  const boroughs = typeSet(pack, westminster).members.map(({ name }) => name);
  expect(boroughs).toHaveLength(31);
  expect(boroughs).not.toContain("City of London");
  expect(names(regionSet(pack, westminster))).toContain("City of London");
});

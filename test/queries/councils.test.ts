import type { Area } from "../../src/areas/area.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { councilFilters, councilsOf, districtsOfCounty } from "../../src/queries/councils.ts";
import { isRefusal } from "../../src/wording/refusal.ts";
import { areaNamed, tinyPack } from "../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

function found(pack: Pack, kind: string | null, region: string | null = null): readonly Area[] {
  const filter = kind === null ? null : (councilFilters[kind] ?? null);
  const list = councilsOf(pack, filter, region);
  if (isRefusal(list)) throw new Error(list.sentence);
  return list;
}
const names = (list: readonly Area[]): string[] => list.map((one) => one.name);

// English local government from April 2023 on: 317 councils, 32 London boroughs and the City, 21 counties.
test.each([
  [null, 317],
  ["all", 317],
  ["single", 132],
  ["county", 21],
  ["district", 164],
  ["upper", 153],
  ["lower", 296],
  ["unitary", 63],
  ["metropolitan", 36],
  ["london", 32],
  ["city corporation", 1],
])("%p: England has %d of them", (kind, count) => {
  const list = found(shippedDesk().pack, kind);
  expect(list).toHaveLength(count);
  expect(names(list)).not.toContain("England");
});

test("London has 33 councils, and no county or district", () => {
  const { pack } = shippedDesk();
  expect(found(pack, "single", "London")).toHaveLength(33);
  expect(found(pack, "county", "London")).toEqual([]);
  expect(found(pack, "district", "London")).toEqual([]);
});

test.each(["South East", "the south east", "SOUTH EAST OF ENGLAND"])("%p is a region, however written", (region) => {
  expect(names(found(tinyPack, "county", region))).toEqual(["East Sussex", "Hampshire", "Kent", "Surrey"]);
});

test("they stand by name, not by code", () => {
  expect(names(found(tinyPack, "metropolitan"))).toEqual(["Gateshead", "Newcastle upon Tyne"]); // codes the other way
});

test("a region that there is not is refused with those there are", () => {
  for (const region of ["Wessex", ""])
    expect(councilsOf(tinyPack, null, region)).toMatchObject({
      fault: "argument",
      sentence: `“region” is not “${region}” but one of: East of England, London, North East, South East, South West.`,
    });
});

test("a county has its districts; other councils are told why they have none", () => {
  expect(districtsOfCounty(tinyPack, areaNamed("East Sussex"))).toMatchObject([{ name: "Eastbourne" }]);
  expect(districtsOfCounty(tinyPack, areaNamed("Eastbourne"))).toMatchObject({
    sentence: "Eastbourne is itself a district: its county is East Sussex.",
  });
  expect(districtsOfCounty(tinyPack, areaNamed("Bexley"))).toMatchObject({
    sentence: "Bexley has no districts: it is a single-tier council.",
  });
});

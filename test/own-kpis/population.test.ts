import { agesIn, baseOf, groupsIn, kindOfUnit, sharedAges, unitKindOf } from "../../src/own-kpis/population.ts";
import { shippedDesk } from "../fixtures/shipped-desk.ts";

describe("ages in a name", () => {
  test.each([
    ["NEET 16 to 17", { from: 16, to: 17 }],
    ["16 and 17 year olds", { from: 16, to: 17 }],
    ["aged 65 and over", { from: 65, to: 120 }],
    ["65+ admissions", { from: 65, to: 120 }],
    ["under-18 conceptions", { from: 0, to: 17 }],
    ["at age 5", { from: 5, to: 5 }],
    ["2024-25", null],
    ["Q1 26/27", null],
    ["within 8 to 12 weeks", null],
    ["over 20 miles", null],
    ["2 to 2.5 year review", null],
    ["plans over 2 years", null],
  ])("%p: %p", (name, ages) => {
    expect(agesIn(name)).toEqual(ages);
  });
});

test.each([
  ["Families in B&B over 6 weeks", null],
  ["Potholes repaired in 28 days", null],
  ["Average days to relet a home", "days"],
  ["Rate of fires per million", "rate"],
])("%s is a number of kind %s", (text, kind) => expect(unitKindOf(text)).toBe(kind));

test.each([
  ["suicides per 100k", 100_000],
  ["per 100,000", 100_000],
  ["offences per 1,000 residents", 1000],
  ["offences per thousand residents", 1000],
  ["rate per 10 thousand", 10_000],
  ["cases per million", 1_000_000],
  ["visits per 12 months", null],
  ["percentage of 100 pupils", null],
  ["cost per mile", null],
])("%s is per %s", (text, base) => expect(baseOf(text)).toBe(base));

test("ages are counted in single years, both ends included", () => {
  expect(sharedAges({ from: 16, to: 17 }, { from: 17, to: 21 })).toBe(1);
  expect(sharedAges({ from: 17, to: 21 }, { from: 19, to: 21 })).toBe(3);
  expect(sharedAges({ from: 16, to: 17 }, { from: 18, to: 24 })).toBe(0);
  expect(sharedAges({ from: 5, to: 5 }, { from: 0, to: 120 })).toBe(1);
});

const groups = (name: string): string[] => groupsIn(name).map(({ id }) => id);

test.each([
  ["Children in care", ["looked-after"]],
  ["Care home admissions", []],
  ["LAC with 3 placements", ["looked-after"]],
  ["Black and minority ethnic staff", []], // no "lac"
  ["Adults facing multiple disadvantage", ["multiple"]],
  ["Attainment of disadvantaged pupils", ["disadvantaged"]],
  ["Carers' quality of life", ["carers"]],
  ["Women in work", ["women"]], // "men" is no word of it
  ["Males and females", ["men", "women"]],
  ["Recycling rate", []],
])("%p speaks of %p", (name, ids) => expect(groups(name)).toEqual(ids));

test("a care leaver was looked after: that is no second group", () => {
  expect(groups("Care leavers who were looked after, in work")).toEqual(["care-leavers"]);
  expect(groups("Care leavers, male")).toEqual(["care-leavers", "men"]);
});

test.each([
  ["%", "share"],
  ["% of adults", "share"],
  ["percentage points", "share"],
  ["per 10,000 children", "rate"],
  ["people", "count"],
  ["years", "days"],
])("a published figure in %p is a %s", (unit, kind) => expect(kindOfUnit(unit)).toBe(kind));

test("every unit of the shipped figures that says per so many is a rate with a base, but spans of time", () => {
  const units = new Set(shippedDesk().pack.series.map(({ unit }) => unit));
  const rates = [...units].filter((unit) => /per \d/.test(unit));
  expect(rates).not.toHaveLength(0);
  for (const unit of rates) expect([unit, kindOfUnit(unit), baseOf(unit)]).toEqual([unit, "rate", base(unit)]);
});

/** The digits after "per", read another way. */
function base(unit: string): number {
  return Number((unit.split("per ")[1] ?? "").split(" ")[0]?.replaceAll(",", ""));
}

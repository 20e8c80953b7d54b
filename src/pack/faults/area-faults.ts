import type { PackFile } from "../schema.ts";
import { repeated } from "./repeated.ts";

const england = "E92000001";
const gss = /^[EWSN]\d{8}$/;

const tierOfType: Readonly<Record<PackFile["areas"][number]["type"], string>> = {
  "unitary authority": "single",
  "metropolitan district": "single",
  "London borough": "single",
  "city corporation": "single",
  county: "county",
  "shire district": "district",
  country: "country",
};

/** What is wrong with the areas: England last and once, every code and name once, every county and successor there. */
export function areaFault({ areas, formerAreas, comingAreas, places }: PackFile): string | null {
  const last = areas.at(-1);
  if (last?.tier !== "country" || last.code !== england) return "the data pack does not end its areas with England";
  if (areas.filter(({ tier }) => tier === "country").length > 1) return "the data pack has England twice";
  const codes = areas.map(({ code }) => code);
  const twice = repeated(codes) ?? repeated(areas.map(({ name }) => name.toLowerCase()));
  if (twice !== undefined) return `the area ${twice} is there twice`;
  const counties = new Set(areas.filter(({ tier }) => tier === "county").map(({ code }) => code));
  for (const { code, tier, type, county } of areas) {
    if (tierOfType[type] !== tier) return `the area ${code} is a ${type} and has the tier ${tier}`;
    if (tier !== "district" && county !== null) return `the area ${code} has a county and is no district`;
    if (tier === "district" && !counties.has(county ?? ""))
      return `the district ${code} names a county that is not there`;
  }
  return formerFault(formerAreas, new Set(codes)) ?? comingFault(comingAreas ?? [], areas) ?? placeFault(places, areas);
}

/** A council to come is none of today's, and its districts lie in its county. */
function comingFault(coming: NonNullable<PackFile["comingAreas"]>, areas: PackFile["areas"]): string | null {
  const names = new Set(areas.map(({ name }) => name.toLowerCase()));
  const countyOf = new Map(areas.map(({ code, county }) => [code, county]));
  for (const { name, districts, county } of coming) {
    if (names.has(name.toLowerCase())) return `the coming area ${name} is a current one`;
    if (!districts.every((code) => countyOf.get(code) === county))
      return `the coming area ${name} names a district that is not in its county`;
  }
  return null;
}

function formerFault(former: PackFile["formerAreas"], current: ReadonlySet<string>): string | null {
  // Councils from before the codes have none; those of one name and year would be one council twice.
  const twice = repeated(
    former.map(({ code, name, replacedIn }) => (code === "" ? `${name}, replaced in ${replacedIn}` : code)),
  );
  if (twice !== undefined) return `the former area ${twice} is there twice`;
  for (const { code, name, successors } of former) {
    if (current.has(code)) return `the former area ${code} is a current one`;
    if (!successors.every((one) => current.has(one)))
      return `the former area ${code === "" ? name : code} names a successor that is not there`;
  }
  return null;
}

/** A place that is one of our areas must have its name, or a list of neighbours would show another. */
function placeFault(places: PackFile["places"], areas: PackFile["areas"]): string | null {
  const twice = repeated(places.map(([code]) => code));
  if (twice !== undefined) return `the place ${twice} is there twice`;
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  for (const [code, name] of places) {
    if (!gss.test(code)) return "a place of the neighbours has a code that is none";
    if ((names.get(code) ?? name) !== name) return `the place ${code} has another name than the area`;
  }
  return null;
}

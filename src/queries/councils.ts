import type { Area, AreaType, Tier } from "../areas/area.ts";
import { councils, countyOf, districtsOf, regions } from "../areas/tiers.ts";
import type { Pack } from "../pack/pack.ts";
import { normaliseName } from "../text/normalise.ts";
import { badArgument, type Refusal, unknownName } from "../wording/refusal.ts";
import { oneOfTier } from "../wording/tier.ts";
import { districtWords } from "../wording/unknown-names.ts";
import { argumentWords } from "../wording/arguments.ts";

/** Tests whether a council is of given tiers, or of one type. */
export type CouncilFilter = (area: Area) => boolean;

const ofTier =
  (...tiers: Tier[]): CouncilFilter =>
  (area) =>
    tiers.includes(area.tier);
const ofType =
  (type: AreaType): CouncilFilter =>
  (area) =>
    area.type === type;

const all = ofTier("single", "county", "district");
const single = ofTier("single");
const county = ofTier("county");
const district = ofTier("district");
const upper = ofTier("single", "county");
const lower = ofTier("single", "district");
const unitary = ofType("unitary authority");
const metropolitan = ofType("metropolitan district");
const london = ofType("London borough");
const corporation = ofType("city corporation");

/** The words that may be typed for tiers and types of councils; the usual word for each comes first. */
export const councilFilters: Readonly<Record<string, CouncilFilter>> = {
  single,
  "single tier": single,
  "single tier council": single,
  county,
  counties: county,
  "county council": county,
  district,
  districts: district,
  "district council": district,
  "shire district": district,
  "shire districts": district,
  upper,
  "upper tier": upper,
  lower,
  "lower tier": lower,
  unitary,
  "unitary authority": unitary,
  "unitary authorities": unitary,
  metropolitan,
  "metropolitan district": metropolitan,
  "metropolitan districts": metropolitan,
  "metropolitan borough": metropolitan,
  london,
  "london borough": london,
  "london boroughs": london,
  "city corporation": corporation,
  all,
};

export function byName(a: Area, b: Area): number {
  return a.name.localeCompare(b.name, "en-GB");
}

/**
 * The councils of a kind and region, by name. England is never included.
 *
 * @param region a region's name, in any case; null for all
 * @returns the councils, possibly none; a refusal for a region that does not exist
 */
export function councilsOf(pack: Pack, filter: CouncilFilter | null, region: string | null): readonly Area[] | Refusal {
  const found = region === null ? null : findRegion(pack, region);
  if (found === undefined) return badArgument(argumentWords.notAmong("region", region ?? "", regions(pack.areas)));
  return councils(pack.areas, found === null ? {} : { region: found })
    .filter(filter ?? all)
    .sort(byName);
}

function findRegion(pack: Pack, text: string): string | undefined {
  const wanted = normaliseName(text).replace(/^the /, "");
  return regions(pack.areas).find(
    (name) => normaliseName(name).replace(/ of england$/, "") === wanted.replace(/ of england$/, ""),
  );
}

/**
 * The districts of a county, by name.
 *
 * @returns a refusal for a council without districts: a single-tier council does both jobs, and a district is one
 *   itself
 */
export function districtsOfCounty(pack: Pack, county: Area): readonly Area[] | Refusal {
  const districts = districtsOf(pack.areas, county);
  if (districts.length > 0) return districts.sort(byName);
  const own = countyOf(pack.areas, county);
  return unknownName(
    own === null
      ? districtWords.isOther(county.name, oneOfTier(county.tier))
      : districtWords.isDistrict(county.name, own.name),
  );
}

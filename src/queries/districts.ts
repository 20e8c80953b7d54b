import type { Area } from "../areas/area.ts";
import { countyOf, districtsOf } from "../areas/tiers.ts";
import type { Pack } from "../pack/pack.ts";
import { unknownName, type Refusal } from "../wording/refusal.ts";
import { oneOfTier } from "../wording/tier.ts";
import { byName } from "./councils.ts";

/**
 * The districts of a county, by name.
 *
 * @returns a refusal for a place that has none: a single-tier council does both jobs, and a district is one itself
 */
export function districtsOfCounty(pack: Pack, county: Area): readonly Area[] | Refusal {
  const districts = districtsOf(pack.areas, county);
  if (districts.length > 0) return districts.sort(byName);
  const own = countyOf(pack.areas, county);
  return unknownName(
    own === null
      ? `${county.name} has no districts: it is ${oneOfTier(county.tier)}.`
      : `${county.name} is itself a district: its county is ${own.name}.`,
  );
}

import type { Area, Tier } from "./area.ts";

/** The districts of a county, in the order of the pack (by code); none for an area that is not a county. */
export function districtsOf(areas: readonly Area[], county: Area): Area[] {
  return areas.filter((area) => area.county === county.code);
}

/** The county a district lies in; null for every other area. */
export function countyOf(areas: readonly Area[], district: Area): Area | null {
  return areas.find((area) => area.code === district.county) ?? null;
}

/**
 * Councils of a tier, a region or both, in the order of the pack (by code). England is not a council and never among
 * them.
 *
 * @param which a part left out does not filter
 * @example councils(pack.areas, { tier: "county", region: "South East" })
 */
export function councils(
  areas: readonly Area[],
  which: { readonly tier?: Tier; readonly region?: string } = {},
): Area[] {
  return areas.filter(
    (area) =>
      area.tier !== "country" &&
      (which.tier === undefined || area.tier === which.tier) &&
      (which.region === undefined || area.region === which.region),
  );
}

/** The nine regions by name, in alphabetical order. */
export function regions(areas: readonly Area[]): string[] {
  return [...new Set(areas.flatMap((area) => area.region ?? []))].sort();
}

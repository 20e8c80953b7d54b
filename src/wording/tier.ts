import type { Tier } from "../areas/area.ts";
import { listed } from "./list.ts";

const singular: Readonly<Record<Tier, string>> = {
  single: "a single-tier council",
  county: "a county council",
  district: "a district",
  country: "the country",
};

/** "a district", "a single-tier council". */
export function oneOfTier(tier: Tier): string {
  return singular[tier];
}

const order: readonly Tier[] = ["county", "district", "single"];
const adjective: Readonly<Record<Tier, string>> = {
  single: "single-tier",
  county: "county",
  district: "district",
  country: "national",
};

/** "county and single-tier councils", "district councils", "all councils". */
export function councilsOfTiers(tiers: readonly Tier[]): string {
  const kinds = order.filter((tier) => tiers.includes(tier));
  if (kinds.length === order.length) return "all councils";
  if (kinds.length === 0) return "no councils";
  return `${listed(kinds.map((tier) => adjective[tier]))} councils`;
}

/** The tier as a word for a column: "single tier", "county", "district". */
export function tierName(tier: Tier): string {
  return tier === "single" ? "single tier" : tier;
}

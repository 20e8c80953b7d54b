import type { Area, Tier } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import type { Weights } from "../../neighbours/model-input.ts";
import type { Pack } from "../../pack/pack.ts";
import { noValue, type NoValue } from "../../statistics/no-value.ts";
import type { ComparisonSet } from "./comparison-set.ts";
import { listSet, neighbourSet } from "./list-sets.ts";
import { countyDistrictSet, englandSet, regionSet, tierSet, typeSet } from "./place-sets.ts";
import { normaliseName } from "../../text/normalise.ts";

/** What a set may depend on besides the area. */
export interface SetOptions {
  /** Decides who belongs to "England"; the other sets are the same for every metric. */
  readonly metric?: Metric;
  /** How many neighbours of the open model; 15 when left out. Published lists are always whole. */
  readonly count?: number;
  /** The user's weights for the open model. */
  readonly weights?: Weights;
}

/**
 * The set with a given name, for an area.
 *
 * @returns the set; "not-applicable-to-tier" where the area has no such set: a district has no DfE list, a single-tier
 *   council no districts, England no neighbours (`detail.set` is the name asked for, `detail.publishedFor` the tiers
 *   that have such a set)
 * @example namedSet(pack, wokingham, "region") // 12 members: the other single-tier councils of the South East
 */
export function namedSet(pack: Pack, area: Area, name: SetName, options: SetOptions = {}): ComparisonSet | NoValue {
  const set = area.tier === "country" ? null : makeSet(pack, area, name, options);
  if (set !== null) return set;
  const [, asked] = setNames.find(([key]) => key === name) as (typeof setNames)[number];
  const publishedFor = tiersWith(pack, name, options);
  return noValue("not-applicable-to-tier", { area: area.name, tier: area.tier, set: asked, publishedFor });
}

function makeSet(pack: Pack, area: Area, name: SetName, options: SetOptions): ComparisonSet | null {
  switch (name) {
    case "neighbours":
      return neighbourSet(pack, area, options.count, options.weights);
    case "region":
      return regionSet(pack, area);
    case "tier":
      return tierSet(pack, area);
    case "type":
      return typeSet(pack, area);
    case "england":
      return englandSet(pack, area, options.metric);
    case "county-districts":
      return countyDistrictSet(pack, area);
    default:
      return listSet(pack, area, name);
  }
}

function tiersWith(pack: Pack, name: SetName, options: SetOptions): Tier[] {
  const tiers = ["single", "county", "district"] as const;
  return tiers.filter((tier) =>
    pack.areas.some((area) => area.tier === tier && makeSet(pack, area, name, options) !== null),
  );
}

/** The sets that have a name. */
export type SetName =
  | "neighbours"
  | "dfe"
  | "ons"
  | "ons-economic"
  | "ons-demographic"
  | "region"
  | "tier"
  | "type"
  | "england"
  | "county-districts";

/** How each is spelled in help texts and lists of choices; the first is the default. */
export const setNames: readonly (readonly [SetName, string])[] = [
  ["neighbours", "neighbours"],
  ["dfe", "DfE"],
  ["ons", "ONS"],
  ["ons-economic", "ONS economic"],
  ["ons-demographic", "ONS demographic"],
  ["region", "region"],
  ["tier", "tier"],
  ["type", "type"],
  ["england", "England"],
  ["county-districts", "county's districts"],
];

const otherSpellings: readonly (readonly [SetName, string])[] = [
  ["neighbours", "statistical neighbours"],
  ["neighbours", "neighbors"],
  ["neighbours", "default"],
  ["dfe", "DfE neighbours"],
  ["ons", "ONS global"],
  ["ons", "ONS neighbours"],
  ["region", "same region"],
  ["tier", "same tier"],
  ["type", "same type"],
  ["england", "all England"],
  ["england", "all of England"],
  ["county-districts", "districts"],
  ["county-districts", "county districts"],
  ["county-districts", "districts of the county"],
];

const byWords: ReadonlyMap<string, SetName> = new Map(
  [...setNames, ...otherSpellings].map(([name, spelling]) => [normaliseName(spelling), name]),
);

/**
 * The set that a text names, ignoring case, apostrophes and hyphens; null when it names none.
 *
 * @example readSetName("ons economic") // "ons-economic"
 * @example readSetName("Kent") // null: an area, so a list of one
 */
export function readSetName(text: string): SetName | null {
  return byWords.get(normaliseName(text)) ?? null;
}

import type { Area, AreaType, Tier } from "../../areas/area.ts";
import type { Metric } from "../../framework/metric.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ComparisonSet, SetKind } from "./comparison-set.ts";
import { englandTiers } from "./england-tiers.ts";

const councilsOf: Readonly<Record<Tier, string>> = {
  single: "single-tier councils",
  county: "county councils",
  district: "district councils",
  country: "countries",
};

const councilsOfType: Readonly<Record<AreaType, string>> = {
  "unitary authority": "unitary authorities",
  "metropolitan district": "metropolitan districts",
  "London borough": "London boroughs",
  "city corporation": "city corporations",
  county: "counties",
  "shire district": "shire districts",
  country: "countries",
};

/** The areas of the same region and tier. */
export function regionSet(pack: Pack, area: Area): ComparisonSet {
  const name = `${area.region as string} ${councilsOf[area.tier]}`;
  return placeSet(pack, area, ["region", name], (other) => other.region === area.region && other.tier === area.tier);
}

/** All areas of the same tier. */
export function tierSet(pack: Pack, area: Area): ComparisonSet {
  return placeSet(pack, area, ["tier", councilsOf[area.tier]], (other) => other.tier === area.tier);
}

/** All areas of the same type. */
export function typeSet(pack: Pack, area: Area): ComparisonSet {
  return placeSet(pack, area, ["type", councilsOfType[area.type]], (other) => other.type === area.type);
}

/** All areas that publish the metric at the area's level of responsibility; see {@link englandTiers}. */
export function englandSet(pack: Pack, area: Area, metric?: Metric): ComparisonSet {
  const tiers = tiersOfEngland(pack, area, metric);
  const name = `England's ${tiers.map((tier) => councilsOf[tier]).join(" and ")}`;
  return placeSet(pack, area, ["england", name], (other) => tiers.includes(other.tier));
}

/** The tiers on which alone it depends, beside the area, who is in "England". */
export function tiersOfEngland(pack: Pack, area: Area, metric?: Metric): readonly Tier[] {
  return englandTiers(area.tier, metric, metric === undefined ? undefined : heldTiers(pack, metric));
}

const held = new WeakMap<Metric, ReadonlySet<Tier>>();

/** The tiers for which any series of a metric has figures in its current period. */
function heldTiers(pack: Pack, metric: Metric): ReadonlySet<Tier> {
  let tiers = held.get(metric);
  if (tiers === undefined) {
    const now = pack.series
      .filter((series) => series.metric === metric)
      .map(({ values, current }) => values.subarray(current * pack.areas.length));
    const holding = pack.areas.filter(({ index }) => now.some((values) => !Number.isNaN(values[index])));
    held.set(metric, (tiers = new Set(holding.map(({ tier }) => tier))));
  }
  return tiers;
}

/** The districts of a county; for a district the others of its county; null for councils without either. */
export function countyDistrictSet(pack: Pack, area: Area): ComparisonSet | null {
  const county = area.tier === "county" ? area : pack.areas.find((other) => other.code === area.county);
  if (county === undefined) return null;
  return placeSet(
    pack,
    area,
    ["county-districts", `districts of ${county.name}`],
    (other) => other.county === county.code,
  );
}

function placeSet(
  pack: Pack,
  area: Area,
  [kind, name]: readonly [SetKind, string],
  belongs: (other: Area) => boolean,
): ComparisonSet {
  const members = pack.areas.filter((other) => other.index !== area.index && belongs(other));
  return { kind, name, model: name, members, outsideEngland: [], leftOut: [] };
}

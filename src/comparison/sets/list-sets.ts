import type { Area } from "../../areas/area.ts";
import { openModel, openModelLength } from "../../neighbours/open-model.ts";
import type { Weights } from "../../neighbours/model-input.ts";
import type { ListedNeighbour, NeighbourList, Pack } from "../../pack/pack.ts";
import { noValue, type NoValue } from "../../statistics/no-value.ts";
import type { ComparisonSet } from "./comparison-set.ts";
import { officialList } from "./list-names.ts";

/**
 * The default set: the official list where the pack has one for the area, in its published order, else our open model.
 *
 * A published list is used in full; weights, when given, mean the open model, since a published list cannot be
 * weighted.
 */
export function neighbourSet(pack: Pack, area: Area, count = openModelLength, weights?: Weights): ComparisonSet {
  const official = weights === undefined ? listSet(pack, area, officialList) : null;
  if (official !== null) return official;
  const model = openModel(pack, weights);
  return {
    kind: "open-model",
    name: `neighbours by the ${model.name}`,
    model: model.name,
    members: model.neighboursOf(area, count).map((neighbour) => neighbour.area),
    outsideEngland: [],
    leftOut: [],
  };
}

/** A published list for an area, as published; null when the pack has none for it. */
export function listSet(pack: Pack, area: Area, id: string): ComparisonSet | null {
  const list = pack.neighbourLists.find((one) => one.id === id);
  const members = list?.members[area.index] ?? null;
  return list === undefined || members === null ? null : asSet(list, members);
}

/** The same for a list that was asked for; that the list lacks the area is then an answer. */
export function listedSet(pack: Pack, list: NeighbourList, area: Area): ComparisonSet | NoValue {
  return listSet(pack, area, list.id) ?? notListed(pack, list, area);
}

/** That an area has no list of this name, and which councils have one. */
export function notListed(pack: Pack, list: NeighbourList, area: Area): NoValue {
  const publishedFor = (["single", "county", "district"] as const).filter((tier) =>
    pack.areas.some((one) => one.tier === tier && (list.members[one.index] ?? null) !== null),
  );
  return noValue("not-applicable-to-tier", { area: area.name, tier: area.tier, set: list.name, publishedFor });
}

function asSet(list: NeighbourList, members: readonly ListedNeighbour[]): ComparisonSet {
  return {
    kind: list.id === officialList ? "official-list" : "published-list",
    name: list.name,
    model: list.name,
    members: members.flatMap((member) => member.area ?? []),
    outsideEngland: members.filter((member) => member.area === null).map((member) => member.name),
    leftOut: [],
  };
}

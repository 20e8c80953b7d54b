import type { Area } from "../../areas/area.ts";
import { openModel, openModelLength } from "../../neighbours/open-model.ts";
import type { Weights } from "../../neighbours/model-input.ts";
import type { ListedNeighbour, NeighbourList, Pack } from "../../pack/pack.ts";
import type { ComparisonSet, SetKind } from "./comparison-set.ts";

/** Id of MHCLG's list in a pack into which it has been imported. */
const officialList = "lof";

/**
 * The default set: the official list where the pack has one for the area, in its published order, else our open model.
 *
 * A published list is used in full; weights, when given, mean the open model, since a published list cannot be
 * weighted.
 */
export function neighbourSet(pack: Pack, area: Area, count = openModelLength, weights?: Weights): ComparisonSet {
  const official = weights === undefined ? listSet(pack, area, officialList, "official-list") : null;
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
export function listSet(pack: Pack, area: Area, id: string, kind: SetKind = "published-list"): ComparisonSet | null {
  const list = pack.neighbourLists.find((one) => one.id === id);
  const members = list?.members[area.index] ?? null;
  return list === undefined || members === null ? null : asSet(list, members, kind);
}

function asSet(list: NeighbourList, members: readonly ListedNeighbour[], kind: SetKind): ComparisonSet {
  return {
    kind,
    name: kind === "official-list" ? "statistical neighbours" : list.name,
    model: list.name,
    members: members.flatMap((member) => member.area ?? []),
    outsideEngland: members.filter((member) => member.area === null).map((member) => member.name),
    leftOut: [],
  };
}

import type { Area } from "../areas/area.ts";
import type { ComparisonSet } from "../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../comparison/sets/list-names.ts";
import { notListed } from "../comparison/sets/list-sets.ts";
import { namedSet, readSetName, type SetName, setNames } from "../comparison/sets/named-set.ts";
import type { Weights } from "../neighbours/model-input.ts";
import { openModel, openModelLength, openModelName } from "../neighbours/open-model.ts";
import type { NeighbourList, Pack } from "../pack/pack.ts";
import { isNoValue, noValue, type NoValue } from "../statistics/no-value.ts";
import { listNamed, namesOpenModel, noSet, type SetChoice } from "./choose-set.ts";
import { badArgument, unknownName, type Refusal } from "../wording/refusal.ts";
import { neighbourWords } from "../wording/unknown-names.ts";

/** One neighbour in a list. */
export interface Neighbour {
  readonly name: string;
  readonly code: string;
  /** null for one outside England. */
  readonly area: Area | null;
  /** By the open model, in standard deviations; null in published lists. */
  readonly distance: number | null;
  /** The publisher's word for the distance ("Very close"); "" where it gives none, "no distance" in a set of another kind. */
  readonly closeness: string;
}

/** The neighbours of an area, nearest first, and who made the list. */
export interface NeighbourAnswer {
  readonly model: string;
  readonly members: readonly Neighbour[];
}

/** Options for a list of neighbours. */
export interface NeighboursAsked {
  /** The maximum number; left out, as many as the list has (15 for the open model). */
  readonly count?: number;
  /** A list ("LOF-21 open model", "MHCLG", "MHCLG 2025", "DfE" ...), or another set by name ("region"). */
  readonly set?: string;
  /** The user's own set, where `set` names one. */
  readonly own?: SetChoice;
  /** The names of all the user's own sets, for the answer where `set` names none. */
  readonly ownNames?: readonly string[];
  readonly weights?: Weights;
}

/**
 * The neighbours of an area, or the members of another set.
 *
 * When left out, `set` is the official list where the pack has one for the area, else our open model; with weights
 * always the open model. A published list is shown as published, members outside England included. The user's own set
 * is in the user's order, a set of place in order of code.
 *
 * @returns a refusal for a set that is none of these, "not-held" or "not-applicable-to-tier" where the list does not
 *   cover the area
 */
export function neighboursOf(
  pack: Pack,
  area: Area,
  { count, set, own, ownNames = [], weights }: NeighboursAsked = {},
): NeighbourAnswer | NoValue | Refusal {
  if (area.tier === "country") return unknownName(neighbourWords.ofEngland);
  const other = own ?? placeSet(pack, set);
  if (other !== null)
    return weights === undefined
      ? membersOf(other(area), count)
      : badArgument(neighbourWords.weightsOnlyFor(openModelName, set ?? neighbourWords.ownSet));
  const list = set === undefined && weights !== undefined ? null : chosenList(pack, set ?? null, ownNames);
  if (list !== null && "kind" in list) return list;
  if (list !== null && weights !== undefined)
    return badArgument(neighbourWords.weightsOnlyFor(openModelName, list.name));
  if (list === null) return fromModel(pack, area, count, weights);
  const published = fromList(list, area, count);
  if (published !== null) return published;
  // Only a list asked for by name can lack the area; by default our model is used instead.
  return set === undefined ? fromModel(pack, area, count) : notListed(pack, list, area);
}

const placeSets: ReadonlySet<SetName> = new Set(["region", "tier", "type", "england", "county-districts"]);

/** The set of place that a text names; null for any other. */
function placeSet(pack: Pack, set: string | undefined): ((area: Area) => ComparisonSet | NoValue) | null {
  const name = set === undefined ? null : readSetName(set);
  return name === null || !placeSets.has(name) ? null : (area) => namedSet(pack, area, name);
}

/** A set that has an order but no distances. */
function membersOf(set: ComparisonSet | NoValue, count?: number): NeighbourAnswer | NoValue {
  if (isNoValue(set)) return set;
  const members = set.members.slice(0, count).map((area): Neighbour => {
    return { name: area.name, code: area.code, area, distance: null, closeness: "no distance" };
  });
  return { model: set.model, members };
}

/** The published list that a text names; null for the open model. */
function chosenList(pack: Pack, set: string | null, ownNames: readonly string[]): NeighbourList | null | Refusal {
  const byId = (id: string): NeighbourList | undefined => pack.neighbourLists.find((list) => list.id === id);
  const name = set === null ? "neighbours" : readSetName(set);
  if (name === "neighbours") return byId(officialList) ?? null;
  if (namesOpenModel(set ?? "")) return null;
  const list = name === null ? listNamed(pack, set ?? "") : byId(name);
  if (list !== undefined && list !== null) return list;
  return noSet(set ?? "", [openModelName, ...otherNames(pack)], ownNames);
}

/** The names of all other sets: the lists of this pack, MHCLG's first, and the sets of place. */
function otherNames(pack: Pack): string[] {
  const usual = setNames.flatMap(([id, spelling]) =>
    placeSets.has(id) || pack.neighbourLists.some((list) => list.id === id) ? [spelling] : [],
  );
  return [...editionsOf(pack, officialList).map(({ name }) => name), ...usual];
}

function fromModel(pack: Pack, area: Area, count = openModelLength, weights?: Weights): NeighbourAnswer | NoValue {
  const model = openModel(pack, weights);
  const members = model.neighboursOf(area, count).map((one): Neighbour => {
    return { name: one.area.name, code: one.area.code, area: one.area, distance: one.distance, closeness: "" };
  });
  return members.length === 0 ? noValue("too-few-values", { area: area.name }) : { model: model.name, members };
}

function fromList(list: NeighbourList, area: Area, count?: number): NeighbourAnswer | null {
  const members = list.members[area.index];
  if (members === null || members === undefined) return null;
  return { model: list.name, members: members.slice(0, count).map((one) => ({ ...one, distance: null })) };
}

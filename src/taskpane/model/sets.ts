import type { Area } from "../../areas/area.ts";
import { type ComparisonSet, ownList } from "../../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../../comparison/sets/list-names.ts";
import { listedSet, neighbourSet } from "../../comparison/sets/list-sets.ts";
import { namedSet, type SetName, setNames } from "../../comparison/sets/named-set.ts";
import { openModelName } from "../../neighbours/open-model.ts";
import type { Pack } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { capital, counted } from "../../wording/list.ts";
import type { SetChoice } from "../../queries/choose-set.ts";
import type { Desk } from "../../queries/desk.ts";

/** A set that the pane's head offers. */
export interface PaneSet {
  /** Kept in the workbook: a name of `setNames`, or "own:" and the name the user gave. */
  readonly id: string;
  /** Shown after "against": "15 neighbours", "North East", "My four". */
  readonly label: string;
  /** What it contains or where it comes from. */
  readonly detail: string;
  /** The set argument in a formula; null for the default, which a formula leaves out. */
  readonly argument: string | null;
  readonly choose: SetChoice;
}

/** A set the user made and named, by codes. */
export interface UserSet {
  readonly name: string;
  readonly members: readonly string[];
}

/**
 * The sets an area can be compared with, the statistical neighbours first, the user's own last. Those that it does not
 * have, such as a county's districts in London, are left out.
 */
export function paneSets(desk: Desk, area: Area, own: readonly UserSet[] = []): readonly PaneSet[] {
  const named = setNames.flatMap(([name, spelling]): PaneSet[] => {
    const set = namedSet(desk.pack, area, name);
    if (isNoValue(set) || set.members.length === 0) return [];
    const choose: SetChoice = (of, metric) => namedSet(desk.pack, of, name, metric === undefined ? {} : { metric });
    return [{ id: name, ...labelOf(name, set, area), argument: name === "neighbours" ? null : spelling, choose }];
  });
  const [usual, ...others] = named;
  return [
    ...(usual === undefined ? [] : [usual]),
    ...besidesOfficial(desk.pack, area),
    ...others,
    ...own.map((set) => userSet(desk, set)),
  ];
}

/** Where MHCLG's list is the default: our model, and MHCLG's older lists. */
function besidesOfficial(pack: Pack, area: Area): PaneSet[] {
  const [newest, ...older] = editionsOf(pack, officialList);
  if (newest === undefined) return [];
  const sets: PaneSet[] = older.flatMap((list) => {
    const members = list.members[area.index];
    if (members === null || members === undefined) return [];
    const label = `MHCLG’s ${members.length}, ${list.name.replace(/^[^,]*, /, "")}`;
    return [{ id: list.id, label, detail: list.name, argument: list.name, choose: (of) => listedSet(pack, list, of) }];
  });
  const ours = neighbourSet(pack, area, undefined, new Map());
  if ((newest.members[area.index] ?? null) === null || ours.members.length === 0) return sets;
  const choose: SetChoice = (of) => namedSet(pack, of, "neighbours", { weights: new Map() });
  const label = `${counted(ours.members.length, "neighbour")} by our model`;
  return [{ id: "open-model", label, detail: openModelName, argument: openModelName, choose }, ...sets];
}

/** The offered set with an id; the first, the neighbours, when it is not or no longer offered. */
export function paneSet(sets: readonly PaneSet[], id: string): PaneSet {
  const found = sets.find((set) => set.id === id) ?? sets[0];
  if (found === undefined) throw new Error("an area without any set to compare it with");
  return found;
}

function userSet({ pack }: Desk, { name, members }: UserSet): PaneSet {
  const areas = members.flatMap((code) => pack.areaByCode.get(code) ?? []);
  return {
    id: `own:${name}`,
    label: name,
    detail: counted(areas.length, "council"),
    argument: name,
    choose: (area) => ownList(area, areas, name),
  };
}

function labelOf(name: SetName, set: ComparisonSet, area: Area): Pick<PaneSet, "label" | "detail"> {
  const count = set.members.length;
  const many = counted(count, "council");
  switch (name) {
    case "neighbours":
      return { label: counted(count, "neighbour"), detail: set.model };
    case "dfe":
      return { label: `DfE’s ${count + set.outsideEngland.length}`, detail: "children’s services" };
    case "ons":
      return { label: `ONS’s ${count + set.outsideEngland.length}`, detail: "all indicators" };
    case "ons-economic":
      return { label: `ONS’s ${count + set.outsideEngland.length}, economic`, detail: "" };
    case "ons-demographic":
      return { label: `ONS’s ${count + set.outsideEngland.length}, demographic`, detail: "" };
    case "region":
      return { label: area.region ?? "Region", detail: many };
    case "england":
      return { label: "England", detail: many };
    case "tier":
    case "type":
    case "county-districts":
      return { label: capital(set.name), detail: String(count) };
  }
}

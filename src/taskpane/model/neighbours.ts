import type { Area } from "../../areas/area.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../../comparison/sets/list-names.ts";
import { openModel } from "../../neighbours/open-model.ts";
import type { Pack } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { score } from "../../wording/figure/number.ts";
import { officialWords } from "../../wording/official-list.ts";
import { isOfficial, sharedWords } from "../../queries/official/shared-words.ts";
import { thousandsRounded } from "../../wording/indicator-names.ts";
import type { PaneModel } from "./pane-model.ts";

/** A member of the set, as the neighbours' view lists it. */
export interface SetMember {
  readonly area: Area;
  readonly name: string;
  /** "North East · 207,000". */
  readonly about: string;
  /** "0.53" by the open model, "Very close" by DfE; "" where the list gives none. */
  readonly distance: string;
}

export interface SetMembers {
  /** "15 neighbours of Gateshead". */
  readonly title: string;
  /** Who says that these belong together, and what the list is not. */
  readonly note: string;
  readonly members: readonly SetMember[];
  /** Listed by the publisher, never counted. */
  readonly outsideEngland: readonly string[];
  /** Headings of the two columns. */
  readonly order: string;
  readonly distanceHead: string;
}

/** Number of the population indicator. */
const population = 3;

/** The members of the set, with facts about each. */
export function setMembers({ desk, area, set }: PaneModel): SetMembers | null {
  const { pack } = desk;
  const members = set.choose(area);
  if (isNoValue(members)) return null;
  const ours = members.kind === "open-model";
  const distances = ours ? distancesOf(pack, area) : closenessOf(pack, area, members.model);
  const people = pack.indicators.find((one) => one.number === population)?.values;
  const neighbours = ours || members.kind === "official-list" || members.kind === "published-list";
  const count = members.members.length + members.outsideEngland.length;
  return {
    title: neighbours ? `${count} neighbours of ${area.name}` : `${count} councils: ${set.label}`,
    note: noteOf(desk.pack, area, members),
    members: members.members.map((one): SetMember => {
      const number = people?.[one.index];
      const size = number === undefined || Number.isNaN(number) ? "" : ` · ${thousandsRounded(number)}`;
      return {
        area: one,
        name: one.name,
        about: `${one.region ?? ""}${size}`,
        distance: distances.get(one.code) ?? "",
      };
    }),
    outsideEngland: members.outsideEngland,
    order: isOfficial(desk.pack, members)
      ? "In MHCLG’s order"
      : neighbours
        ? "Nearest first"
        : members.kind === "own-list"
          ? "As you listed them"
          : "By code",
    distanceHead: distances.size === 0 ? "" : ours ? "Distance" : "Closeness",
  };
}

/** Who says that they belong together; for the user's own set, the user. */
function noteOf(pack: Pack, area: Area, set: ComparisonSet): string {
  const { kind, model } = set;
  if (kind === "own-list") return "Your own set, kept in this workbook.";
  if (kind === "open-model") {
    const [newest] = editionsOf(pack, officialList);
    const lacks = newest !== undefined && (newest.members[area.index] ?? null) === null;
    return `${model}, equal weights. ${lacks ? officialWords.leftOut(area.name) : "Not MHCLG’s list."}`;
  }
  const shared = sharedWords(pack, area, set);
  return shared === null ? `${model}.` : `${model}. ${officialWords.noDistances} ${shared}`.trim();
}

function distancesOf(pack: Pack, area: Area): ReadonlyMap<string, string> {
  return new Map(
    openModel(pack)
      .neighboursOf(area)
      .map((one) => [one.area.code, score(one.distance)]),
  );
}

/** The publisher's own words, for a list of that name. */
function closenessOf(pack: Pack, area: Area, name: string): ReadonlyMap<string, string> {
  const members = pack.neighbourLists.find((list) => list.name === name)?.members[area.index] ?? [];
  return new Map(members.flatMap(({ code, closeness }) => (closeness === "" ? [] : [[code, closeness] as const])));
}

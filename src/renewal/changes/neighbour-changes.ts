import type { Area } from "../../areas/area.ts";
import { namedSet } from "../../comparison/sets/named-set.ts";
import { openModel, openModelName } from "../../neighbours/open-model.ts";
import type { ListedNeighbour, NeighbourList, Pack } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { listed } from "../../wording/list.ts";
import { factNames, factWords as words } from "../../wording/renewal/fact-words.ts";
import { changeOf, type PackChange } from "../change.ts";
import type { Pair } from "../matching/in-rounds.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";
import { neighbourSetWords } from "../../wording/renewal/set-words.ts";
import { otherFacts } from "./facts.ts";
import { differenceOf, type ListedMember } from "./set-difference.ts";

/** The neighbours of every council, by every list, our open model and the set that is used when none is named. */
export function neighbourChanges(packs: MatchedPacks): PackChange[] {
  const { lists, areas } = packs;
  return [
    ...listChanges(packs),
    ...areas.both.flatMap((area) => [
      ...lists.both.flatMap((list) =>
        councilChange(area, list.after.name, [
          listMembers(packs, list.before, area.before),
          listMembers(null, list.after, area.after),
        ]),
      ),
      ...councilChange(area, openModelName, [
        modelMembers(packs, packs.before, area.before),
        modelMembers(null, packs.after, area.after),
      ]),
      ...defaultChange(packs, area),
    ]),
  ];
}

function listChanges({ lists }: MatchedPacks): PackChange[] {
  const councils = ({ members }: NeighbourList): string =>
    words.councils(members.filter((list) => list !== null).length);
  return [
    ...lists.fresh.map((list) =>
      changeOf({ kind: "listNew", what: list.name, before: words.notThere, after: councils(list) }),
    ),
    ...lists.gone.map((list) =>
      changeOf({ kind: "listGone", what: list.name, before: councils(list), after: words.notThere }),
    ),
    ...lists.both.flatMap(({ before, after }) =>
      otherFacts(
        { name: before.name, publisher: before.publisher },
        { name: after.name, publisher: after.publisher },
      ).map(({ fact, ...said }) => changeOf({ kind: "listOther", what: `${after.name}: ${factNames[fact]}`, ...said })),
    ),
  ];
}

function councilChange(
  { after: { code: area } }: Pair<Area>,
  what: string,
  [before, after]: readonly [before: readonly ListedMember[], after: readonly ListedMember[]],
): PackChange[] {
  const { joined, left, isReordered } = differenceOf(before, after);
  const names = (members: readonly ListedMember[]): string => listed(members.map(([, name]) => name));
  if (isReordered)
    return [changeOf({ kind: "neighbourOrder", area, what, before: names(before), after: names(after) })];
  if (joined.length + left.length === 0) return [];
  const why = neighbourSetWords.why(joined, left, before.length === 0, after.length === 0);
  const text = (members: readonly ListedMember[]): string =>
    members.length === 0 ? neighbourSetWords.noList : names(members);
  return [changeOf({ kind: "neighbours", area, what, before: text(before), after: text(after), why })];
}

/** Members by the codes of the later pack. @param packs null for a list of the later pack itself */
function listMembers(packs: MatchedPacks | null, list: NeighbourList, area: Area): ListedMember[] {
  return (list.members[area.index] ?? []).map((member: ListedNeighbour): ListedMember => {
    const now = member.area === null ? undefined : packs?.areaNow.get(member.area);
    return [now?.code ?? member.code, member.name];
  });
}

function modelMembers(packs: MatchedPacks | null, pack: Pack, area: Area): ListedMember[] {
  return openModel(pack)
    .neighboursOf(area)
    .map(({ area: member }): ListedMember => [(packs?.areaNow.get(member) ?? member).code, member.name]);
}

/** Where both packs have the open model as the default, its own change says it already. */
function defaultChange(packs: MatchedPacks, area: Pair<Area>): PackChange[] {
  const [one, other] = [
    namedSet(packs.before, area.before, "neighbours"),
    namedSet(packs.after, area.after, "neighbours"),
  ];
  if (isNoValue(one) || isNoValue(other) || one.kind === other.kind) return [];
  const what = neighbourSetWords.defaultSet;
  return [changeOf({ kind: "neighbours", area: area.after.code, what, before: one.name, after: other.name })];
}

import type { Area } from "../areas/area.ts";
import { type ComparisonSet, ownList } from "../comparison/sets/comparison-set.ts";
import { editionsOf, listsAsked, listTitle, officialList, readListName } from "../comparison/sets/list-names.ts";
import { listedSet } from "../comparison/sets/list-sets.ts";
import { namedSet, readSetName, type SetName, setNames, type SetOptions } from "../comparison/sets/named-set.ts";
import { tiersOfEngland } from "../comparison/sets/place-sets.ts";
import type { Metric } from "../framework/metric.ts";
import type { NeighbourList, Pack } from "../pack/pack.ts";
import { openModelName } from "../neighbours/open-model.ts";
import type { NoValue } from "../statistics/no-value.ts";
import { nearMatches } from "../text/near-matches.ts";
import { normaliseName } from "../text/normalise.ts";
import { badArgument, isRefusal, unknownName, type Refusal } from "../wording/refusal.ts";
import type { Desk } from "./desk.ts";
import { neighbourWords, unknownSetSentence } from "../wording/unknown-names.ts";

/**
 * The set that a call compares with. Its members depend on the area and, for "England", on the metric if there is one.
 */
export type SetChoice = (area: Area, metric?: Metric) => ComparisonSet | NoValue;

/** Names of our own model, which is the default only where there is no official list. */
const openModelNames = new Set(["open model", "lof 21", "lof21", normaliseName(openModelName)]);

/** Whether a text asks for our own neighbour model. */
export function namesOpenModel(text: string): boolean {
  return openModelNames.has(normaliseName(text));
}

/**
 * The set that the user names or lists, used for every area of the call.
 *
 * @param texts the texts of the argument, without blanks: nothing for the statistical neighbours, one name of a set, or
 *   areas
 * @param ownNames the workbook's own sets, named where a text is none
 * @returns a refusal that names any text that is neither a set nor an area, since no member is ever dropped
 */
export function chooseSet(desk: Desk, texts: readonly string[], ownNames: readonly string[] = []): SetChoice | Refusal {
  const [first] = texts;
  if (first === undefined) return named(desk, "neighbours");
  if (texts.length === 1) {
    const name = readSetName(first);
    if (name !== null) return named(desk, name);
    // Weights, even an empty map, mean the open model.
    if (namesOpenModel(first)) return named(desk, "neighbours", { weights: new Map() });
    const list = listNamed(desk.pack, first);
    if (isRefusal(list)) return list;
    if (list !== null) return onceAnArea((area) => listedSet(desk.pack, list, area));
  }
  const areas: Area[] = [];
  for (const text of texts) {
    const area = desk.areaNamed(text);
    if (isRefusal(area))
      return texts.length === 1 && desk.areas.resolve(text).kind === "unknown"
        ? noSet(first, setsOf(desk.pack), ownNames)
        : unknownName(`“set”: ${area.sentence}`);
    areas.push(area);
  }
  return onceAnArea((area) => ownList(area, areas));
}

/** The same choice, with the set of each area made once: a call asks for it with every metric. */
export function onceAnArea(choose: (area: Area) => ComparisonSet | NoValue): (area: Area) => ComparisonSet | NoValue {
  const known = new Map<number, ComparisonSet | NoValue>();
  return (area) => {
    const set = known.get(area.index) ?? choose(area);
    known.set(area.index, set);
    return set;
  };
}

/**
 * The published list of neighbours that a text names, by its edition where it gives one; null where it names none.
 *
 * @returns a refusal for one that is not in the pack, or that may be several
 */
export function listNamed(pack: Pack, text: string): NeighbourList | Refusal | null {
  const same = pack.neighbourLists.find(({ name }) => normaliseName(name) === normaliseName(text));
  if (same !== undefined) return same;
  const asked = readListName(text);
  if (asked === null) return null;
  const [list, ...more] = listsAsked(pack, asked);
  if (list !== undefined && more.length === 0) return list;
  const titles = (lists: readonly NeighbourList[]): string[] => lists.map((one) => listTitle(pack, one));
  if (list !== undefined) return unknownName(neighbourWords.severalLists(text, titles([list, ...more])));
  const held = titles(editionsOf(pack, asked.id));
  if (held.length > 0) return unknownName(neighbourWords.otherEditions(text, held));
  return asked.id === officialList ? unknownName(neighbourWords.noOfficialList(openModelName)) : null;
}

/** The names of the sets that may be given; our own model where it is not the default, and MHCLG's older lists. */
function setsOf(pack: Pack): string[] {
  const [newest, ...older] = editionsOf(pack, officialList);
  const more = newest === undefined ? [] : [openModelName, ...older.map(({ name }) => name)];
  return [...setNames.map(([, spelling]) => spelling), ...more];
}

/** Says which sets there are, the own ones first and of these the one most like the text. */
export function noSet(text: string, names: readonly string[], ownNames: readonly string[]): Refusal {
  const near = nearMatches(ownNames.map((name) => ({ label: name, names: [name] })))(text);
  return badArgument(unknownSetSentence(text, names, [...new Set([...near, ...ownNames])]));
}

function named({ pack }: Desk, name: SetName, options: SetOptions = {}): SetChoice {
  if (name !== "england") return onceAnArea((area) => namedSet(pack, area, name, options));
  // The members of "England" depend on the tiers that publish the metric; all other sets only on the area.
  const byTiers = new Map<string, SetChoice>();
  return (area, metric) => {
    const tiers = tiersOfEngland(pack, area, metric).join(" ");
    let choice = byTiers.get(tiers);
    if (choice === undefined)
      byTiers.set(
        tiers,
        (choice = onceAnArea((one) =>
          namedSet(pack, one, name, metric === undefined ? options : { ...options, metric }),
        )),
      );
    return choice(area);
  };
}

import type { NeighbourList, Pack } from "../../pack/pack.ts";
import { editionDate } from "../../text/edition-date.ts";
import { normaliseName } from "../../text/normalise.ts";

/** Id of MHCLG's newest list in a pack that has it: there it is the default set. Older ones begin so. */
export const officialList = "lof";

/** What a text says of a published list: whose, and of which date. */
export interface ListAsked {
  /** Id of the publisher's newest list. */
  readonly id: string;
  /** As far as it is said, year first; "" for the newest. */
  readonly date: string;
}

/** Words that every list of neighbours has. */
const common = /\b(?:statistical|nearest|neighbou?rs?|lists?|editions?|the|of|from)\b/g;
const byWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:mhclgs?|lof|official)$/, officialList],
  [/^(?:dfes?|(?:dfes? )?childrens services)$/, "dfe"],
  [/^ons(?: global)?$/, "ons"],
  [/^ons economic$/, "ons-economic"],
  [/^ons demographic$/, "ons-demographic"],
];

/**
 * What a text says of a published list, ignoring case, apostrophes and the words that all lists have; null where it
 * names none. Neighbours of some date are MHCLG's, of no date the default set, which is not named here.
 *
 * @example readListName("MHCLG's list of July 2025") // { id: "lof", date: "2025-07" }
 * @example readListName("statistical neighbours 2025") // { id: "lof", date: "2025" }
 * @example readListName("DfE May 2025") // { id: "dfe", date: "2025-05" }
 */
export function readListName(text: string): ListAsked | null {
  const { date, rest } = editionDate(text.replace(/\bretrieved\b/i, " "));
  const words = normaliseName(rest.replace(common, " "));
  if (words === "") return date !== "" && /\bneighbou?rs\b/.test(rest) ? { id: officialList, date } : null;
  const id = byWords.find(([pattern]) => pattern.test(words))?.[1];
  return id === undefined ? null : { id, date };
}

/** The lists of a pack that were asked for: one, or several of a year; none where the pack does not have that edition. */
export function listsAsked(pack: Pack, { id, date }: ListAsked): readonly NeighbourList[] {
  const lists = editionsOf(pack, id);
  if (date === "") return lists.filter((list) => list.id === id);
  const exact = lists.filter((list) => editionDate(listTitle(pack, list)).date === date);
  return exact.length > 0
    ? exact
    : lists.filter((list) => editionDate(listTitle(pack, list)).date.startsWith(`${date}-`));
}

/** All editions of a publisher's list in a pack. */
export function editionsOf(pack: Pack, id: string): readonly NeighbourList[] {
  return pack.neighbourLists.filter((list) => list.id === id || new RegExp(`^${id}-\\d`).test(list.id));
}

/** A list's name with its date: its own, else that of the file it is from. */
export function listTitle({ sources }: Pack, { name, source }: NeighbourList): string {
  if (editionDate(name).date !== "") return name;
  const dated = /, ([^,]*\b(?:19|20)\d\d)$/.exec(sources[source]?.title ?? "")?.[1];
  return dated === undefined ? name : `${name}, ${dated}`;
}

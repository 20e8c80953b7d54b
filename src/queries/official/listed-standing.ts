import type { Area } from "../../areas/area.ts";
import { officialList } from "../../comparison/sets/list-names.ts";
import { openModel, openModelLength } from "../../neighbours/open-model.ts";
import type { Pack } from "../../pack/pack.ts";
import { type ListedStanding, officialWords, standingSentence } from "../../wording/official-list.ts";

/**
 * What is known of a council on another's list by MHCLG.
 *
 * @param id of the list; MHCLG's newest when left out
 * @returns null where it is not on it, or the pack has no such list
 */
export function listedStanding(pack: Pack, area: Area, other: Area, id: string = officialList): ListedStanding | null {
  const list = pack.neighbourLists.find((one) => one.id === id);
  const at = list?.members[area.index]?.findIndex((one) => one.area?.index === other.index) ?? -1;
  if (list === undefined || at < 0) return null;
  const nearest = openModel(pack).neighboursOf(area, pack.areas.length);
  const place = nearest.findIndex((one) => one.area.index === other.index) + 1;
  const byModel = place === 0 ? null : { place, of: nearest.length, isNear: place <= openModelLength };
  return { list: list.name, place: at + 1, byModel };
}

/** Whether the pack has MHCLG's list, and it has none for a council. */
export function isLeftOut(pack: Pack, area: Area): boolean {
  const list = pack.neighbourLists.find(({ id }) => id === officialList);
  return list !== undefined && (list.members[area.index] ?? null) === null;
}

/** What MHCLG's newest list says of two councils, on it or not; "" where the pack has no such list. */
export function pairOnList(pack: Pack, area: Area, other: Area): string {
  const list = pack.neighbourLists.find(({ id }) => id === officialList);
  if (list === undefined) return "";
  if (isLeftOut(pack, area)) return officialWords.leftOut(area.name);
  const standing = listedStanding(pack, area, other);
  return standing === null
    ? officialWords.unlisted(other.name, list.name, area.name)
    : standingSentence(other.name, standing);
}

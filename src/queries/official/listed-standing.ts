import type { Area } from "../../areas/area.ts";
import { officialList } from "../../comparison/sets/list-names.ts";
import { openModel, openModelLength } from "../../neighbours/open-model.ts";
import type { Pack } from "../../pack/pack.ts";
import type { ListedStanding } from "../../wording/official-list.ts";

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

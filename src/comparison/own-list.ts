import type { Area } from "../areas/area.ts";
import type { ComparisonSet } from "./comparison-set.ts";

/** Who says that the members of the user's own sets belong together. */
export const ownListModel = "chosen by the user";

/** What a list is called to which the user gave no name. */
export const unnamedList = "your own list";

/**
 * The set of areas that a user typed, repeats and the own area taken out.
 *
 * It may mix tiers: the user chose it. Texts are turned into areas before; one that is no area is refused there.
 *
 * @param area the area to be compared with the list
 * @param areas as typed, in the user's order
 * @param name what to call it, where the user gave it a name
 */
export function ownList(area: Area, areas: readonly Area[], name = unnamedList): ComparisonSet {
  const once = new Map(areas.map((one) => [one.index, one]));
  once.delete(area.index);
  return { kind: "own-list", name, model: ownListModel, members: [...once.values()], outsideEngland: [] };
}

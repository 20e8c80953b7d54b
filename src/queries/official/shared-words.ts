import type { Area } from "../../areas/area.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { editionsOf, officialList } from "../../comparison/sets/list-names.ts";
import { sharedWithModel } from "../../comparison/sets/model-overlap.ts";
import type { Pack } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { sharedSentence } from "../../wording/official-list.ts";

/** Whether a set is a list of MHCLG's, of whichever edition. */
export function isOfficial(pack: Pack, { model }: Pick<ComparisonSet, "model">): boolean {
  return editionsOf(pack, officialList).some(({ name }) => name === model);
}

/**
 * How many of MHCLG's neighbours the open model has too, in a sentence.
 *
 * @returns "" where the model has none for the area; null for a set that is no list of MHCLG's
 */
export function sharedWords(pack: Pack, area: Area, set: ComparisonSet): string | null {
  if (!isOfficial(pack, set)) return null;
  const { members, outsideEngland } = set;
  const shared = sharedWithModel(pack, area, members);
  return isNoValue(shared) ? "" : sharedSentence(shared, members.length + outsideEngland.length);
}

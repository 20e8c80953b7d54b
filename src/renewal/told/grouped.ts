import type { PackChangeCounts } from "../../wording/renewal/change-words.ts";
import type { PackChange } from "../change.ts";
import { countsOf } from "../pack-changes.ts";

/** The changes of one council or one series. */
export interface ChangeGroup {
  /** GSS code, or id of the series or metric. */
  readonly key: string;
  readonly changes: readonly PackChange[];
  readonly counts: PackChangeCounts;
}

/** Changes by what they are about, each in the order in which it first comes; those about none are left out. */
export function groupedBy(changes: readonly PackChange[], by: "area" | "id"): readonly ChangeGroup[] {
  const groups = new Map<string, PackChange[]>();
  for (const one of changes) {
    const key = one[by];
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups].map(([key, found]) => ({ key, changes: found, counts: countsOf(found) }));
}

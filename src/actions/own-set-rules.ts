import type { Area } from "../areas/area.ts";
import { readListName } from "../comparison/sets/list-names.ts";
import { readSetName } from "../comparison/sets/named-set.ts";
import type { OwnSet } from "../functions/own-sets.ts";
import { namesOpenModel } from "../queries/choose-set.ts";
import type { Desk } from "../queries/desk.ts";
import { normaliseName } from "../text/normalise.ts";
import type { CellValue } from "../workbook/port.ts";
import { ownSetWords } from "../wording/workbook/own-sets.ts";
import { leftOutSentence } from "../wording/missing-members.ts";
import { isRefusal } from "../wording/refusal.ts";

const longestName = 40;
/** A few kilobytes each at most: far within what a workbook's settings hold. */
export const mostSets = 50;

/**
 * What is wrong with a name for a set; null when it is acceptable.
 *
 * The name must not be that of a built-in set or of a council, since a formula could not tell them apart.
 *
 * @param others the sets it must differ from
 */
export function nameProblem(desk: Desk, name: string, others: readonly OwnSet[]): string | null {
  const plain = name.trim();
  if (plain === "") return ownSetWords.noName;
  if (plain.length > longestName) return ownSetWords.longName(longestName);
  if (!/^[\p{L}\p{N}]/u.test(plain) || normaliseName(plain) === "") return ownSetWords.strangeName;
  if (readSetName(plain) !== null || namesOpenModel(plain) || readListName(plain) !== null)
    return ownSetWords.setName(plain);
  if (desk.areas.resolve(plain).kind !== "unknown") return ownSetWords.areaName(plain);
  const same = others.find((one) => normaliseName(one.name) === normaliseName(plain));
  return same === undefined ? null : ownSetWords.taken(same.name);
}

/** What was found in cells that name councils. */
export interface MembersFound {
  /** Each once, in their order; without England. */
  readonly areas: readonly Area[];
  /** What has to be corrected: one sentence for each text that is no council. */
  readonly faults: readonly string[];
  /** What is well but worth saying: England, a repeat, the own council, one that is in the set already. */
  readonly notes: readonly string[];
}

/**
 * Turns the texts of cells into councils, and answers for each text by itself. Blanks are passed over.
 *
 * @param own the council that is compared
 * @param already the councils that are in the set
 * @example membersOf(desk, ["Kent", "", "essex cc"]).areas // Kent and Essex
 */
export function membersOf(
  desk: Desk,
  cells: readonly CellValue[],
  { own = null, already = [] }: { readonly own?: Area | null; readonly already?: readonly Area[] } = {},
): MembersFound {
  const found = new Set<Area>();
  const repeated = new Set<Area>();
  const faults = new Set<string>();
  const leftOut = new Set<string>();
  for (const cell of cells) {
    const text = typeof cell === "object" ? (cell?.error ?? "") : String(cell).trim();
    if (text === "") continue;
    const area = typeof cell === "string" ? desk.areaNamed(text) : null;
    if (area === null) faults.add(ownSetWords.noMemberText(text, typeof cell === "object"));
    else if (isRefusal(area)) faults.add(area.sentence);
    else if (area.tier === "country") leftOut.add(area.name);
    else if (found.has(area)) repeated.add(area);
    else found.add(area);
  }
  const names = (areas: Iterable<Area>): string[] => [...areas].map(({ name }) => name);
  const notes = [
    leftOutSentence([...leftOut]),
    ownSetWords.repeated(names(repeated)),
    ownSetWords.already(names(already.filter((one) => found.has(one)))),
    own !== null && found.has(own) ? ownSetWords.ownAmong(own.name) : "",
  ].filter((sentence) => sentence !== "");
  return { areas: [...found], faults: [...faults], notes };
}

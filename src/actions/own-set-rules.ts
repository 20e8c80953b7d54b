import type { AreaAnswer } from "../areas/area-index.ts";
import type { Area } from "../areas/area.ts";
import { readSetName } from "../comparison/sets/named-set.ts";
import type { OwnSet } from "../functions/own-sets.ts";
import { namesOpenModel } from "../queries/choose-set.ts";
import type { Desk } from "../queries/desk.ts";
import { normaliseName } from "../text/normalise.ts";
import type { CellValue } from "../workbook/port.ts";
import { ownSetWords } from "../wording/workbook/own-sets.ts";
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
  if (readSetName(plain) !== null || namesOpenModel(plain)) return ownSetWords.setName(plain);
  if (desk.areas.resolve(plain).kind !== "unknown") return ownSetWords.areaName(plain);
  const same = others.find((one) => normaliseName(one.name) === normaliseName(plain));
  return same === undefined ? null : ownSetWords.taken(same.name);
}

/**
 * The councils that cells name, each once, or one sentence about the texts that name none. `leftOut` names England where
 * it stands among them.
 */
export type MembersFound =
  | { readonly kind: "members"; readonly areas: readonly Area[]; readonly leftOut: readonly string[] }
  | { readonly kind: "problem"; readonly sentence: string };

/**
 * Turns the texts of cells into councils. Blanks are skipped, repeats taken once; if any text does not name a council,
 * the answer is a sentence that lists all such texts.
 *
 * @example membersOf(desk, ["Kent", "", "essex cc"]) // Kent and Essex
 */
export function membersOf(desk: Desk, cells: readonly CellValue[]): MembersFound {
  const areas = new Map<number, Area>();
  const unknown: string[] = [];
  const unclear: string[] = [];
  for (const cell of cells) {
    const text = typeof cell === "object" ? (cell?.error ?? "") : String(cell).trim();
    if (text === "") continue;
    const area = desk.areaNamed(text);
    if (!isRefusal(area)) areas.set(area.index, area);
    else if (hasReason(desk.areas.resolve(text))) unclear.push(area.sentence);
    else unknown.push(text);
  }
  if (unclear.length > 0) return { kind: "problem", sentence: ownSetWords.unclear(unclear) };
  if (unknown.length > 0) return { kind: "problem", sentence: ownSetWords.unknown([...new Set(unknown)]) };
  const found = [...areas.values()].filter((area) => area.tier !== "country");
  const leftOut = [...areas.values()].filter((area) => area.tier === "country").map((area) => area.name);
  return found.length === 0
    ? { kind: "problem", sentence: ownSetWords.empty }
    : { kind: "members", areas: found, leftOut };
}

/** Whether more is to be said of a text than that it names no council. */
function hasReason(answer: AreaAnswer): boolean {
  return answer.kind !== "unknown" || answer.because !== undefined;
}

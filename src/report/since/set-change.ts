import { readSetName } from "../../comparison/sets/named-set.ts";
import type { Desk } from "../../queries/desk.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { sinceWords, whyWords } from "../../wording/report/since-words.ts";
import type { ReportContent } from "../content.ts";
import type { EarlierReport } from "../earlier/earlier-report.ts";

/** How the set of a report differs from that of an earlier one. */
export interface SetChange {
  /** The sets as texts. */
  readonly before: string;
  readonly now: string;
  /** Another set by its name, or another list. */
  readonly isOther: boolean;
  /** By name, where both sets are known and have the same name. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** Why somebody joined or left. */
  readonly whyMembers: string;
  /** Whether the earlier report names its members. */
  readonly isKnown: boolean;
  /** What a changed set says of whatever depends on it; null where it is the same as far as is known. */
  readonly why: string | null;
}

/**
 * Compares the sets of two reports: by their names, and by their members where the earlier report names them.
 *
 * @param setNow the texts in the cells of the set
 */
export function setChange(
  desk: Desk,
  earlier: Pick<EarlierReport, "set" | "members">,
  content: ReportContent,
  setNow: readonly string[],
): SetChange {
  const isNamed = (set: readonly string[]): boolean => set.length <= 1;
  const areSameName = isNamed(earlier.set) && isNamed(setNow) && setKey(desk, earlier.set) === setKey(desk, setNow);
  const areLists = !isNamed(earlier.set) && !isNamed(setNow);
  const whyMembers = areLists ? whyWords.otherList : whyWords.sameSetOtherMembers;
  const names = { before: setText(earlier.set), now: setText(setNow), whyMembers };
  const before = membersBefore(desk, earlier, content);
  if (before === null) {
    const isOther = !areSameName;
    return {
      ...names,
      isOther,
      joined: [],
      left: [],
      isKnown: false,
      why: isOther ? whyWords.otherSet(names.before) : null,
    };
  }
  const now = membersOf(content);
  const key = (name: string): string => councilKey(desk, name);
  const known = new Set(before.map(key));
  const current = new Set(now.map(key));
  const joined = now.filter((name) => !known.has(key(name)));
  const left = before.filter((name) => !current.has(key(name)));
  const same = { ...names, isKnown: true, isOther: false };
  if (joined.length + left.length === 0) return { ...same, joined, left, why: null };
  if (areSameName || areLists) return { ...same, joined, left, why: whyWords.setChanged(joined, left) };
  return { ...same, isOther: true, joined: [], left: [], why: whyWords.otherSet(names.before) };
}

/** The members that the earlier report compares with; those of a list stand in its cells. */
function membersBefore(
  desk: Desk,
  { set, members }: Pick<EarlierReport, "set" | "members">,
  { area }: ReportContent,
): readonly string[] | null {
  if (members !== null) return members;
  if (set.length <= 1) return null;
  const own = councilKey(desk, area.name);
  return set.filter((name) => name.trim() !== "" && councilKey(desk, name) !== own && !isNation(desk, name));
}

function isNation(desk: Desk, name: string): boolean {
  const found = desk.areaNamed(name, never);
  return !isRefusal(found) && found.tier === "country";
}

/** Names of the councils that a report compares with, those outside England among them. */
export function membersOf({ pages }: ReportContent): readonly string[] {
  for (const { compared } of pages.flatMap(({ rows }) => rows)) {
    if (isNoValue(compared)) continue;
    const { members, outsideEngland } = compared.comparison.set;
    return [...members.map(({ name }) => name), ...outsideEngland];
  }
  return [];
}

const never = (): boolean => false;

/** The same for two names of one council. */
function councilKey(desk: Desk, name: string): string {
  const found = desk.areaNamed(name, never);
  return isRefusal(found) ? name.trim().toLowerCase() : found.code;
}

function setKey(desk: Desk, [only = ""]: readonly string[]): string {
  const text = only.trim() === "" ? "neighbours" : only;
  return readSetName(text) ?? councilKey(desk, text);
}

function setText(set: readonly string[]): string {
  const [only = ""] = set;
  if (set.length > 1) return sinceWords.listedSet(set.length);
  return only.trim() === "" ? "neighbours" : only.trim();
}

import type { Area } from "../../areas/area.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { whyWords } from "../../wording/report/since-words.ts";
import type { MatchedPacks } from "../matching/matched-packs.ts";

/** How the members of a council's set differ between two packs. */
export interface SetDifference {
  /** By name, those outside England among them. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  /** The same members in another order. */
  readonly isReordered: boolean;
}

const none: SetDifference = { joined: [], left: [], isReordered: false };

/** Compares two sets by their members; one that is none has no members. A recoded or renamed council is the same. */
export function setDifference(
  packs: MatchedPacks,
  before: ComparisonSet | NoValue,
  after: ComparisonSet | NoValue,
): SetDifference {
  const earlier = membersOf(before, (area) => packs.areaNow.get(area)?.code ?? area.code);
  const later = membersOf(after, ({ code }) => code);
  return differenceOf(earlier, later);
}

/** One listed: what it is the same by, and its name. */
export type ListedMember = readonly [key: string, name: string];

export function differenceOf(before: readonly ListedMember[], after: readonly ListedMember[]): SetDifference {
  if (before.length === after.length && before.every(([key], at) => key === after[at]?.[0])) return none;
  const [known, now] = [new Set(before.map(([key]) => key)), new Set(after.map(([key]) => key))];
  const joined = after.flatMap(([key, name]) => (known.has(key) ? [] : [name]));
  const left = before.flatMap(([key, name]) => (now.has(key) ? [] : [name]));
  return { joined, left, isReordered: joined.length + left.length === 0 };
}

function membersOf(set: ComparisonSet | NoValue, key: (area: Area) => string): ListedMember[] {
  if (isNoValue(set)) return [];
  const inside = set.members.map((area): ListedMember => [key(area), area.name]);
  return [...inside, ...set.outsideEngland.map((name): ListedMember => [name, name])];
}

/** What a set with other members says of whatever depends on it; null where they are the same. */
export function whySet({ joined, left }: SetDifference): string | null {
  return joined.length + left.length === 0 ? null : whyWords.setChanged(joined, left);
}

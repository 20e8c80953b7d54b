import type { SetKind } from "../../comparison/sets/comparison-set.ts";
import type { MissingMember } from "../../comparison/missing-members.ts";
import { listed } from "../list.ts";
import { leftOutSentence, missingWords } from "../missing-members.ts";
import { unitHeading } from "./figure.ts";

export interface SetNoteFacts {
  readonly unit: string;
  readonly setKind: SetKind;
  /** Members of the set, including those outside England but not England itself. */
  readonly members: number;
  readonly missing: readonly MissingMember[];
  /** What was listed among the members and is no council. */
  readonly leftOut: readonly string[];
  readonly intervals: boolean;
  /** They are derived from published counts. */
  readonly derivedIntervals?: boolean;
  /** What is marked and hollow in the picture; "" where nothing is. */
  readonly places: string;
  /** Names of members far from the others. */
  readonly far: readonly string[];
  /** Their bars are cut, because they would stretch the scale. */
  readonly cut: boolean;
  /** A large set, drawn without bars and intervals. */
  readonly onOneLine: boolean;
  /** The council's own name when it has no figure. */
  readonly own: string | null;
}

/** How many names are given; more are counted, and the table has them all. */
const mostNamed = 5;

/** The note under the picture of a set: the unit, what the lines are, which members are missing, which are far off. */
export function setNote(facts: SetNoteFacts): string {
  const { unit, setKind, members, missing, leftOut, intervals, far, cut, own, onOneLine, places } = facts;
  const who =
    setKind === "open-model" || setKind === "official-list" || setKind === "published-list" ? "neighbours" : "others";
  const names = missing.map((member) => `${member.name} (${missingWords(member)})`);
  return [
    `${unitHeading(unit)}.`,
    onOneLine ? "" : intervals ? lineWords(facts) : "No intervals published.",
    places,
    own === null ? "" : `${own} has no figure.`,
    countWords(members, missing.length, who),
    missing.length === 0 ? "" : `Without: ${listed(names, "and", mostNamed)}.`,
    leftOutSentence(leftOut),
    far.length === 0
      ? ""
      : `${listed(far, "and", mostNamed)} ${far.length === 1 ? "is" : "are"} far from the others: check the data${cut ? cutWords(far.length, onOneLine) : ""}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function lineWords({ derivedIntervals = false }: SetNoteFacts): string {
  return derivedIntervals ? "Line: 95% interval, derived from counts." : "Line: 95% interval.";
}

/** "All 15 neighbours have a figure.", "The one other has a figure.", "There are no others." */
function countWords(members: number, missing: number, who: string): string {
  const one = who.slice(0, -1);
  if (members === 0) return `There are no ${who}.`;
  if (members === 1) return missing === 0 ? `The one ${one} has a figure.` : `The one ${one} has no figure.`;
  const held = members - missing;
  return `${missing === 0 ? `All ${members}` : `${held === 0 ? "None" : held} of ${members}`} ${who} ${held === 1 ? "has" : "have"} a figure.`;
}

function cutWords(count: number, onOneLine: boolean): string {
  if (onOneLine) return "; drawn at the end of the line";
  return count === 1 ? "; its bar is cut" : "; long bars are cut";
}

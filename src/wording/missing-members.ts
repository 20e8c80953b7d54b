import type { MissingKind, MissingMember } from "../comparison/missing-members.ts";
import { listed } from "./list.ts";
import { stateWord } from "./explain-no-value.ts";

const kinds: Readonly<Record<Exclude<MissingKind, "no-figure">, string>> = {
  "other-tier": "other tier",
  "outside-england": "outside England",
  "other-period": "not for this period",
};

/** Why a member has no figure to count, in a few words. */
export function missingWords({ kind, reason }: MissingMember): string {
  return kind === "no-figure" ? (reason === null ? "no figure" : stateWord(reason)) : kinds[kind];
}

/** The members without a figure to count: "Bexley (suppressed); Cardiff (outside England)"; "" for none. */
export function missingList(members: readonly MissingMember[]): string {
  return members.map((member) => `${member.name} (${missingWords(member)})`).join("; ");
}

/** Why England, listed among councils, has no place among them. */
export const nationWords = "the nation, left out";

/** After England's name. */
export const leftOutEnd = " is the nation, not a council, and left out.";

/** For a set in which England was listed among councils; "" where it was not. */
export function leftOutSentence(leftOut: readonly string[]): string {
  return leftOut.length === 0 ? "" : `${listed(leftOut)}${leftOutEnd}`;
}

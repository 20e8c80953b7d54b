import type { MissingKind, MissingMember } from "../comparison/missing-members.ts";
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

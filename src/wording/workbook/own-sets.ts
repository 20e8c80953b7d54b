import { counted, listed } from "../list.ts";
import { quoted } from "../quote.ts";

/** Sentences about the sets that a user makes and names. */
export const ownSetWords = {
  lostMember: (set: string, code: string): string =>
    `Your set ${quoted(set)} has a council that this edition does not know (${code}). Make the set again under Neighbours.`,
  noName: "Give the set a name.",
  longName: (most: number): string => `A set's name has at most ${most} characters.`,
  strangeName: "A set's name begins with a letter or digit.",
  setName: (name: string): string => `${quoted(name)} is the name of a set that is always there. Choose another.`,
  areaName: (name: string): string =>
    `${quoted(name)} is a council, so a formula would take it for a set of one. Choose another name.`,
  taken: (name: string): string => `There is a set ${quoted(name)} already. Replace it, or choose another name.`,
  unknown: (names: readonly string[]): string =>
    `${listed(
      names.map(quoted),
      "and",
      5,
    )} ${names.length === 1 ? "is no council" : "are no councils"}: correct ${names.length === 1 ? "it" : "them"}, then try again. Nobody is left out silently.`,
  unclear: (sentences: readonly string[]): string => sentences.slice(0, 3).join(" "),
  empty: "There is no council in these cells.",
  noMember: "Add a council first.",
  mixedTiers:
    "Councils of more than one tier: where a tier does not publish a metric, its councils are counted as missing.",
  ownAmong: (council: string): string => `${council} is among them: it is not compared with itself.`,
  tooMany: (most: number): string => `A workbook keeps at most ${most} sets. Remove one first.`,
  damaged: "The sets kept in this workbook could not be read, so none is offered. Make them again under Neighbours.",
  saved: (name: string, members: number): string =>
    `${quoted(name)} is kept in this workbook with ${counted(members, "council")}. Use it in formulas by its name.`,
  removed: (name: string): string =>
    `${quoted(name)} is removed from this workbook. Formulas that name it say that there is none.`,
  small: (members: number): string =>
    members < 3
      ? "A median needs three councils with a figure."
      : members < 5
        ? "A score needs five with a figure."
        : "",
} as const;

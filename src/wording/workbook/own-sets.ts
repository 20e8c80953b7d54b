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
  /** A number or an error where a council's name was expected. */
  noMemberText: (text: string, isError: boolean): string =>
    `${quoted(text)} is ${isError ? "an error" : "no name"}: give a council's name or GSS code.`,
  repeated: (names: readonly string[]): string =>
    names.length === 0
      ? ""
      : `${listed(names, "and", 5)} ${names.length === 1 ? "is" : "are"} there more than once and counted once.`,
  already: (names: readonly string[]): string =>
    names.length === 0 ? "" : `${listed(names, "and", 5)} ${names.length === 1 ? "is" : "are"} in the set already.`,
  /** @param texts how many are no council @param found how many are */
  faultsTitle: (texts: number, found: number): string =>
    `${counted(texts, "text")} in these cells ${texts === 1 ? "is no council" : "are no councils"}${found === 0 ? "" : `; ${counted(found, "council")} ${found === 1 ? "was" : "were"} found`}. Nothing was added yet.`,
  keepFound: (found: number): string => `Keep the ${found === 1 ? "one that was" : `${found} that were`} found`,
  furtherFaults: (more: number): string => `and ${counted(more, "text")} more`,
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

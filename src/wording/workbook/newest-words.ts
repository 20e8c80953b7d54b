import { dateInWords } from "../date.ts";

/** Whether the figures in use are the newest that the host has. */
export const newestWords = {
  yes: "yes",
  newer: (built: string): string => `no: newer figures, collected on ${dateInWords(built)}, are there`,
  /** Where a host went back to earlier figures, or has others of the same day. */
  other: (built: string): string => `no: the host now has others, collected on ${dateInWords(built)}`,
  notKnown: "not known: the host did not say which figures are the newest",
} as const;

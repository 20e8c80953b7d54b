/** The words for what stands beside a figure in a pack, where two are compared. */
export const cellWords = {
  noInterval: "no interval",
  derived: (range: string): string => `${range} (derived)`,
  noCounts: "no counts",
  numeratorOf: (numerator: string | null, denominator: string | null): string => {
    if (numerator !== null && denominator !== null) return `${numerator} of ${denominator}`;
    if (numerator !== null) return `${numerator} counted`;
    return denominator === null ? "" : `out of ${denominator}`;
  },
  respondents: (count: string): string => `${count} answered`,
  noFlags: "no flags",
} as const;

/** Why the figure itself is another, as sentences. */
export const cellWhy = {
  revisedElsewhere: "Revised: same period, other figure, now from another source.",
  otherUnit: (before: string, after: string): string => `The unit is another: ${after} in place of ${before}.`,
  otherReason: "There is no figure, as before; the reason is another.",
} as const;

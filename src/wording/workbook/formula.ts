/** What can be wrong with a formula that we are about to write. */
export const formulaWords = {
  longText: "A name is longer than the 255 characters a formula can hold. Put it into a cell and refer to that.",
} as const;

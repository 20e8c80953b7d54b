/** What may be another in a later pack, as the first column of its table says. */
export const packChangeWords = {
  areaNew: "Council new",
} as const;

export type PackChangeKind = keyof typeof packChangeWords;

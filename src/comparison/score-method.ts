/** The methods of a score; the first is the default. */
export const scoreMethods = [
  "robustz",
  "z",
  "percentile",
  "favourable percentile",
  "rank",
  "quartile",
  "quintile",
  "gap",
  "gap%",
  "favourable",
] as const;

export type ScoreMethod = (typeof scoreMethods)[number];

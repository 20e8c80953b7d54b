/**
 * What can be said of one figure against a set, in the eight words the pane has badges for.
 *
 * The first five rest on a published 95% interval. "position-only" has a place but no interval, "not-judged" a value
 * but no place, "no-figure" nothing at all.
 */
export const figureStates = [
  "better",
  "similar",
  "worse",
  "higher",
  "lower",
  "position-only",
  "not-judged",
  "no-figure",
] as const;

export type FigureState = (typeof figureStates)[number];

/** The word that stands beside a badge. */
export const stateWords: Readonly<Record<FigureState, string>> = {
  better: "Better",
  similar: "Similar",
  worse: "Worse",
  higher: "Higher",
  lower: "Lower",
  "position-only": "Position only",
  "not-judged": "Not judged",
  "no-figure": "No figure",
};

/**
 * What can be said about one figure against a set: the eight states that have badges in the pane.
 *
 * The first five are based on a 95% interval, published or derived. "position-only" has a position but no interval, "not-judged" a
 * value but no position, "no-figure" nothing at all.
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

/** The word next to a badge. */
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

/** The same for counts: where neither is good, higher and lower are counted as one. */
export const countedWords = { ...stateWords, "higher-or-lower": "Higher or lower" } as const;

/*
 * The words of a report for what its figures cannot say alone: distances, derived intervals, which verdicts hold among
 * many. Sentences are joined from these by formulas.
 */

export const certaintyReportWords = {
  /** In a row, after the position, where the intervals leave no other place open. */
  noOther: " (no other)",
  /** Between the places: never at the end of a line. */
  to: "\u00a0to\u00a0",
  /** Distances in a row, as words alone; "above" and "below" alone have five letters, and no other has. */
  steps: {
    well: "well ",
    far: "far ",
    above: "above",
    below: "below",
  },
  noDistance: "–",
  /** Marks after the distance, for a derived interval and for a verdict that does not hold; the key has the words. */
  derived: "\u00a0§",
  fails: "\u00a0†",
  /** Around and between the counts: "13 of 37 stand out; 10 hold ". */
  counts: [" of ", " stands out; ", " stand out; ", " holds ", " hold "],
  /** How the end of CERTAINTY's sentence begins, and what stands for it where no row has one. */
  among: "after allowing for",
  amongAll: "after allowing for all comparisons.",
  /** The verdict of figures without an interval. */
  untested: "position only",
  notJudged: "not judged",
  none: "none",
} as const;

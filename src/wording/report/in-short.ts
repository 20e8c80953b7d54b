/*
 * The words of a report's first sheet for where the council stands, how sure that is, and what to look at: its first
 * lines, each one row, and the table by outcome.
 */

export const inShortWords = {
  title: "In short",
  /** Between the numbers: "56 of 111 figures have a value: 8 better, 9 similar and 5 worse than the median of the set". */
  figures: [" of ", " figures have a value: ", " better, ", " similar and ", " worse than the median of the set; "],
  others: [" higher or lower, ", " position only, ", " not judged."],
  /** The same where none of them has an interval: "9 of 98 figures have a value, none of them a 95% interval". */
  noneJudged: [
    " of ",
    " figures have a value, none of them a 95% interval that could tell better from worse: ",
    " position only, ",
    " not judged.",
  ],
  none: "No figure of this report has a value for the council: each page says why.",
  /** Where nothing stands out, and where nothing could. */
  noneStandsOut: "Nothing stands out from the median of the set by its 95% interval.",
  noneTested: "Nothing is called better or worse: positions show the order of the figures only.",
  /** Before the number of those that are named: "Worse than the median (2): Suicide; PrEP: need met." */
  lines: {
    worse: "Worse than the median (",
    better: "Better than the median (",
    poor: "Not tested, far on the poor side of the median (",
    worsening: "Getting worse by trend (",
  },
  number: "): ",
  noNames: "none",
  /** Where not all have room: "Suicide; PrEP: need met; and 3 more in the table below." */
  more: ["; and ", " more in the table below."],
  elsewhere: "named in the table below.",
  /** "55 have no value: 28 placeholder; 22 not held; 5 not published." */
  noValue: [" have no value: ", "; "],
  oneNoValue: " has no value: ",
  allHaveValues: "Every figure has a value.",
  /** Longer than the words of a far distance, "well above", and shorter than those of a near one, "a little above". */
  fewLetters: 12,
  worsening: "worsening",
} as const;

/**
 * Why a figure has no value, for the line that counts them: the words that stand in its row, and what is said for them. What is none of these is counted as another reason.
 */
export const noValueReasons: readonly (readonly [words: readonly string[], said: string])[] = [
  [["placeholder"], " only named by the framework so far"],
  [["not held"], " not held here"],
  [["county only", "district only", "single-tier only", "other tier"], " of another tier only"],
  [["not published"], " not published"],
  [["not for this period"], " not for the newest period"],
  [["suppressed"], " suppressed"],
  [["suppressed or not published"], " suppressed or not published"],
  [["not applicable"], " not applicable"],
];
export const otherReasons = " for other reasons";

/** The words of the table by outcome. */
export const byOutcomeWords = {
  title: "By outcome, against the median of the set",
  headings: ["Stands out", "Furthest from the median, not tested", "Poor side or getting worse"],
  worse: "Worse: ",
  better: "Better: ",
  side: "Higher or lower: ",
  declining: "Getting worse: ",
  /** After a name whose verdict does not hold among the council's many. */
  fails: " (does not hold)",
  /** After a number: there is no room for the names. */
  seeItsPage: ": see its page",
  none: "none",
  /** In cells that nothing can stand in. */
  nothing: "–",
  context: "About the place, not the council’s performance: no verdicts are counted",
  contextHeadings: ["Outcome about the place", "Rows"],
  /** What is not a figure of the table: under it. */
  hold: "Hold, and “does not hold”: whether a verdict stands out after allowing for the number of comparisons.",
} as const;

/** The words of the hidden sheet that the first one is put together from. */
export const workingsWords = {
  sheet: "LOF Workings",
  tier: "Tier of the council",
  inputs: "Council and set",
  /** Where both are right. */
  known: "known",
  rows: [
    "Metric id",
    "Place on its page",
    "Measure",
    "Verdict",
    "Distance",
    "Worse",
    "Better",
    "Higher or lower",
    "Far from the median",
    "Well from it",
    "Above or below it",
    "Poor side",
    "Getting worse",
    "Comparisons",
  ],
  pages: [
    "Outcome",
    "Names worse",
    "Names better",
    "Names aside",
    "Names furthest",
    "Names poor",
    "Names declining",
    "Among comparisons",
  ],
} as const;

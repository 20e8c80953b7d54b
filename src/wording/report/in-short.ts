/*
 * The words of the first lines of a report: where the council stands, how sure that is, and what to look at.
 */

export const inShortWords = {
  title: "In short",
  /** Between the numbers: "56 of 111 figures have a value: 8 better, 9 similar and 5 worse than the median of the set". */
  figures: [" of ", " figures have a value: ", " better, ", " similar and ", " worse than the median of the set; "],
  others: [" higher or lower, ", " position only, ", " not judged."],
  none: "No figure of this report has a value for the council: each page says why.",
  /** Where nothing stands out. */
  noneStandsOut: "Nothing stands out from the median of the set by its 95% interval.",
  /** On a page: figures without an interval that are far from the median on the side that is not good; and trends. */
  poor: ["Far on the poor side of the median, not tested: ", ". Getting worse by trend: ", "."],
  poorNone: "none",
  /** On the summary, before the lists of the outcomes. */
  poorByOutcome:
    "Far on the poor side of the median, not tested, by outcome (what is worse by its interval: in the table):",
  /** In place of that where there is no room for it. */
  poorElsewhere:
    "What is far on the poor side of the median and not tested, or getting worse by trend, is named on each outcome’s page.",
  /** Longer than the words of a far distance, "well above", and shorter than those of a near one, "a little above". */
  fewLetters: 12,
  worsening: "worsening",
} as const;

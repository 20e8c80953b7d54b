/*
 * The words of the sheet with all about a figure that has no room on its page.
 */

/** Headings of its table, by column. */
export const detailHeadings = {
  detailId: "Metric id",
  detailMeasure: "Measure",
  good: "Good",
  interval: "95% interval [note 1]",
  detailDistance: "Distance [note 2]",
  before: "Previous [note 3]",
  beforePeriod: "Previous period",
  missingCount: "Without a figure",
  missingNames: "Who has none [note 4]",
  notes: "Caveats and publisher",
} as const;

export const detailWords = {
  title: "Figures in detail",
  notes: [
    "[note 1] The publisher’s 95% interval; one marked § is derived here from published counts; “none” where there is neither.",
    "[note 2] From the set’s median, in steps of the set’s spread. A verdict marked † does not hold among all of the council’s comparisons.",
    "[note 3] The newest earlier figure that can be compared, and its period: – where there is none, or the method changed.",
    "[note 4] How many members of the set have no figure for the period, and which they are.",
    // For a report without the sheet of method, which has it too.
    "Contains public sector information licensed under the Open Government Licence v3.0.",
  ],
  /** In a further row of a measure, of which all is said in its first. */
  asAbove: "As in the row above.",
} as const;

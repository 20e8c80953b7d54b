/*
 * The words for what stands beside the median on the pages of a report: three columns, each of which the first sheet
 * shows or not.
 */

export const shownWords = {
  label: "Beside the median",
  yes: "Yes",
  no: "No",
  /** Beside the three cells, for the officer. */
  note: "England, region median, quartile: Yes or No. A column that was No when the report was built comes with building again.",
  /** England has no published figure for the row. */
  noEngland: "none",
  /** In a column that is not chosen, and where it has nothing to say. */
  nothing: "–",
} as const;

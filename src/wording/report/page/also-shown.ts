/*
 * The words for what stands beside the median on the pages of a report: three columns, each of which the first sheet
 * shows or not.
 */

export const shownWords = {
  yes: "Yes",
  no: "No",
  label: "Beside the median",
  /** Before the Yes or No of each of the three cells, in the cell itself. */
  labels: { england: "England: ", region: "Region: ", quartile: "Quartile: " },
  besides: "columns of every page",
  wrong: "A cell says neither Yes nor No: its column shows nothing.",
  /** On the cells, for the officer. */
  note: "Yes or No. A column that was No when the report was built comes with building it again.",
  /** England has no published figure for the row. */
  noEngland: "none",
  /** In a column that is not chosen, and where it has nothing to say. */
  nothing: "–",
} as const;

/*
 * The words for what stands beside the median on the pages of a report: two columns, each chosen in a cell of the first
 * sheet.
 */

/** What may be typed for a column; the first two are shown when a report is built. */
export const alsoShownChoices = ["England", "region", "quartile", "none"] as const;

export const alsoShownWords = {
  label: "Beside the median",
  /** Beside the two cells, for the officer. */
  note: "Two columns of every page: England, region, quartile or none.",
  /** The same for those who read it. */
  shown: "on every page",
  wrong: "No such column: type England, region, quartile or none.",
  headings: { England: "England", region: "Region median", quartile: "Quartile" },
  /** England has no published figure for the row. */
  noEngland: "none",
  /** What the columns are, under a page's table; the region's set is named between the two parts. */
  england: "England: as published for the nation, never worked out here. ",
  region: ["Region median: of ", " with a figure, three at the least, the council itself not among them. "],
  quartile: "Quartile: A the best quarter of the set, D the last; where neither side is good A is the highest. ",
  /** Where neither column shows anything. */
  none: "–",
} as const;

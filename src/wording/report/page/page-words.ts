/*
 * The words of an outcome's page besides its sentences: headings, links, and the numbered notes under its table.
 */

/** Headings of the table on an outcome's page, by column. A note's number may follow. */
export const pageHeadings = {
  measure: "Measure",
  unit: "Unit",
  period: "Period",
  own: "Council",
  england: "England",
  region: "Region median",
  quartile: "Quartile",
  median: "Set median",
  gap: "Gap",
  position: "Position",
  verdict: "Verdict",
  change: "Change",
  trend: "Trend",
  picture: "Trend picture",
  job: "Job",
  owner: "Owner",
  commentary: "Commentary",
  distance: "Distance",
  id: "Metric id",
} as const;

/** How a note is named where it is used and where it stands. */
function mark(number: number): string {
  return `[note ${number}]`;
}

/** A heading without the number of its note. */
export function plainHeading(heading: string): string {
  return heading.replace(/\s*\[note \d+\]$/, "");
}

export const pageWords = {
  mark,
  /** Between the edition and the day of the figures. */
  between: " · ",
  toSummary: "To the summary",
  toDetail: "To the figures in detail",
  /** The table's name, which has no spaces: "Figures_Every_child_achieving". */
  tableName: (sheet: string): string => `Figures_${lettersOf(sheet.replace(/^LOF /, ""))}`,
  detailTable: (sheet: string): string => `Detail_${lettersOf(sheet.replace(/^LOF /, ""))}`,
  /** What a small line in a cell is, for those who do not see it. */
  picture: (periods: number, first: string, last: string): string => `${periods} periods, ${first} to ${last}`,
  notes: {
    england:
      "England: as published for the nation, never worked out here; “none” where none is published, – for a count, whose size is the nation’s.",
    /** Around the name of the region's set. */
    region: ["Region median: of ", " with a figure, three at the least, the council itself not among them."],
    quartile: "Quartile: A the best quarter of the set, D the last; where neither side is good, A is the highest.",
    position:
      "Position: 1st is best; where neither side is good, 1st is highest. In brackets: the places that the 95% intervals leave open.",
    verdict: {
      judged:
        "Verdict: ⊕ Better, ◆ Worse: the whole 95% interval is on the good or the bad side of the median; ≈ Similar: it includes the median",
      sides:
        "Verdict: ↑ Higher, ↓ Lower: the whole 95% interval is above or below the median; ≈ Similar: it includes the median",
      neutral: "; ↑ Higher, ↓ Lower where neither is good",
      /** In the line below. */
      untested: "○ Position only: no 95% interval is published, so the gap is not called better or worse.",
      notJudged: "⊘ Not judged: the framework or the publisher cautions against it.",
    },
    change: (detail: string): string =>
      `Change: the council’s figure less the newest earlier one that can be compared; that one and its period are on “${detail}”.`,
    trend:
      "Trend: over the five newest comparable periods, where it is more than chance; – where there are fewer, or the method changed.",
    picture: " Picture: up to eight periods.",
    job: "Job: C the county’s, D the district’s; a single-tier council has both.",
    caveat: (detail: string): readonly [string, string] => [
      " has a caveat of its own for the measures so marked: see “Caveats and publisher” on “",
      `${detail}”.`,
    ],
    noCaveat: "No measure here has a caveat of this council’s own.",
    typed:
      "Owner and Commentary are for the council to fill in; an empty cell there means that nothing has been typed yet.",
    /** In the same line. How a column is shown again stands on the first sheet. */
    hidden: (columns: string): string => ` Not shown: ${columns}.`,
  },
} as const;

/** The hidden sheet with the figures behind charts and small lines. */
export const figuresWords = {
  sheet: "LOF Figures behind charts",
  title: "Figures behind charts and trend pictures",
  note: "What the charts and small lines of this report are drawn from. The same stands in numbers and words on the outcomes’ pages and in the figures in detail.",
} as const;

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "");
}

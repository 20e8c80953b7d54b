import { counted, listed } from "../list.ts";

/** Words about putting things into a sheet. */
export const insertWords = {
  lacking: (argument: string): string => `“${argument}” is still empty.`,
  nowhere: "No cell is selected. Click a cell, then try again.",
  inserted: (what: string, where: string): string => `${what} inserted in ${where}.`,
  /** @param stood whether something stood there before @param besides further sentences */
  removed: (where: string, stood: boolean, besides: readonly string[]): string =>
    [`Removed from ${where}${stood ? "; what stood there before is back" : ""}.`, ...besides].join(" "),
  remove: (where: string): string => `Remove what was inserted in ${where}`,
  /** Said after cells were found filled. @param where null when no place is free */
  nextFree: (where: string | null): string => (where === null ? "" : `The next free place is ${where}.`),
  coveredBy: (where: string): string => `Something else was inserted over it, in ${where}. Remove that first.`,
  goesInto: (where: string, withChart: boolean): string =>
    `Goes into ${where}, as a live formula${withChart ? ", with the chart beside it" : ""}`,
  filled: (cells: readonly string[]): string =>
    `${listed(cells, "and", 3)} ${cells.length === 1 ? "is" : "are"} filled and will be kept.`,
  /** @example insertWords.size(17, 4) // "17 × 4" */
  size: (rows: number, columns: number): string => (rows * columns === 1 ? counted(1, "cell") : `${rows} × ${columns}`),
  withHeadings: "With a row of headings",
  noCharts: "Charts of the spreadsheet's own are drawn in Excel; this grid has none.",
} as const;

/**
 * Headings above the answer of COMPARE.
 *
 * @param subject council and metric: "Kent: Persistent absence"
 */
export function comparisonHeadings(subject: string): readonly string[] {
  return [
    subject,
    "Period",
    "Unit",
    "Median of the set",
    "Gap",
    "Rank",
    "of",
    "Quartile",
    "Verdict",
    "Direction",
    "Members with a figure",
    "Best place",
    "Worst place",
    "Holds",
    "Distance",
    "Interval",
  ];
}

/** Headings above the answer of HISTORY with the median. */
export function trendHeadings(subject: string): readonly string[] {
  return ["Period", subject, "Median of the set"];
}

/** Words of native charts put into a sheet. */
export const chartWords = {
  setName: "Chart of the set",
  trendName: "Chart of the trend",
  trendTitle: (metric: string, council: string): string => `${council}: ${metric}`,
  setDescription: (metric: string, council: string): string =>
    `Bars of the councils compared, in the order of the table beside it, for ${metric}; ${council} is marked “own” there.`,
  trendDescription: (metric: string, council: string): string =>
    `Lines over time for ${metric}: ${council}, and the median of the set; the table beside it has the figures.`,
} as const;

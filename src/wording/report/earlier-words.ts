import { counted } from "../list.ts";
import { quoted } from "../quote.ts";

/** The words for what is kept of an earlier report: comments, and what else was typed on its sheets. */
export const earlierWords = {
  unplacedSheet: "LOF Comments without a row",
  unplacedTitle: "Comments without a row",
  unplacedWhy: [
    "What was typed in an earlier report and has no place in this one. It comes back beside its measure when that is in the report again.",
    "Owner and Commentary are as they were typed; an empty cell there means that nothing was. Delete the rows that are no longer wanted.",
  ],
  unplacedHeadings: ["Measure", "Owner", "Commentary", "Where it stood", "Metric id"] as const,
  unplacedTable: (sheet: string): string =>
    sheet
      .replace(/^LOF /, "")
      .replace(/[^\p{L}\p{N}]+/gu, "_")
      .replace(/_+$/, ""),
  unplacedFooter: "Comments without a row · Local Outcomes Framework",
  /** In place of a measure's name, for what stood beside the tables. */
  besides: "Typed beside the tables",
  /** Of a comment that is in its row, but as what its formula showed. */
  formulaOf: (measure: string): string => `${measure}: the formula of its comment`,
  /** "LOF Child poverty, C14" */
  stood: (sheet: string, cell: string): string => `${sheet}, ${cell}`,
  /** After where it stood: what was typed cannot be entered here, for what it refers to is not in this report. */
  wasFormula: (formula: string): string => `; the formula ${formula}`,
  kept: (rows: number): string =>
    rows === 0
      ? "The earlier report had no owner or commentary beside a measure of this one."
      : `Owner and commentary of ${counted(rows, "row")} are kept.`,
  /** "Kent", or a code of it, as it was typed. */
  otherCouncil: (before: string, now: string): string =>
    `The comments were typed in a report for ${before}: read them again, for this one is for ${now}.`,
  unplaced: (count: number, sheet: string): string =>
    `${counted(count, "text")} of the earlier report ${count === 1 ? "has" : "have"} no row in this one: ${count === 1 ? "it stands" : "they stand"} on ${quoted(sheet)}.`,
  asValues: (count: number): string =>
    `${counted(count, "comment")} ${count === 1 ? "was a formula that refers" : "were formulas that refer"} to cells which this report does not have: what ${count === 1 ? "it" : "they"} showed is kept as text, the formula is listed.`,
  building: "Build report again",
  /** The earlier report stays, and why. */
  beside: (sheets: readonly string[]): string =>
    `The earlier report was not removed: formulas on ${sheets.map(quoted).join(", ")} refer to it. The new one stands beside it; point them to it, then remove the earlier one.`,
  protectedBeside: (sheets: readonly string[]): string =>
    `The earlier report was not removed: ${sheets.map(quoted).join(", ")} ${sheets.length === 1 ? "is" : "are"} protected. The new one stands beside it.`,
  notRemoved: (why: string): string => `The new report stands beside what is left of the earlier one. ${why}`,
  changedMeanwhile: "Something was typed in the earlier report while the new one was being built: build it again.",
  gone: "The earlier report is no longer in the workbook as it was: look for it again.",
} as const;

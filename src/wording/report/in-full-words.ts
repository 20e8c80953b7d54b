import { counted, listed } from "../list.ts";
import { quoted } from "../quote.ts";

/** The words for comments that are longer than a row of their page can be high. */
export const inFullWords = {
  sheet: "LOF Comments in full",
  title: "Comments in full",
  why: "Comments that are longer than a row of their page. They are the texts of the pages: change them there.",
  headings: ["Measure", "Owner", "Commentary", "Metric id"] as const,
  continued: (measure: string): string => `${measure} (continued)`,
  table: (sheet: string): string =>
    sheet
      .replace(/^LOF /, "")
      .replace(/[^\p{L}\p{N}]+/gu, "_")
      .replace(/_+$/, ""),
  footer: "Comments in full · Local Outcomes Framework",
  /** Under a page's table. */
  onPage: (measures: readonly string[], sheet: string): string => {
    const all = `The ${measures.length === 1 ? "comment" : "comments"} on ${listed(measures)} ${measures.length === 1 ? "is" : "are"} in full on ${quoted(sheet)}.`;
    return all.length <= longestLine
      ? all
      : `${counted(measures.length, "comment")} of this page ${measures.length === 1 ? "is" : "are"} in full on ${quoted(sheet)}.`;
  },
} as const;

/** A page's line has room for a few more. */
const longestLine = 150;

import { dateInWords } from "../date.ts";

/** What the workbench says about saving the workbook, and about its figures. */
export const keepingWords = {
  kept: "F6: from sheet to pane · Works offline · kept in this tab until it is closed",
  figures: ({ edition, built }: { readonly edition: string; readonly built: string }): string =>
    `edition of ${dateInWords(edition)}, figures collected on ${dateInWords(built)}`,
  noFigures: "no figures",
  notKept: "This workbook is too large to be kept: it is lost when this page is loaded again or closed.",
  startAfresh: "Start afresh",
  sure: "Every sheet in this tab’s workbook goes and cannot be brought back; the first sheets take its place.",
  keepThem: "Keep my sheets",
} as const;

/** For a formula with a reference such as `K1#`, which the workbench's grid cannot read. */
export const noSpillOperator =
  "The workbench has no spill operator #, Excel has: here, write the range itself, such as K1:K9 for K1#.";

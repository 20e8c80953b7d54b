import { dateInWords } from "../date.ts";
import { counted, listed } from "../list.ts";

/** Why it cannot be foretold what a cell will show. */
export const untoldWords = {
  name: (text: string): string =>
    `It takes “${cut(text)}”: which cells a name, a table or another workbook means is not known here.`,
  function: (name: string): string => `What Excel makes of it with ${name} is not worked out here.`,
  many: "Excel works it out cell by cell, which is not done here.",
  notKnown: "What Excel makes of it is not known for certain.",
  from: (cell: string): string => `It works from ${cell}, and what that will show is not known.`,
  itself: "It works from its own answer.",
  block: "It belongs to an old array formula.",
  mustSpill: "Its answer needs cells that another formula fills now.",
} as const;

const longestQuote = 60;
const cut = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

/** Why a cell changes, where it is not for the figures themselves; what is odd about what it shows now. */
export const changeWords = {
  worksFrom: (cell: string): string => `It works from ${cell}, which changes.`,
  edition: "The figures were collected on another day.",
  figures: "The figures are others.",
  notAtHand: "Why is not known: the figures before are not on the host.",
  sameFigures: "The figures give the same as before; the cell shows something else and is worked out again.",
  busy: (why: string): string => `It was still being worked out. ${why}`,
  unlike: (cell: string, built: string): string =>
    `${cell} does not show what the figures collected on ${dateInWords(built)} give: it was changed or not worked out since.`,
  notWorkedOut: (error: string): string => `It shows ${error} now: it was not worked out.`,
} as const;

/** The sheet that keeps what changed. */
export const changedSheetWords = {
  sheet: "LOF Figures changed",
  title: "What changed when other figures were taken",
  from: (before: string | null, after: string, day: string): string =>
    `Taken on ${dateInWords(day)}: figures collected on ${dateInWords(after)} in place of ${before === null ? "those before" : `those collected on ${dateInWords(before)}`}.`,
  packs: (before: string | null, after: string): string =>
    before === null ? `SHA-256 of the figures: ${after}` : `SHA-256 of the figures: before ${before}, now ${after}`,
  remove: "This sheet can be removed at any time: no formula refers to it.",
  headings: ["Sheet", "Cell", "Formula", "Before", "After", "Why", "Note"],
  more: (cells: number): string => `${counted(cells, "cell")} of its answer differ; the first is shown.`,
  call: (call: string): string => `Before and after are those of ${cut(call)} within the formula.`,
  untold: "What it shows now could not be foretold.",
  blank: "(blank)",
  notYet: "(not known yet)",
} as const;

/** What is said when figures are taken, or cannot be. */
export const takeWords = {
  stopped: "Stopped.",
  stoppedListing: "Stopped. Nothing was changed.",
  protectedSheets: (sheets: readonly string[]): string =>
    `LOF formulas on ${listed(
      sheets.map((name) => `“${name}”`),
      "and",
      5,
    )} cannot be entered again: ${sheets.length === 1 ? "the sheet is" : "the sheets are"} protected. Unprotect ${sheets.length === 1 ? "it" : "them"}, then take the figures. Nothing was changed.`,
  refused: (cell: string, message: string, more: number): string =>
    `The formula in ${cell}${more === 0 ? "" : ` and ${counted(more, "other")}`} could not be entered again: ${message}`,
  notTaken: (cell: string): string => `The formula in ${cell} was not taken by the workbook.`,
  markNotKept: "The workbook did not keep which figures it has.",
  untoldInFile:
    "A file is not worked out by itself, and what some of its cells will show is not known. Open it in Excel and take the figures there.",
  isBack: (why: string): string => `${why} All cells show the figures of before again.`,
  untouched: (why: string): string => `${why} Nothing was changed.`,
  notBack: (why: string): string =>
    `${why} Some cells may show the new figures and others those of before. Take them again from the start, or go back: Home offers both.`,
  overtaken:
    "Meanwhile the figures of this workbook were changed in another window, or by somebody else who has it open.",
  noBefore: "The workbook does not know which figures it had before.",
  undo: "Undo does not bring the earlier figures back: “Go back” on the pane’s Data tab does.",
} as const;

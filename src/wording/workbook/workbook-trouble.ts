import { counted, listed } from "../list.ts";
import { whole } from "../figure/number.ts";

/** What can go wrong between us and a workbook, as sentences: what happened, why, what next. */
export const trouble = {
  editing: "Excel is editing a cell. Press Enter there, then try again.",
  otherBook: "Another workbook is in front. Click into this one, then try again.",
  hostBusy: "Excel is busy. Wait a moment, then try again.",
  noSelection: "No cell is selected. Click a cell, then try again.",
  structure:
    "The workbook's structure is protected, so no sheet can be added or removed. Unprotect it under Review, then try again.",
  notAllowed:
    "Excel did not allow this change. The cells may be part of an array formula, or one is being edited: press Enter there, then try again.",
  formula: "Excel could not read a formula or value that was to be written. Nothing more was written.",
  tooLarge: "This is more than Excel takes in one go. Choose fewer cells, then try again.",
  unreadable: "Excel did not hand over the cells. Choose fewer cells, then try again.",
  noWorkbookFile: "This file could not be read as an Excel workbook (.xlsx).",
  noCharts: "This spreadsheet has no charts.",
  noWorkbook: "No workbook is open.",
  lastSheet: "A workbook needs one sheet at least.",
  longText: "A text is longer than the 32,767 characters a cell holds.",
  longFormula: "A formula is longer than the 8,192 characters Excel takes.",
  liveHeadings: "A table's headings are plain texts, and one of these is a formula.",
  joinedTable: "A table has no merged cells, and shares no cell with another table.",
  longLiteral: "A formula has a text of more than 255 characters between quotation marks, which Excel does not take.",
  deepFormula: "A formula nests more than 64 functions, which Excel does not take.",
  manyArguments: "A function in a formula has more than 255 arguments, which Excel does not take.",
  longList:
    "A list to choose from is longer than the 255 characters that a cell takes, or has a comma in one of its texts.",
  notANumber: "A number that is none was to be written. Please report this.",
  unknown: (what: string): string => `The workbook refused: ${what}`,
  noSheet: (name: string): string => `There is no sheet “${name}”. It was renamed or removed.`,
  protectedSheet: (name: string): string => `“${name}” is protected. Unprotect it under Review, then try again.`,
  protectedPlace:
    "These cells are protected or part of an array formula. Unprotect the sheet under Review, then try again.",
  stopped: (done: number, total: number): string =>
    `Stopped after ${whole(done)} of ${whole(total)} ${total === 1 ? "row" : "rows"}.`,
  removed: (sheet: string, why: string): string => `${why} The sheet “${sheet}” was removed again.`,
  incomplete: (sheet: string, why: string): string =>
    `${why} The sheet “${sheet}” is incomplete and could not be removed: please delete it.`,
} as const;

/** Cells that must not be overwritten without asking. @example filledSentence(["C7", "D7"]) */
export function filledSentence(cells: readonly string[]): string {
  const are = cells.length === 1 ? "holds" : "hold";
  return `${counted(cells.length, "cell")} already ${are} something (${listed(cells, "and", 3)}). They were kept.`;
}

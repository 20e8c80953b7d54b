import { cleanSpelling } from "../../../workbook/stored-spelling.ts";
import type { CellErrorValue } from "../../../workbook/port.ts";
import type { CellFix } from "./explanation-type.ts";

/** What the spreadsheet's own errors mean, and what to do. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  "#NAME?": [
    "The spreadsheet does not know this function, or it was stored in another spelling.",
    "Entering it again cures that while the add-in is loaded. KPI pack, Freeze, Repair does it for many cells at once.",
  ],
  "#SPILL!": [
    "The answer needs more cells than are free here.",
    "Clear those below and to the right, or move the formula where there is room.",
  ],
  "#BUSY!": ["The figures are still being read.", "It takes a moment after the workbook was opened."],
  "#GETTING_DATA": ["The figures are still being read.", "It takes a moment after the workbook was opened."],
  "#REF!": ["The formula refers to a cell that no longer exists.", "Undo, or point it at another cell."],
  "#DIV/0!": ["The formula divides by nothing.", "The LOF part of it gave no number to divide by."],
  "#NUM!": ["The result is not a number that can be shown."],
  "#NULL!": ["Two ranges that should overlap do not."],
  "#CALC!": ["The formula gives nothing that a cell can show."],
  "#CONNECT!": ["The spreadsheet could not reach the add-in.", "Open its pane once, then enter the formula again."],
};

/** Whether an error is one of those our functions give: then the figures know why. */
export function isOurError({ error }: CellErrorValue): boolean {
  return error === "#N/A" || error === "#VALUE!";
}

/** What an error of the spreadsheet's own means. */
export function errorWords({ error }: CellErrorValue): readonly string[] {
  return meanings[error] ?? ["The formula gives an error of the spreadsheet’s own."];
}

/** Entering the formula again, where that is the cure. */
export function errorFix({ error }: CellErrorValue, formula: string): CellFix | null {
  if (error !== "#NAME?") return null;
  return { title: "Enter it again", formula: cleanSpelling(formula), gives: "" };
}

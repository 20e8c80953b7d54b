import { cleanSpelling } from "../../../workbook/stored-spelling.ts";
import type { CellErrorValue } from "../../../workbook/port.ts";
import { cellErrors } from "../../../wording/cell-errors.ts";
import type { CellFix } from "./explanation-type.ts";

/** Whether an error is one of those our functions give: then the figures know why. */
export function isOurError({ error }: CellErrorValue): boolean {
  return error === "#N/A" || error === "#VALUE!";
}

/** What an error of the spreadsheet's own means. */
export function errorWords({ error }: CellErrorValue): readonly string[] {
  const { means, cure } = cellErrors[error] ?? { means: "The formula gives an error of the spreadsheet’s own." };
  return cure === undefined ? [means] : [means, cure];
}

/** Entering the formula again, where that is the cure. */
export function errorFix({ error }: CellErrorValue, formula: string): CellFix | null {
  if (error !== "#NAME?") return null;
  return { title: "Enter it again", formula: cleanSpelling(formula), gives: "" };
}

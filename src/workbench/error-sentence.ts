import type { CellErrorValue } from "../workbook/port.ts";

/** What the grid's own errors mean. Ours bring their sentence with them. */
const meanings: Readonly<Record<string, string>> = {
  "#N/A": "There is no value to give: a formula or a cell this one refers to has none.",
  "#VALUE!": "An argument is of the wrong kind.",
  "#REF!": "The formula refers to a cell that no longer exists.",
  "#NAME?": "There is no function or name spelled like this.",
  "#NUM!": "The result is not a number that can be shown.",
  "#DIV/0!": "The formula divides by nothing.",
  "#NULL!": "Two ranges that should overlap do not.",
  "#SPILL!": "The answer needs more cells than are free here. Clear those below and to the right.",
  "#CALC!": "The formula gives nothing that a cell can show.",
  "#BUSY!": "The figures are still being read.",
};

/**
 * The sentence behind an error: the function's own where it gave one, else what the error means in general.
 *
 * @param formula of the cell itself; null where it has none, as in the cells of a spill
 */
export function errorSentence(error: CellErrorValue, formula: string | null): string {
  if (error.message !== undefined && error.message !== "") return error.message;
  return meanings[error.error] ?? `The formula ${formula ?? ""} gives an error.`;
}

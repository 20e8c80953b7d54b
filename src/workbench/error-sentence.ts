import type { CellErrorValue } from "../workbook/port.ts";
import { cellErrors } from "../wording/cell-errors.ts";

/**
 * The sentence behind an error: the function's own where it gave one, else what the error means in general.
 *
 * @param formula of the cell itself; null where it has none, as in the cells of a spill
 */
export function errorSentence(error: CellErrorValue, formula: string | null): string {
  if (error.message !== undefined && error.message !== "") return error.message;
  const words = cellErrors[error.error];
  if (words === undefined) return `The formula ${formula ?? ""} gives an error.`;
  return [words.means, words.cure].join(" ").trim();
}

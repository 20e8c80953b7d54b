import { errorWords } from "../taskpane/views/explanation/error-words.ts";
import type { CellErrorValue } from "../workbook/port.ts";

/**
 * The sentence for an error: the function's own where it gave one, else what the error means in general.
 *
 * @param formula the cell's own formula; null where it has none, as in the cells of a spill
 */
export function errorSentence(error: CellErrorValue, formula: string | null): string {
  const { message = "" } = error;
  return message === "" ? errorWords(error, formula ?? "").join(" ") : message;
}

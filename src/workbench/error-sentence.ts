import { packState } from "../functions/pack-holder.ts";
import { errorFix, errorWords, type KnownName, knownTo } from "../taskpane/views/explanation/error-words.ts";
import { quotesMissing } from "../wording/workbook/cell-errors.ts";
import type { CellErrorValue } from "../workbook/port.ts";

/**
 * The sentence for an error: the function's own where it gave one, else what the error means in general.
 *
 * @param formula the cell's own formula; null where it has none, as in the cells of a spill
 */
export function errorSentence(error: CellErrorValue, formula: string | null): string {
  const { message = "" } = error;
  if (message !== "") return message;
  const state = packState();
  const isKnown: KnownName = state.kind === "ready" ? knownTo(state.desk) : () => false;
  const words = errorWords(error, formula ?? "", isKnown);
  const fixed = errorFix(error, formula ?? "", isKnown)?.formula;
  return [...words, ...(words[0] === quotesMissing && fixed !== undefined ? [fixed] : [])].join(" ");
}

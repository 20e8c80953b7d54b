import { trouble } from "../wording/workbook/workbook-trouble.ts";
import { PortError } from "./port.ts";

const longestText = 32_767;
const longestFormula = 8_192;
/** Texts that Excel cannot take for anything else: no digit, no sign in front, not TRUE or FALSE. */
const plainWords = /^(?!(?:true|false)$)[a-z][a-z ,;:()&'’.–-]*$/i;

/**
 * A text as a cell entry that stays text: with an apostrophe in front (not part of the value) wherever Excel might read a
 * formula (= + - @), a number, a date ("31 March 2025", "2010/11"), a truth value or an error.
 *
 * @example textEntry("=1+1") // "'=1+1"
 * @example textEntry("Kent") // "Kent"
 */
export function textEntry(text: string): string {
  return wholeText(text) === "" || plainWords.test(text) ? text : `'${text}`;
}

/** A text that a cell holds whole, on every side of the port; otherwise throws an error with a sentence. */
export function wholeText(text: string): string {
  if (text.length > longestText) throw new PortError("failed", trouble.longText);
  return text;
}

/** A formula that Excel accepts; otherwise throws an error with a sentence. */
export function formulaEntry(formula: string): string {
  if (formula.length > longestFormula) throw new PortError("failed", trouble.longFormula);
  return formula;
}

/** A number that a cell can hold. NaN and infinities are a bug of ours and never reach a cell. */
export function numberEntry(value: number): number {
  if (!Number.isFinite(value)) throw new PortError("failed", trouble.notANumber);
  return value;
}

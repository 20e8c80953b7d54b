import type { KpiCell } from "../kpi.ts";
import { readDirection } from "../cells/direction.ts";
import { readKpiLimit } from "../cells/limit.ts";
import { readKpiNumber } from "../cells/number.ts";
import { readPeriodCell } from "../cells/period-cell.ts";
import { readOwnPolarity } from "../cells/polarity.ts";
import { readPublishedRag } from "../cells/published-rag.ts";
import { readKpiState } from "../cells/state.ts";
import { isUnitText } from "./unit-words.ts";

/** What one cell looks like; several may be true of it. */
export interface CellSigns {
  readonly isNumber: boolean;
  /** A number with a bound, or words that set a target: "≥ 85%". */
  readonly isLimit: boolean;
  /** A sign or word in place of a figure: "n/a", "c". */
  readonly isState: boolean;
  readonly isPeriod: boolean;
  readonly isRag: boolean;
  readonly isDirection: boolean;
  readonly isPolarity: boolean;
  readonly isUnit: boolean;
  readonly isCode: boolean;
  /** It begins with a figure, whatever follows: "81% (78%)". */
  readonly isFigured: boolean;
  /** "12" or "1.2", which may be a figure too. */
  readonly isNumbering: boolean;
  /** Words of three letters and more. */
  readonly isWords: boolean;
  /** A sentence, or more words than a name has. */
  readonly isLong: boolean;
}

/** The signs of a cell that is not empty. */
export function signsOf(cell: KpiCell, text: string): CellSigns {
  if (typeof cell.value === "number") return signsOfNumber(cell, text);
  const isText = typeof cell.value === "string";
  const isShort = text.length <= 60;
  const number = readKpiNumber(cell, 0);
  const plainNumber = number !== null && !(isText && /\p{L}{4,}.*\p{L}{4,}/u.test(text));
  const isDate = isShort && readPeriodCell(cell, 0) !== null;
  return {
    isNumber: plainNumber,
    isLimit: isText && isShort && !plainNumber && readKpiLimit(cell, 0).limit !== null,
    isState: isShort && readKpiState(cell) !== null,
    isPeriod: isDate,
    isRag: isShort && readPublishedRag(text) !== null,
    isDirection: isShort && readDirection(text) !== null,
    isPolarity: isText && isShort && readOwnPolarity(text) !== null,
    isUnit: isText && isShort && isUnitText(text),
    isCode: !isDate && isCode(text),
    isFigured: isShort && !isDate && figured.test(text),
    isNumbering: numbering.test(text),
    isWords: isText && /\p{L}{3}/u.test(text),
    isLong: text.length > 90 || /[.;:]\s+\p{L}.*\p{L}{3}/u.test(text),
  };
}

const nothing: CellSigns = {
  isNumber: false,
  isLimit: false,
  isState: false,
  isPeriod: false,
  isRag: false,
  isDirection: false,
  isPolarity: false,
  isUnit: false,
  isCode: false,
  isFigured: false,
  isNumbering: false,
  isWords: false,
  isLong: false,
};

function signsOfNumber(cell: KpiCell, text: string): CellSigns {
  return {
    ...nothing,
    isNumber: readKpiNumber(cell, 0) !== null,
    isPeriod: readPeriodCell(cell, 0) !== null,
    isNumbering: numbering.test(text),
  };
}

const figured = /^[£~<>≥≤(]?\s*[-−]?\d[\d,.]*\s?%?(?![\p{L}\d/])/u;
const numbering = /^\d{1,3}(\.\d{1,2})*\.?$/;

/** Whether a text is a council's code: letters with digits, "SCS28", or digits in parts, "1.2a". */
export function isCode(text: string): boolean {
  if (text.length > 18 || !/\d/.test(text)) return false;
  return (
    /^\p{Lu}{1,10}[\p{Lu}/]*[ ._/-]{0,2}\d{1,4}[ ]?[a-z]{0,2}([ ._/-]{1,2}\p{Lu}?\d{1,4}[a-z]?)*( ?\([a-z\d]{1,3}\))?$/u.test(
      text,
    ) ||
    /^\p{L}{2,12}[ ._-]?\d{1,4}[a-z]?$/u.test(text) ||
    /^\p{Lu}{1,5}([ ./-]\p{Lu}{1,5}){1,2}[ ./-]?\d{1,3}[a-z]?$/u.test(text) ||
    /^\d{1,3}(\.\d{1,3}){2,}[a-z]?$/.test(text) ||
    /^\d{1,3}[a-z]$/.test(text)
  );
}

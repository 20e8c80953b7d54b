import type { Cell, CellErrorValue as XlsxError, CellValue as XlsxValue } from "exceljs";
import { serialOfDate } from "../../wording/date.ts";
import { formulaEntry, numberEntry, wholeText } from "../cell-text.ts";
import { withPlainNames, withStoredNames } from "../../formula/newer-functions.ts";
import { numberText, textInFormat } from "../number-text.ts";
import { type CellValue, constantErrors, type WriteCell } from "../port.ts";
import { escaped, unescaped, writable } from "./file-text.ts";
import { cleanSpelling, storedSpelling } from "../../formula/lof-calls.ts";

/** A cell as the file stores it: texts typed as texts, LOF formulas in their stored spelling with the cached value. */
export function xlsxValue(cell: WriteCell): XlsxValue {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return fileText(cell);
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return numberEntry(cell);
  if ("error" in cell) return constantErrors.has(cell.error) ? fileError(cell.error) : cell.error;
  const formula = escaped(writable(withStoredNames(storedSpelling(formulaEntry(cell.formula))).slice(1)));
  const value = cell.value ?? null;
  if (value === null) return { formula };
  if (typeof value === "object") return { formula, result: fileError(value.error) };
  return { formula, result: typeof value === "string" ? escaped(fileText(value)) : value };
}

/** The value of a cell that was read: for a formula the cached value, for a date its serial number. */
export function cellValue(cell: Cell): CellValue {
  if (isCovered(cell)) return null;
  const value = plain(cell.formula ? cell.result : cell.value);
  return cell.formula && typeof value === "string" ? unescaped(value) : value;
}

/**
 * The formula of a cell in clean spelling. One that Excel stored with a path or workbook name is returned unchanged: it
 * is broken, and a repair must be able to see that.
 */
export function cellFormula(cell: Cell): string | null {
  if (!cell.formula || isCovered(cell)) return null;
  const kept = withPlainNames(`=${unescaped(cell.formula)}`);
  const clean = cleanSpelling(kept);
  return storedSpelling(clean) === kept ? clean : kept;
}

/** Whether a cell is covered by a merged one; exceljs gives it the merged cell's value. */
export function isCovered(cell: Cell): boolean {
  return cell.isMerged && cell.master.address !== cell.address;
}

/** What a reader sees in a cell. */
export function cellText(cell: Cell): string {
  const value = cellValue(cell);
  if (value === null) return "";
  if (typeof value === "number") return numberText(value, cell.numFmt);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? textInFormat(value, cell.numFmt) : value.error;
}

/** A text as the file holds it. @throws PortError for one that is longer than a cell */
function fileText(text: string): string {
  return wholeText(writable(text));
}

function plain(value: XlsxValue | undefined): CellValue {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return serialOfDate(value);
  if ("error" in value) return { error: value.error };
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  return "text" in value ? value.text : null;
}

/** Errors newer than the file format (#SPILL!, #BUSY! ...) are stored under a name that older readers know. */
function fileError(error: string): XlsxError {
  return { error: (constantErrors.has(error) ? error : "#N/A") as XlsxError["error"] };
}

import { serialOfDate } from "../../wording/date.ts";
import { brokenLimit } from "../../formula/formula-limits.ts";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { formulaEntry, numberEntry, wholeText } from "../cell-text.ts";
import { withPlainNames, withStoredNames } from "../../formula/newer-functions.ts";
import { numberText, textInFormat } from "../number-text.ts";
import { type CellValue, constantErrors, PortError, type WriteCell } from "../port.ts";
import type { Book } from "./book/book.ts";
import { itemText, type SharedStrings } from "./book/shared-strings.ts";
import { childOf, textOf, type Xml, xml } from "./book/xml.ts";
import { escaped, unescaped, writable } from "./file-text.ts";
import { cleanSpelling, storedSpelling } from "../../formula/lof-calls.ts";

/** Puts a cell as the file stores it: texts typed as texts, LOF formulas in their stored spelling with the cached value. */
export function fillCell(element: Xml, cell: WriteCell, strings: SharedStrings): void {
  const { r = "", s } = element.attributes;
  const [type, children] = content(cell, strings);
  element.attributes = { r, ...(s !== undefined && { s }), ...(type !== null && { t: type }) };
  element.children = children;
}

function content(cell: WriteCell, strings: SharedStrings): [type: string | null, Xml[]] {
  if (cell === null || cell === "") return [null, []];
  if (typeof cell === "string") return ["s", [xml("v", {}, String(strings.indexOf(fileText(cell))))]];
  if (typeof cell === "boolean") return ["b", [xml("v", {}, cell ? "1" : "0")]];
  if (typeof cell === "number") return [null, [xml("v", {}, String(numberEntry(cell)))]];
  if ("error" in cell)
    return constantErrors.has(cell.error) ? ["e", [xml("v", {}, cell.error)]] : content(cell.error, strings);
  const formula = xml("f", {}, escaped(storedFormula(cell.formula)));
  const value = cell.value ?? null;
  if (value === null) return [null, [formula]];
  if (typeof value === "string") return ["str", [formula, xml("v", {}, escaped(fileText(value)))]];
  // Errors newer than the file format (#SPILL!, #BUSY! ...) are stored under a name that older readers know.
  const plain = typeof value === "object" && !constantErrors.has(value.error) ? { error: "#N/A" } : value;
  const [type, children] = content(plain, strings);
  return [type, [formula, ...children]];
}

/** A formula as a file has it, without "=". @throws PortError for one that Excel would repair away */
function storedFormula(formula: string): string {
  const stored = writable(withStoredNames(storedSpelling(formulaEntry(formula))).slice(1));
  const broken = brokenLimit(stored);
  if (broken !== null) throw new PortError("failed", brokenWords[broken]);
  return stored;
}

const brokenWords = {
  letters: trouble.longFormula,
  literal: trouble.longLiteral,
  levels: trouble.deepFormula,
  given: trouble.manyArguments,
} as const;

/** The value of a cell that was read: for a formula the cached value, for a date its serial number. */
export function cellValue(cell: Xml, strings: SharedStrings): CellValue {
  const kind = cell.attributes["t"] ?? "n";
  if (kind === "inlineStr") return textOrNull(itemText(childOf(cell, "is") ?? xml("is")));
  const held = childOf(cell, "v");
  if (held === undefined) return null;
  const text = textOf(held);
  if (kind === "s") return textOrNull(strings.text(Number(text)));
  if (kind === "str") return textOrNull(unescaped(text));
  if (kind === "b") return text.trim() === "1" || text.trim() === "true";
  if (kind === "e") return { error: text.trim() };
  if (text.trim() === "") return null;
  return kind === "d"
    ? serialOfDate(new Date(/[zZ]|[+-]\d\d:\d\d$/.test(text) ? text : `${text.trim()}Z`))
    : Number(text);
}

/**
 * The formula of a cell in clean spelling. One that Excel stored with a path or workbook name is returned unchanged: it
 * is broken, and a repair must be able to see that.
 */
export function cellFormula(cell: Xml): string | null {
  const formula = textOf(childOf(cell, "f"));
  if (formula === "") return null;
  const kept = withPlainNames(`=${unescaped(formula)}`);
  const clean = cleanSpelling(kept);
  return storedSpelling(clean) === kept ? clean : kept;
}

/** What a reader sees in a cell. */
export function cellText(cell: Xml, { strings, styles }: Book): string {
  const value = cellValue(cell, strings);
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const format = styles.numberFormat(Number(cell.attributes["s"] ?? 0));
  if (typeof value === "number") return numberText(value, format);
  return textInFormat(value, format);
}

/** A text as the file holds it. @throws PortError for one that is longer than a cell */
function fileText(text: string): string {
  return wholeText(writable(text));
}

function textOrNull(text: string): CellValue {
  return text === "" ? null : text;
}

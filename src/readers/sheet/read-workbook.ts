import * as XLSX from "@e965/xlsx";
import { fileKind } from "../file/file-kind.ts";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";
import { checkCompound } from "./check-compound.ts";
import { checkWorkbook } from "./check-workbook.ts";
import { tidy, type Sheet, type Sheets } from "./sheet.ts";

/**
 * Reads the sheets of an Excel or OpenDocument workbook. Formulas give the value that was stored with them; macros and
 * links to other files are never followed. Hidden sheets, and copies of other files' sheets, are passed over.
 *
 * @throws Refused when it is damaged, under a password or too large
 */
export function readWorkbook(bytes: Uint8Array): Sheets {
  const checked =
    fileKind(bytes) === "zip"
      ? checkWorkbook(bytes)
      : { bytes, hidden: new Set<string>(), notices: checkCompound(bytes) };
  const book = open(checked.bytes);
  if (book.SheetNames.length > limits.sheets) refuse(`It has more than ${limits.sheets} sheets.`);
  const sheets: Sheet[] = [];
  let [hidden, cached] = [0, 0];
  book.SheetNames.forEach((name, at) => {
    if (/^'?(file|https?):/i.test(name)) cached++;
    else if ((book.Workbook?.Sheets?.[at]?.Hidden ?? 0) > 0 || checked.hidden.has(name)) hidden++;
    else sheets.push({ name: tidy(name), rows: rowsOf(name, book.Sheets[name]) });
  });
  return { sheets, hidden, cached, notices: checked.notices };
}

function open(bytes: Uint8Array): XLSX.WorkBook {
  // The library prints a line for every number format of OpenDocument that it does not know.
  const screen = globalThis.console;
  const log = screen.error;
  screen.error = () => undefined;
  try {
    return XLSX.read(bytes, { type: "array", dense: true, cellFormula: false, cellHTML: false, cellNF: true });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) {
      return refuse("It is under a password: save it without one.");
    }
    return refuse("The workbook is damaged or cut short: download it again.");
  } finally {
    screen.error = log;
  }
}

function rowsOf(name: string, sheet: XLSX.WorkSheet | undefined): string[][] {
  if (sheet === undefined) refuse(`The workbook is damaged: its sheet “${tidy(name).slice(0, 60)}” is not in it.`);
  // Rows and cells without content are holes.
  const data = (sheet["!data"] ?? []) as readonly ((XLSX.CellObject | undefined)[] | undefined)[];
  if (data.length > limits.rows) refuse(`A sheet has more than ${limits.rows} rows.`);
  const rows = Array.from(data, (row = []) => {
    const cells = Array.from(withinColumns(row), (cell) => (cell === undefined ? "" : cellText(cell)));
    let length = cells.length;
    while (length > 0 && cells[length - 1] === "") length--;
    return cells.slice(0, length);
  });
  while (rows.length > 0 && rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

/** Blank cells far to the right may be there for their colour. */
function withinColumns(row: (XLSX.CellObject | undefined)[]): (XLSX.CellObject | undefined)[] {
  if (row.length <= limits.columns) return row;
  const beyond = Object.entries(row).filter(([at]) => Number(at) >= limits.columns);
  if (beyond.some(([, cell]) => cell !== undefined && cellText(cell) !== "")) {
    refuse(`A sheet has more than ${limits.columns} columns.`);
  }
  row.length = limits.columns;
  return row;
}

function cellText(cell: XLSX.CellObject): string {
  if (cell.t === "z" || cell.v === undefined || (cell.v as unknown) === null) return "";
  if (cell.t === "n") return isDate(cell) ? isoDate(cell.v as number) : String(cell.v);
  if (cell.t === "b") return cell.v === true ? "TRUE" : "FALSE";
  if (cell.t === "e") return cell.w ?? "#VALUE!";
  if (cell.v instanceof Date) return cell.v.toISOString().slice(0, 10);
  const text = String(cell.v).trim();
  if (text.length > limits.cellText) refuse(`It has a cell of more than ${limits.cellText} signs.`);
  return text;
}

/** The library's types leave its reader of number formats out. */
interface NumberFormats {
  readonly is_date: (format: string) => boolean;
  readonly parse_date_code: (serial: number) => { readonly y: number; readonly m: number; readonly d: number } | null;
}
const numberFormats = XLSX.SSF as NumberFormats;

function isDate(cell: XLSX.CellObject): boolean {
  return typeof cell.z === "string" && numberFormats.is_date(cell.z);
}

/** The day of a spreadsheet's serial number; day 1 is 1 January 1900, and 1900 counts as a leap year. */
function isoDate(serial: number): string {
  const day = numberFormats.parse_date_code(serial);
  if (day === null) return String(serial);
  return `${day.y}-${String(day.m).padStart(2, "0")}-${String(day.d).padStart(2, "0")}`;
}

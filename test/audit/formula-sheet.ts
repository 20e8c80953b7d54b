import ExcelJS from "exceljs";
import { utils, type WorkBook } from "@e965/xlsx";
import { inWords } from "./documented-formulas.ts";
import { workedOut } from "./libre-office.ts";

/** A number in a cell, or a formula over the row's other inputs. */
export type Input = number | { readonly formula: string };

/** One case: the content of its cells by word, and the formulas that use them, by what they compute. */
export interface FormulaRow {
  readonly label: string;
  readonly inputs: Readonly<Record<string, Input | readonly Input[]>>;
  /** Words for several adjacent inputs, given as the first and the last: all = own to set. */
  readonly spans?: Readonly<Record<string, readonly [first: string, last: string]>>;
  /** Without "=". A word that names another formula of the row means its cell. */
  readonly formulas: Readonly<Record<string, string>>;
}

/** A row with the expected results of its formulas, by the same words. */
export interface CheckedRow extends FormulaRow {
  readonly expected: Readonly<Record<string, Result>>;
}

/** What a formula gave: a number, a text, or an error such as "#DIV/0!". */
export type Result = number | string;

/** The results of a row's formulas, by what they compute. */
export type RowResults = Readonly<Record<string, Result>>;

/**
 * Writes every row to the sheet it names, lets LibreOffice calculate the formulas, and reads the results.
 *
 * A row's formulas are on the left, its data on the right. All formulas are array formulas:
 * MEDIAN(ABS(set-MEDIAN(set))) needs it in LibreOffice, and it changes none of the others.
 */
export async function runFormulas(
  sheets: Readonly<Record<string, readonly FormulaRow[]>>,
): Promise<Readonly<Record<string, readonly RowResults[]>>> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) writeSheet(book.addWorksheet(name), rows);
  const found = await workedOut(new Uint8Array(await book.xlsx.writeBuffer()));
  return Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, readSheet(found, name, rows)]));
}

function writeSheet(sheet: ExcelJS.Worksheet, rows: readonly FormulaRow[]): void {
  const columns = columnsOf(rows);
  sheet.addRow(["case", ...columns]);
  rows.forEach((row, index) => {
    const line = sheet.getRow(index + 2);
    line.getCell(1).value = row.label;
    const words = layOut(row, line, columns.length + 2, columns);
    for (const [what, formula] of Object.entries(row.formulas)) {
      const cell = line.getCell(columns.indexOf(what) + 2);
      cell.value = { formula: stored(inWords(formula, words)), shareType: "array", ref: cell.address } as never;
    }
  });
}

/** Puts the inputs into cells from a column on; returns the cells by word. */
function layOut(
  row: FormulaRow,
  line: ExcelJS.Row,
  from: number,
  columns: readonly string[],
): Readonly<Record<string, string>> {
  const places = new Map<string, readonly [first: string, last: string]>();
  const words: Record<string, string> = {};
  columns.forEach((what, at) => (words[what] = line.getCell(at + 2).address));
  let next = from;
  for (const [word, given] of Object.entries(row.inputs)) {
    const inputs = Array.isArray(given) ? (given as readonly Input[]) : [given as Input];
    const cells = inputs.map((input) => {
      const cell = line.getCell(next++);
      cell.value = typeof input === "number" ? input : { formula: stored(inWords(input.formula, words)) };
      return cell.address;
    });
    inputs.forEach((_, at) => (words[`${word}${at + 1}`] = cells[at]!));
    places.set(word, [cells[0]!, cells.at(-1)!]);
    words[word] = cells.length > 1 ? `${cells[0]}:${cells.at(-1)}` : cells[0]!;
  }
  for (const [word, [first, last]] of Object.entries(row.spans ?? {}))
    words[word] = `${places.get(first)![0]}:${places.get(last)![1]}`;
  return words;
}

/** Functions that came after the file format are stored with a prefix; the spreadsheet shows them without. */
function stored(formula: string): string {
  return formula.replace(/\b[A-Z]+(\.[A-Z0-9]+)+(?=\()/g, "_xlfn.$&");
}

function readSheet(book: WorkBook, name: string, rows: readonly FormulaRow[]): readonly RowResults[] {
  const sheet = book.Sheets[name];
  if (sheet === undefined) throw new Error(`LibreOffice saved no sheet ${name}`);
  const columns = columnsOf(rows);
  return rows.map((row, index) =>
    Object.fromEntries(
      Object.keys(row.formulas).map((what): [string, Result] => {
        const cell = sheet[utils.encode_cell({ r: index + 1, c: columns.indexOf(what) + 1 })];
        return [what, cell === undefined ? "nothing" : ((cell.t === "e" ? cell.w : cell.v) as Result)];
      }),
    ),
  );
}

function columnsOf(rows: readonly FormulaRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.formulas)))];
}

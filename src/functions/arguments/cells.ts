import { cellError, type CellError, isCellError, isErrorText, valueError } from "../cell-error.ts";
import { isLongerThanNames } from "../../text/longest-name.ts";
import { argumentWords } from "../../wording/arguments.ts";

/** One input cell after reading: blank cells are null, however the host passes them. */
export type Cell = string | number | boolean | CellError | null;

/** A rectangle of cells, read. */
export type Cells = readonly (readonly Cell[])[];

/** The size of a range argument as handed over, and without its trailing blank rows and columns (0 by 0: all blank). */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly filledRows: number;
  readonly filledColumns: number;
}

/**
 * Whether a raw cell is blank. Excel passes blank cells as null, "" or not at all, depending on host and version; text
 * of only spaces counts as blank too.
 */
export function isBlank(raw: unknown): boolean {
  return raw === null || raw === undefined || (typeof raw === "string" && raw.trim() === "");
}

/**
 * One raw cell as plain data.
 *
 * A value that carries a basic value (a formatted number) is read as that value; the text of an error is read as the
 * error. Anything a cell cannot hold becomes #VALUE!, and so does a text that is longer than any name.
 */
export function readCell(raw: unknown): Cell {
  if (isBlank(raw)) return null;
  if (typeof raw === "string") return readText(raw);
  if (typeof raw === "number") return Number.isFinite(raw) ? raw : valueError(argumentWords.outOfRange);
  if (typeof raw === "boolean") return raw;
  if (isCellError(raw)) return raw;
  const basic = typeof raw === "object" ? (raw as { basicValue?: unknown }).basicValue : undefined;
  if (typeof basic === "string" || typeof basic === "number" || typeof basic === "boolean") return readCell(basic);
  return valueError(argumentWords.notTextOrNumber);
}

function readText(raw: string): Cell {
  if (isErrorText(raw)) return cellError(raw, "");
  if (!isLongerThanNames(raw)) return raw;
  const error = valueError(argumentWords.tooLong(raw.trim()));
  longTexts.add(error);
  return error;
}

const longTexts = new WeakSet<CellError>();

/** Whether a cell was a text longer than any name. Where texts are passed over, such as notes among figures, so is it. */
export function isLongText(cell: Cell): boolean {
  return isCellError(cell) && longTexts.has(cell);
}

const rowOf = (row: unknown): readonly unknown[] => (Array.isArray(row) ? (row as unknown[]) : [row]);

/** Measures an argument: a single value is one by one. Whole columns are measured without being copied. */
export function measure(argument: unknown): Extent {
  const rows = Array.isArray(argument) ? (argument as unknown[]) : [[argument]];
  let columns = 0;
  let filledRows = 0;
  let filledColumns = 0;
  for (let r = 0; r < rows.length; r++) {
    const row = rowOf(rows[r]);
    if (row.length > columns) columns = row.length;
    let c = row.length - 1;
    while (c >= 0 && isBlank(row[c])) c--;
    if (c < 0) continue;
    filledRows = r + 1;
    if (c + 1 > filledColumns) filledColumns = c + 1;
  }
  return { rows: rows.length, columns, filledRows, filledColumns };
}

/** The top left `rows` by `columns` cells of an argument, read; places beyond its edge are blank. */
export function readCells(argument: unknown, rows: number, columns: number): Cells {
  const raw = Array.isArray(argument) ? (argument as unknown[]) : [[argument]];
  return Array.from({ length: rows }, (_, r) => {
    const row = rowOf(raw[r]);
    return Array.from({ length: columns }, (_cell, c) => readCell(row[c]));
  });
}

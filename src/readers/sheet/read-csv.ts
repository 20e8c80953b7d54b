import Papa from "papaparse";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";
import { movedRows, swallowsRows } from "./moved-rows.ts";
import type { Sheets } from "./sheet.ts";

/** Different texts of cells that are held once each; official tables repeat codes, names and headings in every row. */
const held = 100_000;

/**
 * Reads a text of comma, semicolon or tab separated values as one sheet.
 *
 * A last line that ends without a line break may be cut: it is left out where it has fewer cells than the line above,
 * and named where only its last cell may be cut. A row that swallows others by a quotation mark, or has more cells than
 * the table, would give figures of another area or column: it is left out, and named.
 *
 * @throws Refused when it is no table, or has too many rows, columns, cells or signs in a cell
 */
export function readCsv(text: string): Sheets {
  if (text.includes("\0")) refuse("It holds zero bytes, as no table does: it is damaged, or a file of another kind.");
  const rows: string[][] = [];
  const texts = new Map<string, string>();
  const quotes = new Quotes();
  let cells = 0;
  const keep = (cell: string): string => {
    const trimmed = cell.trim();
    const known = texts.get(trimmed);
    if (known !== undefined) return known;
    if (texts.size >= held) texts.clear();
    // A slice of a text keeps the whole of it in memory; joined anew it does not.
    const own = trimmed.length < 13 ? trimmed : (JSON.parse(JSON.stringify(trimmed)) as string);
    texts.set(own, own);
    return own;
  };
  // Line breaks are made alike first: the parser judges them by the first megabyte.
  Papa.parse<string[]>(text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text, {
    delimitersToGuess: [",", "\t", ";", "|"],
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (data.length > limits.columns) refuse(`It has more than ${limits.columns} columns.`);
      cells += data.length;
      if (cells > limits.cells) refuse(`It has more than ${limits.cells} cells.`);
      const isWhole = quotes.look(rows.length + 1, data, errors, meta.delimiter);
      if (rows.push(isWhole ? data.map(keep) : []) > limits.rows) refuse(`It has more than ${limits.rows} rows.`);
    },
  });
  const notices = quotes.notices();
  if (!quotes.isUnclosed && text !== "" && !/[\r\n]$/.test(text)) notices.push(...lastLineNotices(rows));
  notices.push(...leaveOutMoved(rows));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return { sheets: [{ name: null, rows }], hidden: 0, cached: 0, notices };
}

/** What quotation marks in the wrong place did to the rows. */
class Quotes {
  #unclosed = "";
  #misplaced = 0;
  readonly #swallowed: number[] = [];
  #lines = 0;

  /** @returns false for a row that holds others, and must not be read as one */
  look(row: number, cells: readonly string[], errors: readonly Papa.ParseError[], delimiter: string): boolean {
    const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
    if (!isUnclosed && cells.some((cell) => cell.length > limits.cellText)) {
      refuse(`It has a cell of more than ${limits.cellText} signs.`);
    }
    const lines = cells.reduce((sum, cell) => sum + (cell.includes("\n") ? cell.trim().split("\n").length - 1 : 0), 0);
    if (isUnclosed) {
      if (cells.some((cell) => cell.length > limits.cellText)) refuse("It has a quotation mark that is never closed.");
      const after = lines === 0 ? "The row is" : `The row and the ${counted(lines, "line")} after it are`;
      this.#unclosed = `A quotation mark in row ${row} is not closed: was the download cut short? ${after} left out.`;
      return false;
    }
    const isMisplaced = errors.some(({ type }) => type === "Quotes");
    if (lines > 0 && (isMisplaced || cells.some((cell, at) => swallowsRows(cell, cells.length, at, delimiter)))) {
      this.#swallowed.push(row);
      this.#lines += lines;
      return false;
    }
    if (isMisplaced && this.#misplaced === 0) this.#misplaced = row;
    return true;
  }

  get isUnclosed(): boolean {
    return this.#unclosed !== "";
  }

  notices(): string[] {
    const notices: string[] = [];
    if (this.#swallowed.length > 0) {
      notices.push(
        `A quotation mark in row ${this.#swallowed[0]} opens a cell that holds other rows: ` +
          `${counted(this.#swallowed.length, "row")} of this kind, with ${counted(this.#lines, "line")} in them, left out.`,
      );
    }
    if (this.#misplaced > 0) {
      notices.push(`A quotation mark in row ${this.#misplaced} is misplaced: look whether its cells are as published.`);
    }
    if (this.#unclosed !== "") notices.push(this.#unclosed);
    return notices;
  }
}

/** @example counted(2, "row") // "2 rows" */
function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** Empties the rows whose cells stand under the wrong headings. */
function leaveOutMoved(rows: string[][]): string[] {
  const { moved, cells } = movedRows(rows);
  if (moved.length === 0) return [];
  for (const at of moved) rows[at] = [];
  const first = (moved[0] as number) + 1;
  const which = moved.length === 1 ? `Row ${first} has` : `${moved.length} rows, the first of them row ${first}, have`;
  return [
    `${which} more cells than the ${cells} of the table, as where a comma in a name has no quotation marks: ` +
      `what stands under which heading is not known, and ${moved.length === 1 ? "it is" : "they are"} left out.`,
  ];
}

/** What a last line without a line break tells: it may have been cut anywhere, in the middle of a figure too. */
function lastLineNotices(rows: string[][]): string[] {
  const last = rows.at(-1) ?? [];
  const before = rows.at(-2);
  if (before === undefined) return [];
  if (last.length > 1 && last.length < before.length) {
    rows.pop();
    return [
      `The last line, row ${rows.length + 1}, stops after ${last.length} of ${before.length} cells: ` +
        "the download was cut short, and the line is left out.",
    ];
  }
  const cell = last.at(-1) ?? "";
  return [
    `The last line, row ${rows.length}, has no line break: if the download was cut short, its last cell ` +
      `${cell === "" ? "(empty)" : `“${cell.slice(0, 40)}”`} may be too.`,
  ];
}

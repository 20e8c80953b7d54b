import Papa from "papaparse";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";
import type { Sheets } from "./sheet.ts";

/** Different texts of cells that are held once each; official tables repeat codes, names and headings in every row. */
const held = 100_000;

/**
 * Reads a text of comma, semicolon or tab separated values as one sheet.
 *
 * A last line that ends without a line break may be cut: it is left out where it has fewer cells than the line above,
 * and named where only its last cell may be cut.
 *
 * @throws Refused when it is no table, or has too many rows, columns, cells or signs in a cell
 */
export function readCsv(text: string): Sheets {
  if (text.includes("\0")) refuse("It holds zero bytes, as no table does: it is damaged, or a file of another kind.");
  const rows: string[][] = [];
  const texts = new Map<string, string>();
  const quotes: Papa.ParseError[] = [];
  let cells = 0;
  const keep = (cell: string): string => {
    if (cell.length > limits.cellText) tooLong(quotes);
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
    step: ({ data, errors }) => {
      quotes.push(...errors.filter((error) => error.type === "Quotes").slice(0, 1));
      if (data.length > limits.columns) refuse(`It has more than ${limits.columns} columns.`);
      cells += data.length;
      if (cells > limits.cells) refuse(`It has more than ${limits.cells} cells.`);
      if (rows.push(data.map(keep)) > limits.rows) refuse(`It has more than ${limits.rows} rows.`);
    },
  });
  const notices = quoteNotices(quotes, rows.length);
  if (notices.length === 0 && text !== "" && !/[\r\n]$/.test(text)) notices.push(...lastLineNotices(rows));
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return { sheets: [{ name: null, rows }], hidden: 0, cached: 0, notices };
}

function tooLong(quotes: readonly Papa.ParseError[]): never {
  if (quotes.some(({ code }) => code === "MissingQuotes")) refuse("It has a quotation mark that is never closed.");
  return refuse(`It has a cell of more than ${limits.cellText} signs.`);
}

function quoteNotices(quotes: readonly Papa.ParseError[], rows: number): string[] {
  const [first] = quotes;
  if (first === undefined) return [];
  if (quotes.some(({ code }) => code === "MissingQuotes")) {
    return [`A quotation mark in row ${rows} is not closed: was the download cut short?`];
  }
  return [`A quotation mark in row ${(first.row ?? 0) + 1} is misplaced: look whether its cells are as published.`];
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

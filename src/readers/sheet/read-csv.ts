import Papa from "papaparse";
import { refuse } from "../file/refused.ts";
import { limits } from "../limits.ts";
import type { Sheets } from "./sheet.ts";

/**
 * Reads a text of comma, semicolon or tab separated values as one sheet.
 *
 * @throws Refused when it is no table, or has too many rows, columns or signs in a cell
 */
export function readCsv(text: string): Sheets {
  // Rows may end in one way and the file in another, which would leave a quotation mark in its last cell.
  const { data, errors } = Papa.parse<string[]>(text.replaceAll("\r\n", "\n"), {
    delimitersToGuess: [",", "\t", ";", "|"],
  });
  if (data.length > limits.rows) refuse(`It has more than ${limits.rows} rows.`);
  const notices: string[] = [];
  const open = errors.find((error) => error.type === "Quotes");
  if (open !== undefined) {
    notices.push(`A quotation mark in row ${(open.row ?? 0) + 1} is not closed: was the download cut short?`);
  } else if (text !== "" && !/[\r\n]$/.test(text)) {
    notices.push("The last line has no line break: if the download was cut short, its last figure may be too.");
  }
  const rows = data.map((row) => {
    if (row.length > limits.columns) refuse(`It has more than ${limits.columns} columns.`);
    return row.map((cell) => {
      if (cell.length > limits.cellText) refuse(`It has a cell of more than ${limits.cellText} signs.`);
      return cell.trim();
    });
  });
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return { sheets: [{ name: null, rows }], hidden: 0, cached: 0, notices };
}

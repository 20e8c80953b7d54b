import Papa from "papaparse";
import { type GroupLine, readGroups, type ReportGroup } from "../../report/choices/groups.ts";
import type { Desk } from "../../queries/desk.ts";
import { findOutcome } from "../../queries/names/find-outcome.ts";
import { decodeText } from "../../readers/file/decode-text.ts";
import { cellAt } from "../../readers/sheet/sheet.ts";
import { isRefusal } from "../../wording/refusal.ts";
import { AskedWrongly } from "../command-line.ts";

/** More are counted. */
const mostFaults = 10;
const holding = /outcome|metric|measure/i;

/**
 * Reads a council's table of directorates or committees: headings in the first row, the directorate in the first column,
 * what belongs to it in every column headed outcome, metric or measure, or else in the second. Other columns are passed
 * over. Nothing is guessed: a row that cannot be read is named, and no report is made.
 *
 * @throws AskedWrongly with a sentence
 */
export function readDirectorates(desk: Desk, file: string, bytes: Uint8Array): readonly ReportGroup[] {
  const wrong = (sentence: string): never => {
    throw new AskedWrongly(`“${file}” is no table of directorates. ${sentence}`);
  };
  const rows = rowsOf(bytes, wrong);
  const [headings = []] = rows;
  if (rows.length < 2)
    wrong("It needs a row of headings, then a row for each directorate with its outcomes or metrics.");
  if (!isRefusal(findOutcome(desk.pack, cellAt(headings, 1))))
    wrong("Its first row is read as headings, such as “Directorate” and “Outcomes”, and this one has an outcome.");
  const headed = headings.flatMap((heading, column) => (column > 0 && holding.test(heading) ? [column] : []));
  const columns = headed.length > 0 ? headed : [1];
  const lines = rows.slice(1).flatMap((row, at): GroupLine[] => {
    const cells = columns.map((column) => cellAt(row, column)).filter((cell) => cell !== "");
    const line = { where: `row ${at + 2}`, group: cellAt(row, 0) };
    return cells.length === 0 ? [{ ...line, holds: "" }] : cells.map((holds) => ({ ...line, holds }));
  });
  const { groups, faults } = readGroups(desk, lines);
  const more = faults.length > mostFaults ? [`${faults.length - mostFaults} more.`] : [];
  if (faults.length > 0) wrong([...faults.slice(0, mostFaults), ...more].join("\n"));
  if (groups.length === 0) wrong("It names no directorate.");
  return groups;
}

/** The cells, as typed; a row never has more than there are headings, for what is beyond them would not be read. */
function rowsOf(bytes: Uint8Array, wrong: (sentence: string) => never): readonly (readonly string[])[] {
  const text = decodeText(bytes).trimEnd();
  if (text.includes("\0")) return wrong("It is no CSV: save the table as one.");
  const delimitersToGuess = [",", ";", "\t"];
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimitersToGuess, newline: "\n" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken !== undefined) return wrong(`In row ${(broken.row ?? 0) + 1} a quotation mark is not closed.`);
  const [headings = []] = data;
  const long = data.findIndex((row) => row.slice(headings.length).some((cell) => cell.trim() !== ""));
  if (long > 0) return wrong(`Row ${long + 1} has more cells than there are headings: put several in “5; 6”.`);
  return data.map((row) => row.map((cell) => cell.trim()));
}

import Papa from "papaparse";
import type { Issue } from "../../pack/assembly/observed.ts";

/** The columns of a file: those we read, and those we know but ignore. */
export interface Columns<Wanted extends string> {
  readonly wanted: readonly Wanted[];
  readonly known?: readonly string[];
}

export interface TableRow<Wanted extends string> {
  /** Counted as in a spreadsheet: the heading is row 1. */
  readonly row: number;
  /** Trimmed text of every wanted column. */
  readonly cells: Readonly<Record<Wanted, string>>;
}

export interface Table<Wanted extends string> {
  readonly file: string;
  readonly rows: readonly TableRow<Wanted>[];
  readonly issues: readonly Issue[];
}

/**
 * A heading in comparable form: without byte-order mark, footnotes and extra spaces, in lower case.
 *
 * @example normaliseHeading("\uFEFFResponse  Breakdown [note 4] ") // "response breakdown"
 */
export function normaliseHeading(heading: string): string {
  return heading
    .replace(/^\uFEFF/, "")
    .replace(/\[note \d+\]/gi, "")
    .replace(/[\s\u00A0]+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * Reads a CSV text by the names of its columns, never by their position.
 *
 * Every cell stays text. A heading that is neither wanted nor known, or a wanted one that is missing, is an issue and
 * the file gives no rows: the publisher has changed something that a person must look at.
 *
 * @param keep filters rows early, by their raw cells, since large files hold much that is not needed
 */
export function readTable<Wanted extends string>(
  text: string,
  file: string,
  columns: Columns<Wanted>,
  keep: (cells: Readonly<Record<Wanted, string>>) => boolean = () => true,
): Table<Wanted> {
  const lines = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: true }).data;
  const headings = (lines[0] ?? []).map(normaliseHeading);
  const issues = checkHeadings(headings, file, columns);
  if (issues.length > 0) return { file, rows: [], issues };
  const places = columns.wanted.map((name) => [name, headings.indexOf(normaliseHeading(name))] as const);
  const rows: TableRow<Wanted>[] = [];
  for (let line = 1; line < lines.length; line++) {
    const raw = lines[line] as string[];
    const cells = {} as Record<Wanted, string>;
    for (const [name, place] of places) cells[name] = (raw[place] ?? "").trim();
    if (keep(cells)) rows.push({ row: line + 1, cells });
  }
  return { file, rows, issues };
}

function checkHeadings(headings: readonly string[], file: string, columns: Columns<string>): Issue[] {
  const wanted = columns.wanted.map(normaliseHeading);
  const known = new Set([...wanted, ...(columns.known ?? []).map(normaliseHeading)]);
  const unknown = headings.filter((heading) => !known.has(heading));
  const missing = wanted.filter((name) => !headings.includes(name));
  const twice = wanted.filter((name) => headings.indexOf(name) !== headings.lastIndexOf(name));
  const issue = (code: Issue["code"], column: string, message: string): Issue => ({
    file,
    row: 1,
    column,
    code,
    message,
  });
  return [
    ...unknown.map((heading) => issue("unknown-header", heading, `expected one of: ${[...known].join(", ")}`)),
    ...missing.map((name) => issue("missing-header", name, `expected this column; there are: ${headings.join(", ")}`)),
    ...twice.map((name) => issue("duplicate", name, "expected this column once")),
  ];
}

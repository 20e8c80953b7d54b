import type { ShownColumns } from "../../report/cells.ts";
import type { EarlierPlaces, EarlierReport } from "../../report/earlier/earlier-report.ts";
import { sharedParts } from "../../wording/official-list.ts";
import { shownWords } from "../../wording/report/page/also-shown.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { textAt, type WholeSheet } from "./whole-sheets.ts";

/** What the first sheet of a report says. */
export type SummaryRead = Pick<EarlierReport, "council" | "set" | "members" | "collected"> & {
  readonly shown: Partial<ShownColumns>;
  readonly places: Pick<EarlierPlaces, "council" | "set">;
  /** Cells to type in, by row and column within what was read. */
  readonly inputs: readonly (readonly [row: number, column: number])[];
};

/** Reads a report's first sheet by its labels, wherever these stand; null for a sheet that is none. */
export function readSummary(sheet: WholeSheet): SummaryRead | null {
  const label = councilLabel(sheet);
  if (label === null || !saysEdition(sheet)) return null;
  const [row, column] = label;
  const input = inputColumn(sheet, row, column);
  const from = labelBelow(sheet, row, column, words.comparedWith);
  if (from === null) return null;
  const setRows = [from];
  // Councils that are listed stand below one another, without labels.
  for (let next = from + 1; textAt(sheet, next, column) === "" && textAt(sheet, next, input) !== ""; next++)
    setRows.push(next);
  const listed = isEdition(textAt(sheet, setRows.at(-1) ?? from, input)) ? setRows.slice(0, -1) : setRows;
  const place = (r: number): { sheet: string; row: number; column: number } => ({
    sheet: sheet.name,
    row: sheet.block.row + r,
    column: sheet.block.column + input,
  });
  const set = listed.map((r) => textAt(sheet, r, input)).filter((text) => text !== "");
  const shown = shownColumns(sheet, column);
  return {
    council: textAt(sheet, row, input),
    set,
    members: set.length > 1 ? set : membersOf(sheet),
    collected: collectedOf(sheet),
    shown: shown.columns,
    places: { council: place(row), set: { ...place(from), rows: listed.length, columns: 1 } },
    inputs: [[row, input], ...listed.map((r) => [r, input] as const), ...shown.inputs],
  };
}

/** The cell with the word "Council", below which "Compared with" stands in the same column. */
function councilLabel(sheet: WholeSheet): readonly [number, number] | null {
  for (let row = 0; row < sheet.values.length; row++) {
    const column = (sheet.values[row] ?? []).findIndex((_, c) => textAt(sheet, row, c) === words.council);
    if (column >= 0 && labelBelow(sheet, row, column, words.comparedWith) !== null) return [row, column];
  }
  return null;
}

function labelBelow(sheet: WholeSheet, row: number, column: number, text: string): number | null {
  for (let below = row + 1; below < Math.min(sheet.values.length, row + 40); below++)
    if (textAt(sheet, below, column) === text) return below;
  return null;
}

/** The first column after a label that holds something, for columns may have been inserted. */
function inputColumn(sheet: WholeSheet, row: number, label: number): number {
  const after = (sheet.values[row] ?? []).findIndex((_, column) => column > label && textAt(sheet, row, column) !== "");
  return after < 0 ? label + 1 : after;
}

/** Only a report says of which edition it is: the table of own KPIs has a council and a set too. */
function saysEdition({ values, meant }: WholeSheet): boolean {
  const says = (held: unknown): boolean => typeof held === "string" && held.includes(words.edition);
  return values.some((line, r) => line.some((value, c) => says(value) || says(meant[r]?.[c])));
}

function isEdition(text: string): boolean {
  return text.startsWith(words.edition);
}

const columns = ["england", "region", "quartile"] as const;

/** The cells that say Yes or No to a column each; in reports built before, two that name a column each. */
function shownColumns(
  sheet: WholeSheet,
  label: number,
): { columns: Partial<ShownColumns>; inputs: (readonly [number, number])[] } {
  const row = sheet.values.findIndex((_, r) => textAt(sheet, r, label) === shownWords.label);
  const cells = (sheet.values[row] ?? []).flatMap((_, c) => (c > label && textAt(sheet, row, c) !== "" ? [c] : []));
  const saying = (said: readonly string[]): number[] =>
    cells.filter((c) => said.includes(textAt(sheet, row, c).toLowerCase()));
  const named = saying(["england", "region", "quartile", "none"]);
  const inputs = (named.length > 0 ? named : cells.slice(0, columns.length)).map((c) => [row, c] as const);
  const answer = (column: (typeof columns)[number], place: number): boolean | null => {
    if (named.length > 0) return named.some((c) => textAt(sheet, row, c).toLowerCase() === column);
    const at = cells[place] ?? -1;
    const said = textAt(sheet, row, at).toLowerCase();
    return said === shownWords.yes.toLowerCase() ? true : said === shownWords.no.toLowerCase() ? false : null;
  };
  const answers = columns.flatMap((column, place): [string, boolean][] => {
    const found = answer(column, place);
    return found === null || cells.length === 0 ? [] : [[column, found]];
  });
  return { columns: Object.fromEntries(answers), inputs };
}

/** The names after "Councils compared with", in one row or several; null where only the set is named, or nothing. */
function membersOf(sheet: WholeSheet): readonly string[] | null {
  const rows = sheet.values.map((line, row) => line.map((_, column) => textAt(sheet, row, column)).filter(Boolean));
  const first = rows.findIndex(([text = ""]) => text.startsWith(words.members));
  if (first < 0) return null;
  const [lead = "", ...more] = rows[first] ?? [];
  const text = [lead.slice(words.members.length).replace(/^[\s:]+/, ""), ...more].filter(Boolean).join(" ").trim();
  if (text === "" || text === words.nothingToSay || text.startsWith(words.allOf)) return null;
  const names = namesIn(text);
  const size = sizeOf(sheet);
  for (let next = first + 1; next < rows.length && names.length < size; next++) {
    const [line = ""] = rows[next] ?? [];
    if (line === "" || sharedAlone.test(line)) break;
    if (line !== words.nothingToSay) names.push(...namesIn(line));
  }
  return names;
}

/** How many are also on another list, in a row of its own; and after the names. */
const sharedAlone = new RegExp(`^\\d+${sharedParts.of}`);
const shared = new RegExp(`\\.(?:\\s*\\d+${sharedParts.of}.*)?$`);

function namesIn(text: string): string[] {
  const names = text.replace(shared, "").split(";");
  return names.map((name) => name.trim()).filter((name) => name !== "");
}

/** How many councils the set has, as the line under the title says. */
function sizeOf(sheet: WholeSheet): number {
  const found = sheet.values
    .flat()
    .flatMap((value) => (typeof value === "string" ? (/\((\d+) councils\b/.exec(value)?.[1] ?? []) : []));
  return Number(found[0] ?? 0);
}

function collectedOf(sheet: WholeSheet): string | null {
  for (let row = 0; row < sheet.values.length; row++)
    for (let column = 0; column < (sheet.values[row]?.length ?? 0); column++) {
      const found = new RegExp(`${words.packed}(\\d{1,2} \\w+ \\d{4})`).exec(textAt(sheet, row, column));
      if (found?.[1] !== undefined) return found[1];
    }
  return null;
}

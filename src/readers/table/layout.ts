import { isGssCode } from "../areas/gss-code.ts";
import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import type { AreaLookup } from "../reader.ts";
import { plainNumber } from "./read-cell.ts";
import { isPeriod } from "./published-period.ts";

/** Where a table stands in its sheet, found by the councils in it. */
export interface Layout {
  readonly areaColumn: number;
  readonly by: "code" | "DfE number" | "name";
  /** Index of the first row of data. */
  readonly firstRow: number;
  /** One for each column, two rows of headings joined. */
  readonly headings: readonly string[];
  /** The lines above the headings, and the upper heading where it is one. */
  readonly above: readonly string[];
  /** Index of the uppermost row of headings. */
  readonly headingRow: number;
}

const councilCode = /^E(06|07|08|09|10)\d{6}$/;
/** A code stands among the first columns. */
const columnsSearched = 30;
/** So many different texts without one area among them are names of something else. */
const textsTried = 2_000;
/** Fewer areas than this are no table of councils, unless they are most of a short sheet. */
const leastAreas = 3;

const layouts = new WeakMap<Sheet, Layout | null>();

/** How the table in a sheet is laid out; null where no column names councils. Found once for a sheet. */
export function layoutOf(sheet: Sheet, areas: AreaLookup): Layout | null {
  const before = layouts.get(sheet);
  if (before !== undefined) return before;
  const layout = findLayout(sheet, areas);
  layouts.set(sheet, layout);
  return layout;
}

function findLayout(sheet: Sheet, areas: AreaLookup): Layout | null {
  if (isDropDown(sheet)) return null;
  const column = areaColumn(sheet, areas);
  if (column === null) return null;
  const named = (row: readonly string[]): boolean => isArea(cellAt(row, column.at), column.by, areas);
  let firstRow = sheet.rows.findIndex(named);
  for (let up = firstRow - 1; up >= 0; up--) {
    if (filled(sheet.rows[up]) === 0) continue;
    if (!isFigures(sheet.rows[up] as readonly string[], areas)) break;
    firstRow = up;
  }
  return { areaColumn: column.at, by: column.by, firstRow, ...headingsAbove(sheet.rows, firstRow, column.at) };
}

interface AreaColumn {
  readonly at: number;
  readonly by: Layout["by"];
}

function areaColumn(sheet: Sheet, areas: AreaLookup): AreaColumn | null {
  const code = mostAreas(sheet, "code", areas);
  const number = mostAreas(sheet, "DfE number", areas);
  const name = mostAreas(sheet, "name", areas);
  // A few codes beside many names are codes of something else.
  if (code.councils > 0 && code.count >= Math.max(number.count, name.count) * 0.3) return code;
  const rows = sheet.rows.filter((row) => row.some((cell) => cell !== "")).length;
  for (const found of saysNumbers(sheet, number.at, areas) ? [number, name] : [name]) {
    if (found.count >= leastAreas && found.count > rows * 0.3) return found;
  }
  return code.count > 0 ? code : null;
}

/**
 * The column with the most different councils in it, or else the most areas: a county or a region beside each of its
 * districts is the same for many.
 */
function mostAreas(sheet: Sheet, by: Layout["by"], areas: AreaLookup): AreaCount {
  const width = Math.min(
    columnsSearched,
    sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  let most = { at: -1, by, count: 0, councils: 0 };
  for (let at = 0; at < width; at++) {
    let count = 0;
    const councils = new Set<string>();
    const others = new Set<string>();
    for (const row of sheet.rows) {
      const cell = cellAt(row, at);
      if (cell === "") continue;
      if (!isArea(cell, by, areas)) {
        // Codes and numbers are told at a glance; each name costs a search.
        if (by === "name" && count === 0 && others.add(cell).size > textsTried) break;
        continue;
      }
      count++;
      if (isCouncil(cell, by, areas)) councils.add(cell);
    }
    if (councils.size > most.councils || (councils.size === most.councils && count > most.count)) {
      most = { at, by, count, councils: councils.size };
    }
  }
  return most;
}

function isCouncil(cell: string, by: Layout["by"], areas: AreaLookup): boolean {
  return councilCode.test(by === "code" ? cell : ((by === "name" ? areas.byName(tidy(cell)) : null) ?? ""));
}

/** Whether numbers of three digits are those of councils and no figures: a heading says so, or names stand beside. */
function saysNumbers(sheet: Sheet, at: number, areas: AreaLookup): boolean {
  const numbered = sheet.rows.filter((row) => isArea(cellAt(row, at), "DfE number", areas));
  const named = numbered.filter((row) => row.some((cell) => isArea(cell, "name", areas)));
  return named.length > numbered.length / 2 || sheet.rows.some((row) => numberHeading.test(tidy(cellAt(row, at))));
}

const numberHeading = /^((old|new)[ _])?(la|lea|lad|dfe|local authority)([ _]|$|num|no\b|code)/i;

interface AreaCount extends AreaColumn {
  readonly count: number;
  readonly councils: number;
}

/** Whether a cell names an area in the way in which a table names them. */
export function isArea(cell: string, by: Layout["by"], areas: AreaLookup): boolean {
  if (by === "code") return isGssCode(cell);
  if (by === "DfE number") return /^\d{3}$/.test(cell) && areas.byDfeNumber(cell) !== null;
  return cell.length < 80 && plainNumber(cell) === null && areas.byName(tidy(cell)) !== null;
}

/** A row of figures of another kind of area ("---", "Total"): not headings, and not the numbers of columns. */
function isFigures(row: readonly string[], areas: AreaLookup): boolean {
  const figures = row.map(plainNumber).filter((value) => value !== null);
  if (figures.length === 0 || row[0] === "") return false;
  // "---", "England": no code, but a name, so that a small figure is not taken for a year or a number of a column.
  if (row.some((cell) => isGssCode(cell) || isArea(cell, "name", areas) || otherArea.test(cell))) return true;
  return figures.some((value) => !isPeriod(String(value))) && !isNumbering(figures);
}

/** What stands for the code or name of an area that is several together. */
const otherArea = /^(-+|\[z\]|\*?total|rest of england)$/i;

/** 1, 2, 3 ...: numbers by which columns are called. */
export function isNumbering(numbers: readonly number[]): boolean {
  return numbers.every((value, at) => Number.isInteger(value) && (at === 0 || value > (numbers[at - 1] as number)));
}

/** The headings of the table whose figures begin in a row, and what stands above them. */
export function headingsAbove(
  rows: Sheet["rows"],
  firstRow: number,
  areaColumn: number,
): Pick<Layout, "headings" | "above" | "headingRow"> {
  let at = firstRow - 1;
  while (at >= 0 && (filled(rows[at]) === 0 || isLetters(rows[at]))) at--;
  const data = rows.slice(firstRow, firstRow + 50);
  const isUpper = (row: number): boolean => row >= 0 && isUpperHeading(rows[row] as readonly string[], areaColumn);
  const width = Math.max(rows[at]?.length ?? 0, ...data.map((row) => row.length));
  let headings = plain(rows[at] ?? [], width);
  // "Class", "Region": some columns have their headings further down than most.
  for (let up = 0; up < 3 && at > 0 && !isUpper(at - 1) && covered(headings, data, areaColumn) < 0.5; up++) {
    at--;
    const higher = plain(rows[at] ?? [], width);
    headings = headings.map((heading, column) => (heading === "" ? (higher[column] as string) : heading));
  }
  for (
    let up = 0;
    up < 4 && isUpper(at - 1) && (up === 0 || repeated(headings) || covered(headings, data, areaColumn) < 0.9);
    up++
  ) {
    at--;
    headings = joined(rows[at] as readonly string[], headings, areaColumn);
  }
  const above = rows.slice(0, Math.max(0, at)).flatMap((row) => row.filter((cell) => cell !== "").map(tidy));
  return { headings, above, headingRow: at };
}

/** How many of the columns behind the areas have a heading. */
function covered(headings: readonly string[], data: readonly (readonly string[])[], areaColumn: number): number {
  const columns = headings.flatMap((heading, at) =>
    at > areaColumn && data.some((row) => cellAt(row, at) !== "") ? [heading] : [],
  );
  return columns.filter((heading) => heading !== "").length / Math.max(1, columns.length);
}

/** Whether headings do not tell columns apart yet. */
function repeated(headings: readonly string[]): boolean {
  const named = headings.filter((heading) => heading !== "");
  return new Set(named).size < named.length;
}

/** Words over two or more columns, or over one beside the areas; not a title, the numbers of columns or pivot fields. */
function isUpperHeading(row: readonly string[], areaColumn: number): boolean {
  const cells = row.flatMap((cell, at) => (cell === "" ? [] : [{ cell, at }]));
  if (cells.length === 0 || (cells.length === 1 && (cells[0] as { at: number }).at <= areaColumn)) return false;
  if (cells.some(({ cell }) => /^(sum of|grand total|row labels|column labels)\b/i.test(cell))) return false;
  return cells.filter(({ cell }) => plainNumber(cell) === null || isPeriod(cell)).length > cells.length / 2;
}

/** A sheet that shows the figures of one council chosen from a list repeats what the others hold. */
function isDropDown(sheet: Sheet): boolean {
  return /drop-?\s?down/i.test(sheet.name ?? "");
}

function filled(row: readonly string[] | undefined): number {
  return row?.filter((cell) => cell !== "").length ?? 0;
}

/** "[A]", "[B]", "C = A + B", or "= A + B" below: letters under the headings by which notes speak of columns. */
function isLetters(row: readonly string[] | undefined): boolean {
  const cells = row?.filter((cell) => cell !== "") ?? [];
  return (
    (cells.length > 1 || cells[0]?.startsWith("=") === true) &&
    cells.every((cell) => /^(\[?[A-Z]{1,2}\]?)?(\s*=.*)?$/.test(cell))
  );
}

function plain(row: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => tidy(cellAt(row, at)));
}

/** An upper heading counts for the columns to its right up to the next, but not one that stands over the areas. */
function joined(upper: readonly string[], lower: readonly string[], areaColumn: number): string[] {
  let over = "";
  return lower.map((bottom, at) => {
    const top = tidy(cellAt(upper, at));
    if (top !== "" && at > areaColumn) over = top;
    if (bottom === "") return top;
    return over === "" || over === bottom ? bottom : `${over} - ${bottom}`;
  });
}

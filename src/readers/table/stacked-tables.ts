import { isGssCode } from "../areas/gss-code.ts";
import type { AreaLookup } from "../reader.ts";
import { cellAt, tidy, type Sheet } from "../sheet/sheet.ts";
import type { Column } from "./columns.ts";
import { headingsAbove, isArea, isNumbering, type Layout } from "./layout.ts";
import { isPeriod, splitHeading } from "./published-period.ts";
import { plainNumber, readCell } from "./read-cell.ts";

/** One of the tables that stand one below the other in a sheet, or the only one. */
export interface StackedTable {
  /** The rows of this table where they stand in the sheet; all others are empty. */
  readonly sheet: Sheet;
  readonly layout: Layout;
  /** What stands over this table and not over the others: a class, an item, a year; "" where nothing does. */
  readonly title: string;
  /** Index of its first row, titles and headings included, and of the first row behind it. */
  readonly from: number;
  readonly to: number;
}

type Row = readonly string[];

/** What stands between two tables. */
interface Gap {
  readonly from: number;
  readonly to: number;
  readonly headed: boolean;
  readonly title: Title | null;
}

interface Title {
  readonly text: string;
  readonly column: number;
}

/**
 * The tables of a sheet in which the same areas come again under a row with a title, or under headings of their own. A
 * sheet in which they come again for another reason, or for none that can be seen, is one table.
 */
export function stackedTables(sheet: Sheet, layout: Layout, areas: AreaLookup): readonly StackedTable[] {
  const gaps = gapsIn(sheet, layout, areas);
  const end = sheet.rows.length;
  const next = gaps[0];
  if (next === undefined) return [{ sheet, layout, title: "", from: layout.firstRow, to: end }];
  return [
    firstTable(sheet, layout, next, areas),
    ...gaps.map((gap, at): StackedTable => {
      const to = gaps[at + 1]?.from ?? end;
      const part = only(sheet, gap.from, to);
      const own = gap.headed
        ? headingsAbove(part.rows.slice(0, to), gap.to, layout.areaColumn)
        : { headings: layout.headings };
      return {
        sheet: part,
        layout: { ...layout, firstRow: gap.to, ...own },
        title: gap.title?.text ?? "",
        from: gap.from,
        to,
      };
    }),
  ];
}

/** The uppermost table; its title stands where those of the others do. */
function firstTable(sheet: Sheet, layout: Layout, next: Gap, areas: AreaLookup): StackedTable {
  const { firstRow, areaColumn, headingRow } = layout;
  const part = { sheet: only(sheet, firstRow, next.from), layout, from: firstRow, to: next.from };
  if (next.headed) {
    const title = titleIn(sheet.rows.slice(0, Math.max(0, headingRow)), leadOf(sheet.rows, layout), areas);
    return { ...part, title: title?.text ?? "" };
  }
  let above = firstRow - 1;
  while (above > 0 && isBlank(sheet.rows[above])) above--;
  const row = sheet.rows[above] ?? [];
  const title = above > 0 && filled(row).length === 1 ? titleIn([row], areaColumn, areas) : null;
  if (title === null || title.column !== next.title?.column) return { ...part, title: "" };
  const rows = sheet.rows.map((cells, at) => (at === above ? [] : cells));
  return { ...part, layout: { ...layout, ...headingsAbove(rows, firstRow, areaColumn) }, title: title.text };
}

function only(sheet: Sheet, from: number, to: number): Sheet {
  return { name: sheet.name, rows: sheet.rows.map((row, at) => (at >= from && at < to ? row : [])) };
}

/** Where the tables below the first begin; none where titles stand over other areas too, so that they are no table's. */
function gapsIn({ rows }: Sheet, layout: Layout, areas: AreaLookup): Gap[] {
  const { firstRow, areaColumn, by } = layout;
  const lead = leadOf(rows, layout);
  const places = rows.map((row, at) => {
    const cell = cellAt(row, areaColumn);
    return at >= firstRow && cell !== "" && isArea(cell, by, areas) ? tidy(cell) : "";
  });
  const gaps: Gap[] = [];
  let [block, count] = [new Set<string>(), 0];
  for (let at = firstRow; at < rows.length; at++) {
    const place = places[at] as string;
    if (place === "") continue;
    // A table in which areas come again row by row has a filter in a column.
    if (at > firstRow && places[at - 1] === "" && count < block.size * 1.1 + 1) {
      const gap = gapAbove(rows, places, at, { firstRow, areaColumn: lead }, areas);
      const run = gap === null ? block : runFrom(rows, places, at, lead);
      const again = [...run].filter((name) => block.has(name)).length;
      const begins = again * 2 >= run.size && run.size >= Math.min(3, block.size / 2);
      if (gap !== null && !gap.headed && !begins) return [];
      if (gap !== null) {
        gaps.push(gap);
        [block, count] = [new Set<string>(), 0];
      }
    }
    block.add(place);
    count++;
  }
  return gaps;
}

/** What stands above a row with an area; null where that begins no table. */
function gapAbove(
  rows: readonly Row[],
  places: readonly string[],
  at: number,
  { firstRow, areaColumn }: Pick<Layout, "firstRow" | "areaColumn">,
  areas: AreaLookup,
): Gap | null {
  // What stands beyond the columns of the table below is none of it.
  const width = rows[at]?.length;
  const figures = (row: number): boolean => hasFigures((rows[row] as Row).slice(0, width), areaColumn);
  // Totals may head a table.
  let to = at;
  while (to - 1 > firstRow && places[to - 1] === "" && figures(to - 1)) to--;
  let from = to;
  while (from - 1 > firstRow && places[from - 1] === "" && !figures(from - 1)) from--;
  const between = rows.slice(from, to).map((row) => row.slice(0, width));
  const heading = between.findIndex((row) => isHeadings(row, rows[at] as Row, areaColumn));
  const title = titleIn(heading < 0 ? between : between.slice(0, heading), areaColumn, areas);
  if (heading >= 0) return { from, to, headed: true, title };
  // A part of the headings, or marks without an area: whose they are cannot be said.
  if (title === null || between.some((row) => behind(row, areaColumn).length > 1)) return null;
  return { from, to, headed: false, title };
}

/** The areas from a row to the next row of words. */
function runFrom(rows: readonly Row[], places: readonly string[], start: number, areaColumn: number): Set<string> {
  const run = new Set<string>();
  for (let at = start; at < rows.length; at++) {
    const place = places[at] as string;
    if (place !== "") run.add(place);
    else if (!isBlank(rows[at]) && !hasFigures(rows[at] as Row, areaColumn)) break;
  }
  return run;
}

/** The column behind which the figures stand: that of the areas, or none where some stand before it. */
function leadOf(rows: readonly Row[], { firstRow, areaColumn }: Layout): number {
  const row = rows[firstRow] ?? [];
  const figuresBefore = row.slice(0, areaColumn).filter((cell) => plainNumber(cell) !== null).length;
  return figuresBefore > 0 && figuresBefore >= behind(row, areaColumn).length ? -1 : areaColumn;
}

function filled(row: Row): { readonly cell: string; readonly column: number }[] {
  return row.flatMap((cell, column) => (cell === "" ? [] : [{ cell: tidy(cell), column }]));
}

function behind(row: Row, areaColumn: number): string[] {
  return row.filter((cell, at) => at > areaColumn && cell !== "");
}

function isBlank(row: Row | undefined): boolean {
  return row === undefined || row.every((cell) => cell === "");
}

/** Figures of whatever it be, not years and not the numbers of columns. */
function hasFigures(row: Row, areaColumn: number): boolean {
  const cells = behind(row, areaColumn);
  const numbers = cells.map(plainNumber).filter((value) => value !== null);
  if (numbers.length === 0 || cells.every(isPeriod)) return false;
  return !(
    numbers.length > 2 &&
    numbers.length === cells.length &&
    isNumbering(numbers) &&
    isBlankBefore(row, areaColumn)
  );
}

function isBlankBefore(row: Row, areaColumn: number): boolean {
  return row.slice(0, areaColumn + 1).every((cell) => cell === "" || plainNumber(cell) !== null);
}

/** Words or periods over at least half as many columns as a row of figures has. */
function isHeadings(row: Row, figures: Row, areaColumn: number): boolean {
  // A row with the code of a region, and a mark that is not known, is no headings.
  if (row.some(isGssCode)) return false;
  const cells = behind(row, areaColumn);
  const named = cells.filter((cell) => isPeriod(cell) || readCell(cell).kind === "words");
  const wanted = behind(figures, areaColumn).length / 2;
  return cells.length >= Math.max(2, wanted) && named.length === cells.length;
}

/** Words under a table that are no title of the next. */
const footnote =
  /^(sources?|notes?|footnotes?|contact|produced|published|last updated|back to|return to|see|this (table|worksheet|sheet))\b|^\(?[a-z0-9]{1,2}[).:]|^\d{1,2}\s|^[*†‡[]|\.$/i;

/** The last title in rows: one or more lines of it without an empty row between. */
function titleIn(rows: readonly Row[], areaColumn: number, areas: AreaLookup): Title | null {
  let found: { lines: string[]; column: number } | null = null;
  for (let at = rows.length - 1; at >= 0; at--) {
    const line = titleLine(rows[at] as Row, areaColumn, areas);
    if (line !== null) {
      found ??= { lines: [], column: line.column };
      if (found.lines[0] !== line.text) found.lines.unshift(line.text);
    } else if (found !== null) break;
  }
  return found === null ? null : { text: found.lines.join(" - "), column: found.column };
}

function titleLine(row: Row, areaColumn: number, areas: AreaLookup): Title | null {
  const cells = filled(row);
  const first = cells[0];
  if (first === undefined || cells.length > 3) return null;
  // What stands beside it may be a source or a number, but only over the names of the areas, or one number alone.
  if (cells.length > 1 && behind(row, areaColumn).some((cell) => plainNumber(cell) === null)) return null;
  const text = first.cell;
  if (text.length > 200 || footnote.test(text)) return null;
  // A region over its councils is a part of a table.
  if (areas.byName(text) !== null) return null;
  return isPeriod(text) || readCell(text).kind === "words" ? { text, column: first.column } : null;
}

/** The title of one of several tables in a sheet: a period where the columns have none, else words of its series. */
export function sectionIn(
  title: string,
  columns: readonly Column[],
): { readonly words: string; readonly period: string } {
  const dated = columns.some((column) => column.role === "period" || ("period" in column && column.period !== ""));
  const { words, period } = splitHeading(title);
  if (dated || period === "") return { words: title, period: "" };
  return { words: periodWord.test(words) ? "" : words, period };
}

const periodWord = /^((financial|calendar|academic) )?(year|quarter|period)( (ending|ended|to))?$/i;

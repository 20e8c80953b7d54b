import { hasFigure, type ReportPage, type ReportRow } from "./content.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { seriesName } from "../wording/metric-words.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { bareFigure } from "../wording/number.ts";
import { bareNumberFormat, figureCellFormat, gapCellFormat } from "../wording/number-format.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import {
  goodWord,
  keySentences,
  reportWords as words,
  pageHeadings,
  unitColumn,
} from "../wording/report/report-words.ts";
import type { Block, CellAddress, CellFormat } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import { at, called, compared, councilArgument, joined, type ReportFrame, setArgument, when } from "./cells.ts";
import { looks, trendRules, verdictRules } from "./looks.ts";
import {
  chanceOf,
  countsSentence,
  type MissingCells,
  missingSentence,
  pageColumns,
  type PageTable,
  standingOut,
} from "./page-sentences.ts";
import { mostPoints, paddingOf, rowPadding } from "./paper.ts";
import { type Content, Drafting, pointsOfLine, type SheetDraft } from "./sheet-draft.ts";
import { linesOf } from "./text-lines.ts";

const widths = [41.5, 16, 12, 5, 10, 13, 8, 7.5, 18.5, 12, 12.5];
const lastColumn = widths.length - 1;
/** Also for the small print: the page as a whole is scaled down, so that this becomes 9 points at the least. */
const fontSize = 10;
const standsOutRow = 4;

/** A page of the report, and the position of its parts. */
export interface PageDraft {
  readonly sheet: SheetDraft;
  readonly table: PageTable;
  /** The cell with the sentence about what stands out, where the page can have one. */
  readonly standsOut: CellAddress | null;
  /** Its approximate length now, in characters. */
  readonly standsOutLength: number;
  /** The row after the last, from 0: where a chart may go. */
  readonly end: number;
  /** The figures of its chart, headings in the first row, where it has one. */
  readonly chart?: Omit<Block, "sheet">;
}

/** Members without a figure: where the method sheet names them, or else the sentence itself; and its length now. */
export interface Missing {
  readonly members: MissingCells | Expression;
  readonly length: number;
}

/**
 * One outcome's page: title, council and set compared, counts as a sentence, one table, key and notes. Each figure is a
 * live one-cell formula that refers to council and set on the summary.
 */
export function pageSheet(
  frame: ReportFrame,
  sheetName: string,
  page: ReportPage,
  missing: Missing,
  publishers: string,
): PageDraft {
  const hasIntervals = page.rows.some(({ series }) => (series?.lower95 ?? null) !== null);
  const draft = (padding: number): { draft: Drafting; table: PageTable } => {
    const made = new Drafting(sheetName, widthsFor(frame.councilName, hasIntervals));
    return { draft: made, table: fill(made, { frame, page, missing, publishers, hasIntervals, padding }) };
  };
  const { points } = draft(rowPadding.closest).draft;
  // A page that does not fit on one sheet of paper even with the least padding gets the widest, and runs over two.
  const chosen = draft(points > mostPoints ? rowPadding.widest : paddingOf(widths, points, page.rows.length));
  const fits = chosen.draft.points <= mostPoints;
  const sheet = chosen.draft.finish({
    headerRow: chosen.table.firstRow - 1,
    print: {
      landscape: true,
      fitToWidth: true,
      fitToHeight: fits,
      footer: words.footer(words.outcomeTitle(page.outcome.number, page.outcome.title)),
    },
  });
  const standsOut = hasIntervals ? { sheet: sheetName, row: standsOutRow, column: 0 } : null;
  return { sheet, table: chosen.table, standsOut, standsOutLength: standingOutLength(page), end: chosen.draft.next };
}

/**
 * The widths of a page's columns. The council's own is as wide as the longest word of its name; the interval column is
 * narrower where no row has a published interval; the names of the measures get the remaining width.
 */
function widthsFor(councilName: string, hasIntervals: boolean): readonly number[] {
  const { measure, own, interval } = pageColumns;
  const made = [...widths];
  const change = (column: number, by: number): void => {
    made[column] = (made[column] ?? 0) + by;
    made[measure] = (made[measure] ?? 0) - by;
  };
  if (!hasIntervals) change(interval, -2);
  const isBroken = (word: string): boolean => linesOf(word, { width: made[own] ?? 0, fontSize, bold: true }) > 1;
  while (councilName.split(" ").some(isBroken)) change(own, 0.5);
  return made;
}

interface PageParts {
  readonly frame: ReportFrame;
  readonly page: ReportPage;
  readonly missing: Missing;
  readonly publishers: string;
  /** Whether a verdict is possible at all on this page. */
  readonly hasIntervals: boolean;
  /** Padding of each row, in points. */
  readonly padding: number;
}

function fill(draft: Drafting, parts: PageParts): PageTable {
  const { frame, page, padding } = parts;
  const table: PageTable = {
    sheet: draft.name,
    firstRow: 6,
    rows: page.rows.length,
    contextual: page.outcome.contextual,
  };
  heading(draft, parts, table);
  draft.wrapped(
    pageHeadings.map((text, column): Content => (column === pageColumns.own ? councilName(frame) : text)),
    pageHeadings.map((_, column) => sized(isNumberColumn(column) ? looks.headRight : looks.head)),
    pageHeadings.map((_, column) => (column === pageColumns.own ? frame.councilName.length : 0)),
  );
  for (const column of [pageColumns.position, pageColumns.trend])
    draft.format({ row: table.firstRow - 1, column, rows: table.rows + 1, columns: 1 }, looks.apart);
  for (const row of page.rows) tableRow(draft, frame, row, padding);
  tableLooks(draft, table);
  notes(draft, parts, table);
  return table;
}

function sized(look: CellFormat): CellFormat {
  return { ...look, fontSize };
}

function heading(draft: Drafting, { frame, page, hasIntervals }: PageParts, table: PageTable): void {
  const right = (left: Content, content: Expression): Content[] => [
    left,
    ...new Array<null>(lastColumn - 1).fill(null),
    content,
  ];
  const both = (left: CellFormat): (CellFormat | null)[] => [
    left,
    ...new Array<null>(lastColumn - 1).fill(null),
    sized(looks.edition),
  ];
  draft.row(right(outcomeName(page.outcome), at(frame.edition)), both(looks.title), 24);
  draft.row(right(at(frame.setInWords), at(frame.packed)), both(looks.subtitle), 16);
  draft.gap(6);
  draft.text(countsSentence(table), looks.counts, { longest: 120 });
  if (hasIntervals) draft.text(standingOut(table), looks.line, { longest: standingOutLength(page) });
  else draft.gap(6);
}

/** Approximate length of the names that stand out now, in characters. */
function standingOutLength({ rows }: ReportPage): number {
  const names = rows.flatMap(({ compared, metric, series }) => {
    if (isNoValue(compared) || isNoValue(compared.verdict) || compared.verdict.word === "similar") return [];
    return [series === null ? metric.shortName : seriesName(series)];
  });
  return names.reduce((sum, name) => sum + name.length + 2, 16);
}

function tableRow(draft: Drafting, frame: ReportFrame, row: ReportRow, padding: number): void {
  const { metric, series, id } = row;
  const unit = series?.unit ?? "";
  const name = series === null ? metric.shortName : seriesName(series);
  // A metric without figures says so only once, in the value's column.
  const live = (content: Expression): Content => (series === null ? null : content);
  const orDash = (of: Expression): Content => live({ kind: "or-if-missing", of, otherwise: words.nothingToSay });
  const own: CellAddress = { sheet: draft.name, row: draft.next, column: pageColumns.own };
  const position = called("POSITION", councilArgument(frame), id, setArgument(frame));
  const index = draft.row(
    [
      name,
      unitColumn(unit),
      live(compared(frame, id, "period")),
      metric.noVerdict ? "–" : goodWord(metric.polarity),
      compared(frame, id, "value"),
      live(interval(frame, id, unit, own)),
      live(compared(frame, id, "median")),
      live(compared(frame, id, "gap")),
      orDash(position),
      series === null ? at(own) : compared(frame, id, "verdict"),
      orDash(called("DIRECTION", councilArgument(frame), id)),
    ],
    {},
    mostLines(draft, name, unitColumn(unit), series?.periods[series.current]?.label ?? "", stateOf(row)) *
      pointsOfLine(fontSize) +
      padding,
  );
  const place = (column: keyof typeof pageColumns) => ({
    row: index,
    column: pageColumns[column],
    rows: 1,
    columns: 1,
  });
  draft.format(place("own"), { numberFormat: figureCellFormat(unit, words.noFigure) });
  draft.format(place("median"), { numberFormat: figureCellFormat(unit, "") });
  draft.format(place("gap"), { numberFormat: gapCellFormat(unit, sizeOf(row)) });
}

/** The published limits; "none" where a figure has none, a dash where there is no figure. */
function interval(frame: ReportFrame, id: string, unit: string, own: CellAddress): Expression {
  const limit = (field: "lower" | "upper"): Expression => ({
    kind: "shown",
    of: called("METRIC", councilArgument(frame), id, null, field),
    format: bareNumberFormat(unit),
    shown: (value) => bareFigure(value, unit),
  });
  const none = when({ kind: "is-number", of: at(own) }, words.noInterval, words.nothingToSay);
  return { kind: "or-if-missing", of: joined(limit("lower"), " to ", limit("upper")), otherwise: none };
}

/** Number of lines of the longest text of a row. */
function mostLines({ columnWidths }: Drafting, name: string, unit: string, period: string, state: string): number {
  const texts = { measure: name, unit, period, verdict: state } as const;
  const lines = (Object.keys(texts) as (keyof typeof texts)[]).map((column) =>
    linesOf(texts[column], { width: columnWidths[pageColumns[column]] ?? 10, fontSize }),
  );
  return Math.max(...lines);
}

/** The word currently shown instead of the figure; "" where there is a figure. */
function stateOf({ compared }: ReportRow): string {
  if (isNoValue(compared)) return stateWord(compared);
  return isNoValue(compared.own) ? stateWord(compared.own) : "";
}

/** The current size of a row's figures: larger rates have fewer decimals. */
function sizeOf(row: ReportRow): number {
  if (isNoValue(row.compared)) return 10;
  const { own, median } = row.compared;
  return Math.abs(!isNoValue(median) ? median : hasFigure(row) && !isNoValue(own) ? own.value : 10);
}

function councilName(frame: ReportFrame): Expression {
  return called("ABOUT", councilArgument(frame), "name");
}

function isNumberColumn(column: number): boolean {
  const { own, interval: limits, median, gap } = pageColumns;
  return ([own, limits, median, gap] as number[]).includes(column);
}

function tableLooks(draft: Drafting, { firstRow, rows }: PageTable): void {
  const column = (name: keyof typeof pageColumns, format: CellFormat): void =>
    draft.format(
      { row: firstRow, column: pageColumns[name], rows, columns: 1 },
      { ...format, fontSize, vertical: "middle" },
    );
  column("measure", looks.measure);
  for (const name of ["unit", "period", "good", "trend"] as const) column(name, looks.aside);
  column("own", looks.own);
  column("interval", looks.asideRight);
  for (const name of ["median", "gap"] as const) column(name, looks.number);
  column("position", { ...looks.verdict, color: looks.number.color });
  column("verdict", looks.verdict);
  for (let row = firstRow; row < firstRow + rows; row++)
    draft.format({ row, column: 0, rows: 1, columns: widths.length }, looks.underRow);
  draft.rules(verdictRules([firstRow, firstRow + rows - 1], pageColumns.verdict));
  draft.rules(trendRules([firstRow, firstRow + rows - 1], pageColumns.trend));
}

function notes(draft: Drafting, { frame, page, missing, publishers, hasIntervals }: PageParts, table: PageTable): void {
  const { outcome, rows } = page;
  const look = sized(looks.note);
  const key = keySentences({
    hasIntervals,
    neutral: rows.some(({ metric }) => metric.polarity === "neutral"),
    contextual: outcome.contextual,
    notJudged: rows.some(({ metric }) => metric.noVerdict),
  });
  draft.gap(8);
  draft.text(key, look);
  const { members, length } = missing;
  const isPlace = typeof members === "object" && "namesColumn" in members;
  draft.text(isPlace ? missingSentence(table, members) : members, look, { longest: length });
  if (hasIntervals) draft.text(chanceOf(table), look, { longest: 80 });
  draft.text(words.sources(publishers, frame.method !== null), look);
}

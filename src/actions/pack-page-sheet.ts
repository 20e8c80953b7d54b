import type { PackPage, PackRow } from "../queries/kpi-pack.ts";
import { hasFigure } from "../queries/kpi-pack.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { seriesName } from "../wording/metric-words.ts";
import { stateWord } from "../wording/no-value.ts";
import { bareFigure } from "../wording/number.ts";
import { bareNumberFormat, figureCellFormat, gapCellFormat } from "../wording/number-format.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { goodWord, keySentences, packWords as words, pageHeadings, unitColumn } from "../wording/pack-notes.ts";
import type { Block, CellAddress, CellFormat } from "../workbook/port.ts";
import type { Expression } from "./expression.ts";
import { at, called, compared, councilArgument, joined, type PackFrame, setArgument } from "./pack-cells.ts";
import { looks, verdictRules } from "./pack-looks.ts";
import {
  chanceOf,
  countsSentence,
  type MissingCells,
  missingSentence,
  pageColumns,
  type PageTable,
  standingOut,
} from "./pack-page-sentences.ts";
import { paper } from "./paper.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";

/** In all just what A4 landscape takes at full size. */
const widths = [36, 13, 12, 5, 10, 15, 9, 8, 19, 14];
/** Where no interval is published for any row, their column gives room to the names. */
const widthsWithoutIntervals = widths.map((width, column) =>
  column === 0 ? width + 5 : column === 5 ? width - 5 : width,
);
const lastColumn = widths.length - 1;
const smallest = 9;
/** Letters of the table's size that fit for each of a column's characters, which are digits of the usual size. */
const lettersPerWidth = 1.3;
const standsOutRow = 4;
/** How high rows are: a full page sets them closer. */
function rowHeights(rows: number): { one: number; two: number } {
  if (rows <= 12) return { one: 17, two: 29 };
  if (rows <= 15) return { one: 16, two: 28 };
  return rows <= 19 ? { one: 14.5, two: 27.5 } : { one: 13.5, two: 27 };
}

/** A page of the pack, and where its parts came to stand. */
export interface PageDraft {
  readonly sheet: SheetDraft;
  readonly table: PageTable;
  /** The sentence of what stands out, where the page can have one. */
  readonly standsOut: CellAddress | null;
  /** How long it is now, about. */
  readonly standsOutLength: number;
  /** The row after the last, from 0: where a chart may go. */
  readonly end: number;
  /** The figures of its chart, headings in the first row, where it has one. */
  readonly chart?: Omit<Block, "sheet">;
}

/** Who of the set has no figure: where the method sheet names them, else the sentence to say; and how long it is now. */
export interface Missing {
  readonly told: MissingCells | Expression;
  readonly length: number;
}

/**
 * One outcome's page: title, who against whom, counts as a sentence, one table, key and notes. Each figure is a live
 * formula of one cell that refers to council and set on the summary.
 *
 */
export function pageSheet(
  frame: PackFrame,
  sheetName: string,
  page: PackPage,
  missing: Missing,
  publishers: string,
): PageDraft {
  const hasIntervals = page.rows.some(({ series }) => (series?.lower95 ?? null) !== null);
  const draft = (small: number): { draft: Drafting; table: PageTable } => {
    const made = new Drafting(sheetName, hasIntervals ? widths : widthsWithoutIntervals);
    return { draft: made, table: fill(made, { frame, page, missing, publishers, hasIntervals, small }) };
  };
  const usual = draft(smallest);
  // A page that is a little too long is made smaller as a whole, so its small print begins larger.
  const enlarged = usual.draft.points > paper.points ? draft(smallest + 1) : usual;
  const fits = enlarged.draft.points <= paper.points / paper.leastScale;
  const chosen = fits ? enlarged : usual;
  const sheet = chosen.draft.finish({
    headerRow: chosen.table.firstRow - 1,
    print: {
      landscape: true,
      fitToWidth: true,
      fitToHeight: fits,
      footer: words.footer(outcomeName(page.outcome)),
    },
  });
  const standsOut = hasIntervals ? { sheet: sheetName, row: standsOutRow, column: 0 } : null;
  return { sheet, table: chosen.table, standsOut, standsOutLength: standingOutLength(page), end: chosen.draft.next };
}

interface PageParts {
  readonly frame: PackFrame;
  readonly page: PackPage;
  readonly missing: Missing;
  readonly publishers: string;
  /** Whether a verdict is possible at all on this page. */
  readonly hasIntervals: boolean;
  /** Size of the small print. */
  readonly small: number;
}

function fill(draft: Drafting, parts: PageParts): PageTable {
  const { frame, page, small } = parts;
  const table: PageTable = {
    sheet: draft.name,
    firstRow: 6,
    rows: page.rows.length,
    contextual: page.outcome.contextual,
  };
  heading(draft, parts, table);
  const heights = rowHeights(page.rows.length);
  draft.row(
    pageHeadings.map((text, column): Content => (column === pageColumns.own ? councilName(frame) : text)),
    pageHeadings.map((_, column) => sized(isNumberColumn(column) ? looks.headRight : looks.head, small)),
    frame.councilName.length > (widths[pageColumns.own] ?? 0) ? heights.two : heights.one,
  );
  draft.format(
    { row: table.firstRow - 1, column: pageColumns.position, rows: table.rows + 1, columns: 1 },
    looks.apart,
  );
  for (const row of page.rows) tableRow(draft, frame, row, heights);
  tableLooks(draft, table);
  notes(draft, parts, table);
  return table;
}

function sized(look: CellFormat, fontSize: number): CellFormat {
  return { ...look, fontSize };
}

function heading(draft: Drafting, { frame, page, hasIntervals, small }: PageParts, table: PageTable): void {
  const right = (left: Content, content: Expression): Content[] => [
    left,
    ...new Array<null>(lastColumn - 1).fill(null),
    content,
  ];
  const both = (left: CellFormat): (CellFormat | null)[] => [
    left,
    ...new Array<null>(lastColumn - 1).fill(null),
    sized(looks.edition, small),
  ];
  draft.row(right(outcomeName(page.outcome), at(frame.edition)), both(looks.title), 24);
  draft.row(right(at(frame.setInWords), at(frame.packed)), both(looks.subtitle), 16);
  draft.gap(6);
  draft.text(countsSentence(table), looks.counts, { longest: 120 });
  if (hasIntervals) draft.text(standingOut(table), looks.line, { longest: standingOutLength(page) });
  else draft.gap(6);
}

/** How long the names are that stand out now, about. */
function standingOutLength({ rows }: PackPage): number {
  const names = rows.flatMap(({ compared, metric, series }) => {
    if (isNoValue(compared) || isNoValue(compared.verdict) || compared.verdict.word === "similar") return [];
    return [series === null ? metric.shortName : seriesName(series)];
  });
  return names.reduce((sum, name) => sum + name.length + 2, 16);
}

function tableRow(draft: Drafting, frame: PackFrame, row: PackRow, heights: ReturnType<typeof rowHeights>): void {
  const { metric, series, id } = row;
  const unit = series?.unit ?? "";
  const name = series === null ? metric.shortName : seriesName(series);
  // A metric without figures says so once.
  const live = (content: Expression): Content => (series === null ? null : content);
  const position = called("POSITION", councilArgument(frame), id, setArgument(frame));
  const index = draft.row(
    [
      name,
      unitColumn(unit),
      live(compared(frame, id, "period")),
      metric.noVerdict ? "–" : goodWord(metric.polarity),
      compared(frame, id, "value"),
      live(interval(frame, id, unit)),
      live(compared(frame, id, "median")),
      live(compared(frame, id, "gap")),
      live({ kind: "or-if-missing", of: position, otherwise: words.notPlaced }),
      live(compared(frame, id, "verdict")),
    ],
    {},
    isLong(draft, name, unitColumn(unit), series?.periods[series.current]?.label ?? "", stateOf(row))
      ? heights.two
      : heights.one,
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

function interval(frame: PackFrame, id: string, unit: string): Expression {
  const limit = (field: "lower" | "upper"): Expression => ({
    kind: "shown",
    of: called("METRIC", councilArgument(frame), id, null, field),
    format: bareNumberFormat(unit),
    shown: (value) => bareFigure(value, unit),
  });
  return { kind: "or-if-missing", of: joined(limit("lower"), " to ", limit("upper")), otherwise: words.noInterval };
}

/** Whether a row's texts need a second line. */
function isLong({ columnWidths }: Drafting, name: string, unit: string, period: string, state: string): boolean {
  const texts = { measure: name, unit, period, verdict: state } as const;
  return (Object.keys(texts) as (keyof typeof texts)[]).some(
    (column) => texts[column].length > (columnWidths[pageColumns[column]] ?? 0) * lettersPerWidth,
  );
}

/** The word in the figure's place as it is now; "" where there is a figure. */
function stateOf({ compared }: PackRow): string {
  if (isNoValue(compared)) return stateWord(compared);
  return isNoValue(compared.own) ? stateWord(compared.own) : "";
}

/** The size that a row's figures have now: rates have fewer decimals the larger they are. */
function sizeOf(row: PackRow): number {
  if (isNoValue(row.compared)) return 10;
  const { own, median } = row.compared;
  return Math.abs(!isNoValue(median) ? median : hasFigure(row) && !isNoValue(own) ? own.value : 10);
}

function councilName(frame: PackFrame): Expression {
  return called("ABOUT", councilArgument(frame), "name");
}

function isNumberColumn(column: number): boolean {
  const { own, interval: limits, median, gap } = pageColumns;
  return ([own, limits, median, gap] as number[]).includes(column);
}

function tableLooks(draft: Drafting, { firstRow, rows }: PageTable): void {
  const column = (name: keyof typeof pageColumns, format: CellFormat): void =>
    draft.format({ row: firstRow, column: pageColumns[name], rows, columns: 1 }, format);
  column("measure", looks.measure);
  for (const name of ["unit", "period", "good"] as const) column(name, looks.aside);
  column("own", looks.own);
  column("interval", looks.asideRight);
  for (const name of ["median", "gap"] as const) column(name, looks.number);
  column("position", { ...looks.verdict, color: looks.number.color });
  column("verdict", looks.verdict);
  for (let row = firstRow; row < firstRow + rows; row++)
    draft.format({ row, column: 0, rows: 1, columns: widths.length }, looks.underRow);
  draft.rules(verdictRules([firstRow, firstRow + rows - 1], pageColumns.verdict));
}

function notes(
  draft: Drafting,
  { frame, page, missing, publishers, hasIntervals, small }: PageParts,
  table: PageTable,
): void {
  const { outcome, rows } = page;
  const look = sized(looks.note, small);
  const key = keySentences({
    hasIntervals,
    neutral: rows.some(({ metric }) => metric.polarity === "neutral"),
    contextual: outcome.contextual,
    notJudged: rows.some(({ metric }) => metric.noVerdict),
  });
  draft.gap(8);
  draft.text(key, look);
  const { told, length } = missing;
  const isPlace = typeof told === "object" && "namesColumn" in told;
  draft.text(isPlace ? missingSentence(table, told) : told, look, { longest: length });
  if (hasIntervals) draft.text(chanceOf(table), look, { longest: 80 });
  draft.text(
    `${words.sources(publishers, frame.method !== null)} ${words.outcomeTitle(outcome.number, outcome.title)}`,
    look,
  );
}

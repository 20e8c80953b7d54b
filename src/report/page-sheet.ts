import { outcomeName } from "../wording/outcome-names.ts";
import { pageHeadings, pageWords as said } from "../wording/report/page/page-words.ts";
import { unitColumn } from "../wording/figure/unit-column.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { CellFormat, NewChart } from "../workbook/port.ts";
import { ifFrameThere, type PageCaveat } from "./by-council.ts";
import type { Expression } from "../formula/expression.ts";
import { at, joined, type ReportFrame } from "./cells.ts";
import { certaintyField } from "./certainty-sentences.ts";
import type { ReportPage, ReportRow } from "./content.ts";
import { rowsTooLong } from "./earlier/in-full.ts";
import { looks } from "./looks.ts";
import { cellOf, type PageColumn, pageColumns, type PageTable } from "./page/columns.ts";
import type { Figures } from "./page/figures.ts";
import { noteRows, notesOf, type PageNote } from "./page/notes.ts";
import { pictureOf } from "./page/picture.ts";
import { fontSize, hiddenColumns, widthsFor } from "./page/widths.ts";
import { countsSentence } from "./page-sentences.ts";
import { isNumberColumn, nameOf, tableLooks, tableRow, type TypedBeside } from "./page-table.ts";
import { margins, mostPoints, onPaper, paddingOf, rowPadding } from "./paper.ts";
import { Drafting, type SheetDraft } from "./sheet-draft.ts";

/** A page of the report, and the position of its parts. */
export interface PageDraft {
  readonly sheet: SheetDraft;
  readonly table: PageTable;
  /** The row after the last, from 0: where a chart may go. */
  readonly end: number;
  /** Height of each of its rows on paper at full size, in points. */
  readonly heights: readonly number[];
  /** Its rows, from 0, with a comment that is longer than they can be high. */
  readonly inFull: readonly number[];
  /** In which of their sizes its charts come below it, from 0. */
  readonly room: number;
  readonly charts?: readonly NewChart[];
}

/** What a page is drafted from besides its rows. */
export interface PageNotes {
  /** The first of its rows on the sheet of detail. */
  readonly detailRow: number;
  /** Who published the figures, and whose copy they were taken from. */
  readonly sources: Expression;
  /** Caveats of single councils for measures of the page. */
  readonly caveats: readonly PageCaveat[];
  /** Owner and commentary of an earlier report, by the row's id. */
  readonly typed?: ReadonlyMap<string, TypedBeside>;
  /** The sheet where comments stand in full that are longer than a row can be high. */
  readonly inFull?: string;
  /** How much room its charts take below, in points, in each of their sizes, the larger first; none where it has none. */
  readonly below?: readonly number[];
  /** Where the figures of small lines go; null or left out where the host draws none in cells. */
  readonly figures?: Figures | null;
}

/**
 * One outcome's page: title, set compared, counts as a sentence, one table, and numbered notes. Each figure is a live
 * one-cell formula that refers to council and set on the summary.
 */
export function pageSheet(frame: ReportFrame, sheetName: string, page: ReportPage, given: PageNotes): PageDraft {
  const { figures = null } = given;
  const pictures = figures !== null;
  const widths = widthsFor(frame.shownAsBuilt, pictures, {
    units: page.rows.flatMap(({ series }) => (series === null ? [] : [unitColumn(series.unit)])),
    periods: page.rows.flatMap(({ series }) => series?.periods[series.current]?.label ?? []),
  });
  const tooLong = rowsTooLong(page, given.typed, widths);
  const draft = (padding: number, roomForTied: boolean): Filled & { draft: Drafting } => {
    const made = new Drafting(sheetName, widths);
    return { draft: made, ...fill(made, { ...given, frame, page, padding, roomForTied, tooLong }) };
  };
  const least = (tied: boolean): number => draft(rowPadding.closest, tied).draft.points;
  // Where room for any position alone would take a second sheet of paper, only the positions of now have room.
  const roomForTied = least(true) <= mostPoints || least(false) > mostPoints;
  const points = least(roomForTied);
  // A page that does not fit on one sheet of paper even with the least padding runs over two.
  // Charts come on the same sheet of paper where all have room.
  const { below = [] } = given;
  const room = below.findIndex((charts) => points + charts <= mostPoints);
  // Charts that have no room there come on another with the notes, not alone.
  const runsOver = points > mostPoints || (below.length > 0 && room < 0);
  const { padding, breaks, ...chosenRoom } = runsOver
    ? onSeveral(draft(rowPadding.closest, roomForTied), below)
    : {
        padding: paddingOf(widths, points + (below[room] ?? 0), page.rows.length),
        breaks: [],
        room: Math.max(0, room),
      };
  const chosen = draft(padding, roomForTied);
  const { table, inFullRow } = chosen;
  const sheet = chosen.draft.finish({
    headerRow: table.firstRow - 1,
    print: {
      landscape: true,
      fitToWidth: true,
      fitToHeight: !runsOver && chosen.draft.points <= mostPoints,
      margins,
      ...(breaks.length > 0 && { breaks }),
      footer: words.footer(outcomeName(page.outcome)),
    },
    hiddenColumns: hiddenColumns(frame.shownAsBuilt, pictures),
    tables: [
      {
        at: { row: table.firstRow - 1, column: 0, rows: table.rows + 1, columns: widths.length },
        name: said.tableName(sheetName),
      },
    ],
    links: linksTo(frame, inFullRow, given.inFull),
  });
  const sparklines = figures === null ? [] : lines(frame, page, table, figures);
  return {
    sheet: sparklines.length === 0 ? sheet : { ...sheet, sparklines },
    table,
    end: chosen.draft.next,
    heights: chosen.draft.heights,
    ...chosenRoom,
    inFull: tooLong,
  };
}

/** Padding of rows that run over, the easiest first. */
const paddings = [rowPadding.easy, 2, 1, rowPadding.closest] as const;

/**
 * The padding with which a page that runs over takes the fewest sheets of paper, and where one of them begins: notes
 * stay together where the table alone has room before them.
 *
 * @param below how much room charts take below the notes, in points, in each of their sizes
 */
function onSeveral(
  { draft: { heights }, table }: { readonly draft: Drafting; readonly table: PageTable },
  below: readonly number[],
): { readonly padding: number; readonly breaks: readonly number[]; readonly room: number } {
  const end = table.firstRow + table.rows;
  const rooms = below.length === 0 ? [0] : below;
  const tried = rooms.flatMap((charts, room) =>
    paddings.map((padding) => {
      const padded = heights.map((points, row) =>
        row >= table.firstRow && row < end ? points + padding - rowPadding.closest : points,
      );
      const headings = padded[headRow] ?? 0;
      const breaks = onPaper(padded.slice(0, end), headings).sheets === 1 ? [end] : [];
      return { padding, breaks, room, ...onPaper(charts > 0 ? [...padded, charts] : padded, headings, breaks) };
    }),
  );
  const fewest = Math.min(...tried.map(({ sheets }) => sheets));
  return tried.find(({ sheets }) => sheets === fewest) ?? { padding: rowPadding.easy, breaks: [], room: 0 };
}

/** The small lines of a page, with their figures on the sheet behind charts. */
function lines(
  frame: ReportFrame,
  page: ReportPage,
  table: PageTable,
  figures: Figures,
): NonNullable<SheetDraft["sparklines"]> {
  return page.rows.flatMap((row, place) => {
    const picture = pictureOf(frame, row);
    if (picture === null) return [];
    const { row: at, column } = cellOf(table, place, "picture");
    return [{ row: at, column, data: figures.line(row.id, nameOf(row), picture.figures) }];
  });
}

const headRow = 5;
const linkRow = 4;
/** The cells that lead to the other sheets, from the column of the measure and from one that leaves room for its words. */
const linkColumns = { summary: 0, detail: pageColumns.own } as const;

function linksTo(
  { summary, detail }: ReportFrame,
  inFullRow: number | null,
  inFull = "",
): NonNullable<SheetDraft["links"]> {
  const to = (sheet: string) => ({ sheet, row: 0, column: 0 });
  return [
    { row: linkRow, column: linkColumns.summary, to: to(summary) },
    { row: linkRow, column: linkColumns.detail, to: to(detail) },
    ...(inFullRow === null ? [] : [{ row: inFullRow, column: 0, to: to(inFull) }]),
  ];
}

interface PageParts extends PageNotes {
  readonly frame: ReportFrame;
  readonly page: ReportPage;
  /** Whether rows have room for a tied place from the highest that another council may have. */
  readonly roomForTied: boolean;
  /** Padding of each row, in points. */
  readonly padding: number;
  /** Places of rows, from 0, with a comment that is longer than they can be high. */
  readonly tooLong: readonly number[];
}

interface Filled {
  readonly table: PageTable;
  /** The row that leads to the comments in full; null where there is none. */
  readonly inFullRow: number | null;
}

function fill(draft: Drafting, parts: PageParts): Filled {
  const { frame, page, detailRow, tooLong } = parts;
  const table: PageTable = {
    sheet: draft.name,
    firstRow: headRow + 1,
    rows: page.rows.length,
    detail: { sheet: frame.detail, firstRow: detailRow },
    contextual: page.outcome.contextual,
    ...placesOf(page),
    certainty: (row) => certaintyField(frame, page.rows[row]?.id ?? ""),
  };
  const notes = notesOf(frame, page, { ...parts, pictures: (parts.figures ?? null) !== null });
  heading(draft, parts, table);
  headings(draft, notes);
  const mark = notes.find(({ of }) => of === "caveat");
  for (const row of page.rows)
    tableRow(draft, { ...parts, caveatMark: mark === undefined ? "" : ` ${said.mark(mark.number)}` }, row);
  tableLooks(draft, table);
  const long = tooLong.flatMap((place) => page.rows[place] ?? []).map(nameOf);
  return { table, inFullRow: noteRows(draft, { ...parts, notes, long }) };
}

/** The row of headings: plain texts, each once, with the number of the note that explains its column. */
function headings(draft: Drafting, notes: readonly PageNote[]): void {
  const columns = Object.keys(pageColumns) as PageColumn[];
  draft.wrapped(
    columns.map((column) => {
      const note = notes.find(({ columns: explained }) => explained.includes(column));
      return note === undefined ? pageHeadings[column] : `${pageHeadings[column]} ${said.mark(note.number)}`;
    }),
    columns.map((column) => sized(isNumberColumn(column) ? looks.headRight : looks.head)),
  );
  // Space in a text stands in one of its lines only: a heading of two would have them out of line.
  const row = draft.next - 1;
  draft.format({ row, column: pageColumns.gap, rows: 1, columns: 1 }, looks.apartAfter);
  draft.format({ row, column: pageColumns.trend, rows: 1, columns: 1 }, looks.apart);
}

function placesOf({ rows }: ReportPage): Pick<PageTable, "ranked" | "judged" | "neutral"> {
  const where = (is: (row: ReportRow) => boolean): number[] => rows.flatMap((row, at) => (is(row) ? [at] : []));
  return {
    ranked: where(({ series, metric }) => series !== null && !metric.noVerdict),
    judged: where(mayStandOut),
    neutral: where(({ metric }) => metric.polarity === "neutral"),
  };
}

function mayStandOut({ series, metric }: ReportRow): boolean {
  return (series?.lower95 ?? null) !== null && !metric.noVerdict;
}

function sized(look: CellFormat): CellFormat {
  return { ...look, fontSize };
}

/** The lines above the table, one row each. */
function heading(draft: Drafting, { frame, page }: PageParts, table: PageTable): void {
  draft.line(outcomeName(page.outcome), looks.title);
  draft.line(at(frame.setInWords), looks.pageNote, 1);
  const title = words.outcomeTitle(page.outcome.number, page.outcome.title);
  draft.line(joined(title, said.between, at(frame.edition), said.between, at(frame.packed)), looks.pageNote, 1);
  draft.line(ifFrameThere(frame, countsSentence(table)), looks.counts);
  const cells = new Array<string | null>(pageColumns.id + 1).fill(null);
  cells[linkColumns.summary] = said.toSummary;
  cells[linkColumns.detail] = said.toDetail;
  draft.row(
    cells,
    cells.map((text) => (text === null ? null : looks.link)),
    15,
  );
}

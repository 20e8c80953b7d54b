import { isNoValue } from "../statistics/no-value.ts";
import { seriesName } from "../wording/metric-words.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { keySentences, reportWords as words, pageHeadings } from "../wording/report/report-words.ts";
import type { CellAddress, CellFormat, NewChart } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import { caveatSentence, ifFrameThere, isAsBuilt, type PageCaveat, type PageSentence } from "./by-council.ts";
import { at, joined, type ReportFrame, sizeOfSet } from "./cells.ts";
import {
  certaintyField,
  doesNotHold,
  furthestSentence,
  hasDerived,
  holdSentence,
  notHolding,
} from "./certainty-sentences.ts";
import type { ReportPage, ReportRow } from "./content.ts";
import { alsoShownSentence } from "./page/also-shown.ts";
import { nothingPoor, poorLength, poorSentence } from "./page/poor.ts";
import { headingAt, headingLength } from "./page/headings.ts";
import { looks } from "./looks.ts";
import {
  chanceOf,
  countsSentence,
  type MissingCells,
  missingSentence,
  pageColumns,
  type PageTable,
  roomForMissing,
  standingOut,
} from "./page-sentences.ts";
import { fontSize, isNumberColumn, tableLooks, tableRow } from "./page-table.ts";
import { mostPoints, paddingOf, rowPadding } from "./paper.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";
import { linesOf } from "./text-lines.ts";

/** The median is wide enough for the words that may stand instead of a figure. */
const widths = [26, 8.6, 7.6, 4.2, 8.6, 10.8, 7, 7.4, 7, 7, 13, 11, 9.7, 8.4, 6.8, 9.8, 3.4];
const lastColumn = widths.length - 1;
const standsOutRow = 4;

/** A page of the report, and the position of its parts. */
export interface PageDraft {
  readonly sheet: SheetDraft;
  readonly table: PageTable;
  /** The cell with the sentence about what stands out, where the page can have one. */
  readonly standsOut: CellAddress | null;
  /** Its approximate length now, in characters, and with all names that might stand out. */
  readonly standsOutLength: StandsOutLength;
  /** The row after the last, from 0: where a chart may go. */
  readonly end: number;
  /** The cell with the sentence on what is furthest from the median and not tested, where the page has one. */
  readonly furthest: CellAddress | null;
  /** The cell below it with what is poor or declining. */
  readonly poor: CellAddress | null;
  /** Its charts; the figures of each stand under the table, headings in the first row. */
  readonly charts?: readonly Omit<NewChart, "at" | "size">[];
}

interface StandsOutLength {
  readonly now: number;
  readonly most: number;
}

/** Members without a figure: where the method sheet names them, or else the sentence itself; and its length now. */
interface Missing {
  readonly members: MissingCells | Expression;
  readonly length: number;
}

/** What is said below the table. */
export interface PageNotes {
  readonly missing: Missing;
  /** Who published the figures, and whose copy they were taken from. */
  readonly sources: PageSentence;
  /** Caveats of single councils for measures of the page. */
  readonly caveats: readonly PageCaveat[];
}

/**
 * One outcome's page: title, council and set compared, counts as a sentence, one table, key and notes. Each figure is a
 * live one-cell formula that refers to council and set on the summary.
 */
export function pageSheet(
  frame: ReportFrame,
  sheetName: string,
  page: ReportPage,
  { missing, sources, caveats }: PageNotes,
): PageDraft {
  const hasIntervals = page.rows.some(({ series }) => (series?.lower95 ?? null) !== null);
  const draft = (padding: number, missingRoom: number, roomForTied: boolean): { draft: Drafting; table: PageTable } => {
    const made = new Drafting(sheetName, widthsFor(frame.councilName, hasIntervals));
    return {
      draft: made,
      table: fill(made, { frame, page, missing, sources, caveats, hasIntervals, padding, missingRoom, roomForTied }),
    };
  };
  const least = (room: number, tied = true): number => draft(rowPadding.closest, room, tied).draft.points;
  const isRoomy = paddingOf(widths, least(roomForMissing.usual), page.rows.length) >= rowPadding.easy;
  const room = isRoomy ? roomForMissing.usual : roomForMissing.least;
  // Where that alone would take a second sheet of paper, only the positions of now have room.
  const roomForTied = least(room) <= mostPoints || least(room, false) > mostPoints;
  const points = least(room, roomForTied);
  // A page that does not fit on one sheet of paper even with the least padding gets the widest, and runs over two.
  const padding = points > mostPoints ? rowPadding.widest : paddingOf(widths, points, page.rows.length);
  const chosen = draft(padding, room, roomForTied);
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
  const furthest = page.outcome.contextual
    ? null
    : { sheet: sheetName, row: chosen.table.firstRow + page.rows.length + 1, column: 0 };
  const standsOut = hasIntervals ? { sheet: sheetName, row: standsOutRow, column: 0 } : null;
  return {
    sheet,
    table: chosen.table,
    standsOut,
    standsOutLength: standingOutLength(page),
    end: chosen.draft.next,
    furthest,
    poor: furthest === null ? null : { ...furthest, row: furthest.row + 1 },
  };
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
  if (!hasIntervals) change(interval, -6);
  const isBroken = (word: string): boolean => linesOf(word, { width: made[own] ?? 0, fontSize, bold: true }) > 1;
  while (councilName.split(" ").some(isBroken)) change(own, 0.5);
  return made;
}

interface PageParts {
  readonly frame: ReportFrame;
  readonly page: ReportPage;
  readonly missing: Missing;
  readonly sources: PageSentence;
  readonly caveats: readonly PageCaveat[];
  /** Characters that the sentence on members without a figure has room for, whatever council and set are typed. */
  readonly missingRoom: number;
  /** Whether rows have room for a tied place from the highest that another council may have. */
  readonly roomForTied: boolean;
  /** Whether a verdict is possible at all on this page. */
  readonly hasIntervals: boolean;
  /** Padding of each row, in points. */
  readonly padding: number;
}

function fill(draft: Drafting, parts: PageParts): PageTable {
  const { frame, page } = parts;
  const table: PageTable = {
    sheet: draft.name,
    firstRow: 6,
    rows: page.rows.length,
    contextual: page.outcome.contextual,
    ...placesOf(page),
    certainty: (row) => certaintyField(frame, page.rows[row]?.id ?? ""),
  };
  heading(draft, parts, table);
  draft.wrapped(
    pageHeadings.map((text, column) => headingAt(frame, column) ?? text),
    pageHeadings.map((_, column) => sized(isNumberColumn(column) ? looks.headRight : looks.head)),
    pageHeadings.map((_, column) => headingLength(frame, column)),
  );
  for (const column of [pageColumns.gap, pageColumns.change])
    draft.format({ row: table.firstRow - 1, column, rows: 1, columns: 1 }, looks.apartAfter);
  for (const row of page.rows) tableRow(draft, parts, row);
  tableLooks(draft, table);
  notes(draft, parts, table);
  return table;
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
  draft.gap(4);
  draft.text(ifFrameThere(frame, countsSentence(table)), looks.counts, { longest: 120 });
  // Another council may have all of them: no name may be hidden.
  if (hasIntervals) {
    const { contextual } = page.outcome;
    const said = contextual ? standingOut(table) : joined(holdSentence(table), standingOut(table), notHolding(table));
    draft.text(said, looks.line, { longest: standingOutLength(page).most });
  } else draft.gap(4);
}

/** Length of "3 of 15 stand out; 2 hold after allowing for 53 comparisons.", in characters. */
const holdLength = 70;

/** Approximate length of the names that stand out now, and of all that have an interval, in characters. */
function standingOutLength({ rows }: ReportPage): StandsOutLength {
  const length = (some: readonly ReportRow[]): number =>
    some.reduce((sum, { series }) => sum + (series === null ? 0 : seriesName(series).length + 4), 20);
  const standsOut = ({ compared }: ReportRow): boolean =>
    !isNoValue(compared) && !isNoValue(compared.verdict) && compared.verdict.word !== "similar";
  const failing = rows.filter(({ certainty }) => doesNotHold(certainty));
  const now = rows.filter(standsOut);
  const most = length(rows.filter(mayStandOut)) + holdLength;
  return {
    now: length(now) + (failing.length === 0 ? 0 : length(failing)),
    most: Math.max(most, length([...now, ...failing]) + holdLength),
  };
}

/** About how long the list of what is furthest and not tested is now, in characters. */
export function furthestLength(rows: ReportPage["rows"]): number {
  return rows.reduce((sum, { compared, series }) => {
    if (series === null || isNoValue(compared) || isNoValue(compared.own) || !isNoValue(compared.verdict)) return sum;
    const away = compared.distance;
    const isFar = !isNoValue(away) && away.band !== "close" && away.band !== "slightly";
    return isFar ? sum + seriesName(series).length + 15 : sum;
  }, 0);
}

function notes(
  draft: Drafting,
  { frame, page, missing, missingRoom, sources, caveats, hasIntervals }: PageParts,
  table: PageTable,
): void {
  const { outcome, rows } = page;
  const look = sized(looks.note);
  const key = keySentences({
    hasIntervals,
    neutral: rows.some(({ metric }) => metric.polarity === "neutral"),
    contextual: outcome.contextual,
    notJudged: rows.some(({ metric }) => metric.noVerdict),
    derived: rows.some(hasDerived),
  });
  draft.gap(6);
  if (!outcome.contextual) {
    draft.text(furthestSentence(table), sized(looks.line), { longest: furthestLength(rows) + 50 });
    draft.text(poorSentence(table, rows), sized(looks.line), {
      longest: Math.max(nothingPoor.length, poorLength(rows)),
    });
  }
  const caveat = caveatSentence(frame, caveats);
  if (caveat === null) draft.text(key, look);
  else draft.text(joined(key, caveat.sentence), look, { longest: key.length + caveat.longest });
  const { members, length } = missing;
  const isPlace = typeof members === "object" && "namesColumn" in members;
  const id = rows.find(({ series }) => series !== null)?.id ?? "";
  const now = { asBuilt: isAsBuilt(frame), size: sizeOfSet(frame, id), room: missingRoom };
  const shown = alsoShownSentence(frame, id);
  draft.text(shown.sentence, look, { longest: shown.longest });
  const { sentence: from, longest } = sources;
  if (!hasIntervals) draft.text(from, look, { longest });
  else draft.text(joined(from, chanceOf(table)), look, { longest: longest + 90 });
  // The last, since it leaves room for what another council or set may lack.
  const sentence = isPlace ? missingSentence(table, members, now) : members;
  draft.text(sentence, look, { longest: Math.max(length, missingRoom) });
}

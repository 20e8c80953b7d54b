import type { Outcome } from "../framework/metric.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { certaintyReportWords } from "../wording/report/certainty-words.ts";
import { inShortWords } from "../wording/report/in-short.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { Block, CellFormat } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import { at, cell, chanceSentence, countOf, joined, type ReportFrame, when } from "./cells.ts";
import type { ReportContent, ReportPage } from "./content.ts";
import { countedByJob } from "./laid-out.ts";
import { amongInCells, failingIn, holdCounts, notHolding } from "./certainty-sentences.ts";
import { looks } from "./looks.ts";
import { columnOf, type PageTable } from "./page/columns.ts";
import { standingOut } from "./page-sentences.ts";
import type { PageDraft } from "./page-sheet.ts";
import { type Drafting, pointsOfLine } from "./sheet-draft.ts";

/** The outcome, nine counts, a gap, and what stands out. */
export const summaryWidths = [24, 7.5, 6.5, 7.5, 6.5, 9, 9, 9, 8, 5.5, 1.5, 61];
const widths = summaryWidths;
const lastCount = widths.length - 3;
const standsOutColumn = widths.length - 1;
/** Also for the small print: the sheet as a whole is scaled down, so that this becomes 9 points at the least. */
export const fontSize = 10;
/**
 * All rows have room for so many lines of what stands out, whichever council is typed: for two, for one where the sheet
 * would otherwise be crammed. A row is higher only for what stands in it when the report is built; names that do not fit
 * are counted.
 */
export const roomyLines = [2, 1] as const;

type Verdicts = readonly string[];

/** The columns of counts, with the verdicts each counts. */
const counted: readonly Verdicts[] = [
  ["better"],
  ["similar"],
  ["worse"],
  ["higher", "lower"],
  ["position only"],
  ["not judged"],
];
const figuresColumn = 1;
/** The columns of all counts by verdict. */
const answeredColumns = { column: figuresColumn + 1, columns: counted.length } as const;
/** The counts that need an interval: columns 2 to 5 of the sheet. */
const judgedColumns = { column: 2, columns: 4 } as const;

/** What the counts are drafted from. */
interface CountsParts {
  readonly frame: ReportFrame;
  readonly content: ReportContent;
  readonly pages: ReadonlyMap<ReportPage, PageDraft>;
  /** Padding of each row, in points. */
  readonly padding: number;
  /** Lines that each row has room for. */
  readonly lines: number;
  /** Lines that a row has at most: what is longer is counted. */
  readonly most: number;
}

/**
 * The counts by outcome, with a total row; contextual outcomes apart.
 *
 * @returns the total row, null when there is none
 */
export function counts(draft: Drafting, parts: CountsParts): number | null {
  const { content, pages, padding } = parts;
  draft.row([words.figuresBy], [looks.section], 18);
  draft.wrapped(
    [...words.summaryHeadings, null, words.standsOut],
    widths.map((_, i) => ({ ...(isText(i) ? looks.head : looks.headRight), fontSize })),
  );
  const judged = content.pages.filter(({ outcome }) => !outcome.contextual);
  const context = content.pages.filter(({ outcome }) => outcome.contextual);
  const ownEmpty = content.empty.filter(({ contextual }) => !contextual);
  const oneLine = pointsOfLine(fontSize) + padding;
  const lines = judged.some((page) => (pages.get(page)?.table.judged.length ?? 0) > 0) ? parts.lines : 1;
  for (const one of inOrder(judged, ownEmpty)) {
    if ("rows" in one) countRow(draft, pages.get(one) ?? null, one, { ...parts, lines });
    else draft.row([outcomeName(one), words.noMetrics], countLooks(), lines * pointsOfLine(fontSize) + padding);
  }
  const all = judged.length === 0 ? null : allRow(draft, draft.next - judged.length - ownEmpty.length, oneLine);
  if (context.length === 0) return all;
  draft.gap(3);
  draft.row([words.contextTitle], [{ ...looks.label, fontSize, wrap: false }], 14);
  for (const page of context) draft.row([outcomeName(page.outcome), page.rows.length], countLooks(), oneLine);
  return all;
}

function isText(column: number): boolean {
  return column === 0 || column === standsOutColumn;
}

function allRow(draft: Drafting, first: number, points: number): number {
  const rows = draft.next - first;
  const sums = Array.from({ length: lastCount }, (_, i): Expression => {
    return { kind: "total", of: { sheet: draft.name, row: first, column: i + 1, rows, columns: 1 } };
  });
  return draft.row(
    [words.all, ...sums],
    countLooks().map((look) => ({ ...look, bold: true })),
    points,
  );
}

/**
 * "13 of 37 stand out; 10 hold after allowing for 37 comparisons.", from the row of totals, how many would by chance, and
 * what "hold" means; that none does where none does.
 */
export function holdOnSummary(draft: Drafting, row: number, pages: Iterable<PageDraft>): Expression {
  const total = (column: number, columns = 1): Expression => {
    return { kind: "total", of: { sheet: draft.name, row, column, rows: 1, columns } };
  };
  const judged = judgedIn(draft, row);
  const standing: Expression = { kind: "less", from: judged, take: total(countColumns.similar) };
  const among = [...pages].flatMap(({ table }) => table.judged.map((row) => table.certainty(row)));
  const counts = joined(holdCounts(standing, judged, total(countColumns.holding)), amongInCells(among.slice(0, 3)));
  const chance = when(
    { kind: "above", one: judged, other: 0 },
    joined(chanceSentence(judged), certaintyReportWords.holdMeans),
  );
  return joined(when({ kind: "above", one: standing, other: 0 }, counts, inShortWords.noneStandsOut), chance);
}

/** The row of totals, when the counts begin in a row: below their title and headings, after the rows of the outcomes. */
export function totalsRow(first: number, { pages, empty }: Pick<ReportContent, "pages" | "empty">): number {
  const counted = [...pages.map(({ outcome }) => outcome), ...empty].filter(({ contextual }) => !contextual);
  return first + 2 + counted.length;
}

/** The columns that the first sentences are made of. */
export const countColumns = {
  figures: figuresColumn,
  better: 2,
  similar: 3,
  worse: 4,
  side: 5,
  untested: 6,
  notJudged: 7,
  holding: 9,
} as const;

/** The note under the counts: what they are, and the mark of a caveat. */
export function noteUnderCounts(draft: Drafting, hasCaveats: boolean, look: CellFormat): void {
  draft.text(words.noTotal + (hasCaveats ? words.caveatOnPage : ""), look);
}

/** How many figures of a row of counts were judged. */
function judgedIn(draft: Drafting, row: number): Expression {
  return { kind: "total", of: { sheet: draft.name, row, rows: 1, ...judgedColumns } };
}

function countRow(
  draft: Drafting,
  drafted: PageDraft | null,
  page: ReportPage,
  { frame, content, padding, lines }: CountsParts,
): void {
  if (drafted === null) throw new Error(`The page of outcome ${page.outcome.number} is not drafted.`);
  const byJob = (count: (places: readonly number[]) => Expression): Expression =>
    countedByJob(frame, content, page, count);
  const verdicts = (words: Verdicts): Expression =>
    byJob((places) => countOfRows(columnOf(drafted.table, "verdict"), places, words));
  const row = draft.next;
  const answered: Expression = { kind: "total", of: { sheet: draft.name, row, rows: 1, ...answeredColumns } };
  const noFigure: Expression = { kind: "less", from: at(cell(draft.name, row, figuresColumn)), take: answered };
  const claims: Verdicts = ["better", "worse", "higher", "lower"];
  const holding = byJob((places) => holdingIn(drafted.table, places, claims));
  const named = joined(standingOut(drafted.table), notHolding(drafted.table));
  const standsOut =
    drafted.table.judged.length === 0
      ? null
      : when({ kind: "above", one: verdicts(claims), other: 0 }, { kind: "from", of: named, place: 1 });
  draft.row(
    [
      outcomeName(page.outcome),
      byJob((places) => places.length),
      ...counted.map(verdicts),
      noFigure,
      holding,
      null,
      standsOut,
    ],
    countLooks(),
    lines * pointsOfLine(fontSize) + padding,
  );
}

/** How many verdicts of some rows claim something and hold among the council's many. */
function holdingIn(table: PageTable, places: readonly number[], claims: Verdicts): Expression {
  return {
    kind: "less",
    from: countOfRows(columnOf(table, "verdict"), places, claims),
    take: sumOf(runsOf(columnOf(table, "distance"), places).map(failingIn)),
  };
}

/** How often some words stand in some rows of a column, whose neighbours are counted together. */
function countOfRows(column: Block, places: readonly number[], words: Verdicts): Expression {
  return sumOf(runsOf(column, places).map((run) => countOf(run, ...words)));
}

function sumOf(parts: readonly Expression[]): Expression {
  const [only] = parts;
  return parts.length > 1 ? { kind: "sum", parts } : (only ?? 0);
}

/** The blocks of a column that some of its rows make together. */
function runsOf(column: Block, places: readonly number[]): readonly Block[] {
  const runs: { row: number; rows: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.row + last.rows === place) last.rows += 1;
    else runs.push({ row: place, rows: 1 });
  }
  return runs.map(({ row, rows }) => ({ ...column, row: column.row + row, rows }));
}

/** Zero is shown as an empty cell. */
function countLooks(): CellFormat[] {
  const count = { ...looks.number, ...looks.underRow, vertical: "middle", numberFormat: "0;-0;;@" } as const;
  const text = { ...looks.measure, ...looks.underRow, vertical: "middle" } as const;
  return [
    text,
    ...Array.from({ length: lastCount }, () => count),
    looks.underRow,
    { ...text, color: looks.text.color },
  ];
}

/** In the pages' order; outcomes without a metric are put among them by their numbers. */
function inOrder(pages: readonly ReportPage[], empty: readonly Outcome[]): readonly (ReportPage | Outcome)[] {
  if (empty.length === 0) return pages;
  const number = (one: ReportPage | Outcome): number => ("rows" in one ? one.outcome.number : one.number);
  // In the order of the council's directorates the pages stand already.
  if (pages.some(({ group }) => group !== undefined)) return [...pages, ...empty];
  return [...pages, ...empty].sort((one, other) => number(one) - number(other));
}

import { polarityFactor } from "../comparison/polarity.ts";
import { hasFigure, type ReportPage, type ReportRow } from "./content.ts";
import type { NewChart, Port } from "../workbook/port.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { chartWords as words } from "../wording/report/chart-words.ts";
import type { Expression } from "../formula/expression.ts";
import { called, compared, councilArgument, type ReportFrame, setArgument, when } from "./cells.ts";
import { certaintyField } from "./certainty-sentences.ts";
import { looks } from "./looks.ts";
import { pageColumns } from "./page/columns.ts";
import { type Figures, figureColumns } from "./page/figures.ts";
import { besideScoresOf, scoreBeside } from "./page/score-beside.ts";
import type { PageDraft } from "./page-sheet.ts";
import { nameOf } from "./page-table.ts";
import { mostPoints, onPaper, usualRowPoints } from "./paper.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";
import { cleanedUp } from "./write-drafts.ts";

/**
 * Points that a chart needs besides its bars, for each measure and for each further bar of it, and at the least and the
 * most: a sheet of paper. The second where charts have room on their page only so.
 */
const sizes = [
  { besides: 60, bar: 14, further: 6, least: 100, most: 460 },
  { besides: 45, bar: 12.5, further: 3, least: 75, most: 460 },
] as const;
type Size = (typeof sizes)[number];
/** A picture of fewer bars says less than their row. */
const fewestBars = 3;
/** How much of a sheet of paper charts must fill that have it to themselves. */
const leastAlone = 1 / 3;
/** How much of its reckoned height a row has at the least. */
const lowest = 0.94;
/** Two charts stand beside one another, each over about half of the columns that are seen. */
const places = [
  { column: 0, columns: pageColumns.position },
  { column: pageColumns.position, columns: pageColumns.commentary - pageColumns.position + 1 },
] as const;

/** A chart, and the figures that it is drawn from. */
interface ChartBlock {
  readonly rows: readonly ReportRow[];
  readonly headings: readonly string[];
  /** @param inRow the cell of a column of its figures in the measure's row */
  readonly values: (row: ReportRow, inRow: (column: number) => Expression) => readonly Expression[];
  /** How many bars stand beside one another for a measure. */
  readonly bars: number;
  /** A row after those of the measures. */
  readonly last?: readonly Content[];
  readonly numberFormat: string;
  readonly notes: readonly string[];
  readonly chart: Pick<NewChart, "kind" | "title" | "description">;
}

/**
 * Adds its charts to a page, below its notes: each measure with its favourable score, the one scale shared by measures
 * of different units; and each measure's place in the set with the places that the intervals leave open. Their figures
 * go to a sheet of their own.
 */
export function withCharts(frame: ReportFrame, page: ReportPage, draft: PageDraft, figures: Figures): PageDraft {
  const blocks = blocksOf(frame, page);
  if (blocks.length === 0) return draft;
  const { sheet } = draft;
  const { below, rows } = roomBelow(sheet.name, sheet.columnWidths, blocks, sizes[draft.room] ?? sizes[0]);
  if (placing(draft, below.points).isAlone && below.points < mostPoints * leastAlone) return draft;
  const top = draft.end + below.next - rows - 1;
  const inRow =
    (row: number) =>
    (column: number): Expression => ({ kind: "cell", at: { sheet: figures.name, row, column }, fixed: false });
  const charts = blocks.map((block, at): NewChart => {
    const { column, columns } = places[at] ?? places[0];
    return {
      ...block.chart,
      data: figures.chart(
        `${outcomeName(page.outcome)}: ${block.chart.title}`,
        block.headings,
        [
          ...block.rows.map((row, place) => [nameOf(row), ...block.values(row, inRow(figures.firstOfChart + place))]),
          ...(block.last === undefined ? [] : [block.last]),
        ],
        block.numberFormat,
      ),
      at: { sheet: sheet.name, row: top, column },
      size: { rows, columns },
    };
  });
  return { ...draft, charts, sheet: joinedBelow(sheet, below.finish({ headerRow: null, print: null }), draft) };
}

/** How much room the charts of a page take below its notes, in points, in each of their sizes; none where it has none. */
export function pointsOfCharts(frame: ReportFrame, page: ReportPage): readonly number[] {
  const blocks = blocksOf(frame, page);
  return blocks.length === 0 ? [] : sizes.map((size) => roomBelow("", [], blocks, size).below.points);
}

function blocksOf(frame: ReportFrame, page: ReportPage): ChartBlock[] {
  const ranked = page.rows.filter((row) => hasFigure(row) && !row.metric.noVerdict);
  if (ranked.length < fewestBars) return [];
  const scored = ranked.filter(({ metric }) => polarityFactor(metric.polarity) !== 0);
  return [
    ...(scored.length < fewestBars || page.outcome.contextual ? [] : [scoreBlock(frame, page, scored)]),
    placeBlock(frame, page, ranked),
  ];
}

/** The rows below a page's notes: what the charts are, and empty ones for them to stand on. */
function roomBelow(
  sheet: string,
  widths: readonly number[],
  blocks: readonly ChartBlock[],
  size: Size,
): { readonly below: Drafting; readonly rows: number } {
  const below = new Drafting(sheet, widths);
  below.line(words.title, looks.section, 1);
  for (const note of blocks.flatMap(({ notes }) => notes)) below.line(note, looks.pageNote, 0.75);
  const rows = Math.ceil(Math.max(...blocks.map((block) => heightFor(block, size))) / usualRowPoints);
  // And one that stays free, on which a chart ends.
  for (let row = 0; row <= rows; row++) below.gap(usualRowPoints);
  return { below, rows };
}

/** How high a chart is, in points. */
function heightFor({ rows, bars }: ChartBlock, points: Size): number {
  const further = (bars - 1) * points.further;
  return Math.min(points.most, Math.max(points.least, points.besides + rows.length * (points.bar + further)));
}

/** Whether rows of a height fit on one sheet of paper with a page's, and whether they come on one without any of these. */
function placing(
  { heights, table, sheet }: PageDraft,
  height: number,
): { readonly fits: boolean; readonly isAlone: boolean } {
  const fits = heights.reduce((sum, points) => sum + points, 0) + height <= mostPoints;
  // Hosts make rows somewhat lower than they are reckoned: charts must have room on the sheet that notes end on then, too.
  const isAlone =
    !fits &&
    [1, lowest].some((share) => {
      const lower = heights.map((points) => points * share);
      return onPaper(lower, lower[table.firstRow - 1] ?? 0, sheet.print?.breaks ?? []).left < height;
    });
  return { fits, isAlone };
}

/** A sheet with further rows; where both do not fit on one sheet of paper, these begin on another. */
function joinedBelow(sheet: SheetDraft, below: SheetDraft, draft: PageDraft): SheetDraft {
  const { end } = draft;
  const height = (below.rowHeights ?? []).reduce((sum, row) => sum + row.points, 0);
  const { fits, isAlone } = placing(draft, height);
  const breaks = sheet.print?.breaks ?? [];
  const moved = <Placed extends { readonly row: number }>(at: Placed): Placed => ({ ...at, row: at.row + end });
  return {
    ...sheet,
    cells: [...sheet.cells, ...below.cells],
    formats: [...sheet.formats, ...below.formats.map((one) => ({ ...one, at: moved(one.at) }))],
    rowHeights: [...(sheet.rowHeights ?? []), ...(below.rowHeights ?? []).map(moved)],
    print: sheet.print && { ...sheet.print, fitToHeight: fits, ...(isAlone && { breaks: [...breaks, end] }) },
  };
}

/** Rows in which neither side is good, and those that are not judged, have no score and are left out. */
function scoreBlock(frame: ReportFrame, { outcome }: ReportPage, rows: readonly ReportRow[]): ChartBlock {
  const beside = besideScoresOf(frame);
  const names = beside.map((which) => words.beside[which]);
  const score = (id: string): Expression => ({
    kind: "or-if-missing",
    of: called("SCORE", councilArgument(frame), id, "favourable", setArgument(frame)),
    otherwise: "",
  });
  return {
    rows,
    bars: 1 + beside.length,
    notes: [
      words.scoreNote,
      ...(beside.length === 0 ? [] : [beside.map((which) => words.besideNote[which]).join(" ")]),
    ],
    headings: [words.measure, beside.length === 0 ? words.score : words.council, ...names],
    values: (row, inRow) => [
      score(row.id),
      ...beside.map((which) => scoreBeside(frame, which, row, inRow(figureColumns.first))),
    ],
    // Without a nought among its figures a host begins the bars elsewhere, and small differences look large.
    last: [words.scoreMedian, 0, ...beside.map(() => null)],
    numberFormat: '+0.00;"−"0.00;0.00;@',
    chart: { kind: "bar", title: words.scoreTitle, description: words.scoreDescription(outcomeName(outcome), names) },
  };
}

/**
 * The best place on the right; without an interval the own place alone. Each is a share of the places that the measure
 * has: measures of one page are published for different numbers of councils, and another set has another number.
 */
function placeBlock(frame: ReportFrame, { outcome }: ReportPage, rows: readonly ReportRow[]): ChartBlock {
  const rank = (id: string): Expression => called("SCORE", councilArgument(frame), id, "rank", setArgument(frame));
  const open = (id: string, field: string): Expression => ({
    kind: "or-if-error",
    of: certaintyField(frame, id, field),
    otherwise: rank(id),
  });
  const shareOf = (id: string, of: Expression): Expression => ({ kind: "share", of, per: compared(frame, id, "of") });
  const less = (id: string, from: Expression, take: Expression): Expression => ({
    kind: "or-if-error",
    of: shareOf(id, { kind: "less", from, take }),
    otherwise: "",
  });
  return {
    rows,
    bars: 1,
    notes: [words.placesNote],
    headings: words.placesHeadings,
    values: ({ id }) => [
      less(id, compared(frame, id, "of"), open(id, "worst place")),
      less(id, open(id, "worst place"), rank(id)),
      when({ kind: "is-number", of: rank(id) }, shareOf(id, 1)),
      less(id, rank(id), open(id, "best place")),
    ],
    numberFormat: "0%;0%;0%;@",
    chart: {
      kind: "places",
      title: words.placesTitle,
      description: words.placesDescription(outcomeName(outcome)),
    },
  };
}

/** Draws the charts of a report on their pages. @throws PortError after the sheets of the report were removed */
export async function addReportCharts(
  port: Port,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  made: readonly string[],
): Promise<void> {
  try {
    for (const { charts = [] } of pages.values()) for (const chart of charts) await port.addChart(chart);
  } catch (error) {
    throw await cleanedUp(port, made, error);
  }
}

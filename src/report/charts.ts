import { polarityFactor } from "../comparison/polarity.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { hasFigure, type ReportPage, type ReportRow } from "./content.ts";
import type { NewChart, Port } from "../workbook/port.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { Expression } from "../formula/expression.ts";
import { called, compared, councilArgument, type ReportFrame, setArgument, when } from "./cells.ts";
import { certaintyField } from "./certainty-sentences.ts";
import { looks } from "./looks.ts";
import type { PageDraft } from "./page-sheet.ts";
import { nameOf } from "./page-table.ts";
import { heightOf } from "./sheet-draft.ts";
import { linesOf } from "./text-lines.ts";
import { cleanedUp } from "./write-drafts.ts";

const chartSize = { rows: 18, columns: 7 };
const gap = 2;

interface ChartRow {
  readonly row: ReportRow;
  /** Its place in the page's table. */
  readonly i: number;
}

/** A block of figures under a page's table, and the chart drawn over them. */
interface ChartBlock {
  readonly rows: readonly ChartRow[];
  readonly note: string;
  readonly headings: readonly string[];
  readonly values: (id: string) => readonly Expression[];
  readonly numberFormat: string;
  readonly chart: Pick<NewChart, "kind" | "of" | "title" | "description">;
}

/**
 * Adds the figures of its charts to a page: each measure with its favourable score, the one scale shared by measures of
 * different units; and each measure's place in the set with the places that the intervals leave open.
 */
export function chartRows(frame: ReportFrame, page: ReportPage, draft: PageDraft): PageDraft {
  const ranked = page.rows.flatMap((row, i) => (hasFigure(row) && !row.metric.noVerdict ? [{ row, i }] : []));
  if (ranked.length === 0) return draft;
  const scored = ranked.filter(({ row }) => polarityFactor(row.metric.polarity) !== 0);
  const blocks = [
    ...(scored.length === 0 || page.outcome.contextual ? [] : [scoreBlock(frame, page, scored)]),
    placeBlock(frame, page, ranked),
  ];
  return blocks.reduce((made, block) => withBlock(made, block), draft);
}

/** Rows in which neither side is good, and those that are not judged, have no score and are left out. */
function scoreBlock(frame: ReportFrame, { outcome }: ReportPage, rows: readonly ChartRow[]): ChartBlock {
  const score = (id: string): Expression => ({
    kind: "or-if-missing",
    of: called("SCORE", councilArgument(frame), id, "favourable", setArgument(frame)),
    otherwise: "",
  });
  return {
    rows,
    note: words.chartNote,
    headings: words.chartHeadings,
    values: (id) => [score(id)],
    numberFormat: '+0.00;"−"0.00;0.00;@',
    chart: { kind: "bar", title: words.chartTitle, description: words.chartDescription(outcomeName(outcome)) },
  };
}

/** The best place on the right; without an interval the own place alone. */
function placeBlock(frame: ReportFrame, { outcome }: ReportPage, rows: readonly ChartRow[]): ChartBlock {
  const rank = (id: string): Expression => called("SCORE", councilArgument(frame), id, "rank", setArgument(frame));
  const open = (id: string, field: string): Expression => ({
    kind: "or-if-error",
    of: certaintyField(frame, id, field),
    otherwise: rank(id),
  });
  const orBlank = (of: Expression): Expression => ({ kind: "or-if-error", of, otherwise: "" });
  const less = (from: Expression, take: Expression): Expression => orBlank({ kind: "less", from, take });
  const sizes = rows.flatMap(({ row: { compared: now } }) =>
    isNoValue(now) || isNoValue(now.position) ? [] : [now.position.of],
  );
  return {
    rows,
    note: words.placesNote,
    headings: words.placesHeadings,
    values: (id) => [
      less(compared(frame, id, "of"), open(id, "worst place")),
      less(open(id, "worst place"), rank(id)),
      when({ kind: "is-number", of: rank(id) }, 1),
      less(rank(id), open(id, "best place")),
    ],
    numberFormat: "0;0;0;@",
    chart: {
      kind: "places",
      of: Math.max(1, ...sizes),
      title: words.placesTitle,
      description: words.placesDescription(outcomeName(outcome)),
    },
  };
}

function withBlock(draft: PageDraft, { rows, note, headings, values, numberFormat, chart }: ChartBlock): PageDraft {
  const { sheet, table, charts = [] } = draft;
  const first = sheet.cells.length + gap;
  const columns = headings.length;
  const data = { sheet: table.sheet, row: first + 1, column: 0, rows: rows.length + 1, columns };
  // A chart may be higher than its figures: what follows begins below it.
  const below = Math.max(0, chartSize.rows - data.rows);
  return {
    ...draft,
    sheet: {
      ...sheet,
      cells: [
        ...sheet.cells,
        ...Array.from({ length: gap }, () => []),
        [note],
        headings,
        ...rows.map(({ row }) => [nameOf(row), ...values(row.id)]),
        ...Array.from({ length: below }, () => []),
      ],
      rowHeights: [
        ...(sheet.rowHeights ?? []),
        { row: first + 1, points: headHeight(headings, sheet.columnWidths) },
        // Names wrap as they do in the table, in the same column.
        ...rows.flatMap(({ i }, at) => {
          const inTable = sheet.rowHeights?.find(({ row }) => row === table.firstRow + i);
          return inTable === undefined ? [] : [{ row: first + 2 + at, points: inTable.points }];
        }),
      ],
      formats: [
        ...sheet.formats,
        { at: { row: first, column: 0, rows: 1, columns: 1 }, format: { ...looks.note, wrap: false } },
        { at: { row: first + 1, column: 0, rows: 1, columns }, format: looks.head },
        { at: { row: first + 2, column: 0, rows: rows.length, columns }, format: looks.text },
        {
          at: { row: first + 2, column: 1, rows: rows.length, columns: columns - 1 },
          format: { align: "right", numberFormat },
        },
      ],
    },
    charts: [...charts, { ...chart, data }],
  };
}

/** A file stores its rows' heights: with none, the second line of a heading would lie over the first figure. */
function headHeight(headings: readonly string[], widths: readonly number[]): number {
  const { fontSize, bold } = looks.head;
  const lines = headings.map((text, column) => linesOf(text, { width: widths[column] ?? 8, fontSize, bold }));
  return heightOf(Math.max(...lines), fontSize);
}

/** Draws the charts of a report next to their figures. @throws PortError after the sheets of the report were removed */
export async function addReportCharts(
  port: Port,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  made: readonly string[],
): Promise<void> {
  try {
    for (const { charts = [] } of pages.values())
      for (const chart of charts) {
        const { sheet, row, rows, columns } = chart.data;
        await port.addChart({
          ...chart,
          at: { sheet, row, column: columns + 1 },
          size: { ...chartSize, rows: Math.max(chartSize.rows, rows) },
        });
      }
  } catch (error) {
    throw await cleanedUp(port, made, error);
  }
}

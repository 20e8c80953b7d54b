import { polarityFactor } from "../comparison/polarity.ts";
import { hasFigure, type ReportPage } from "./content.ts";
import type { Port } from "../workbook/port.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { Expression } from "../formula/expression.ts";
import { at, called, councilArgument, type ReportFrame, setArgument } from "./cells.ts";
import { looks } from "./looks.ts";
import { pageColumns } from "./page-sentences.ts";
import type { PageDraft } from "./page-sheet.ts";
import { cleanedUp } from "./write-drafts.ts";

const chartSize = { rows: 18, columns: 7 };
const gap = 2;

/**
 * Adds the figures of its chart to a page: each measure with its favourable score, the one scale shared by measures of
 * different units. Rows in which neither side is good and rows that are not judged have no score and are left out.
 */
export function chartRows(frame: ReportFrame, page: ReportPage, draft: PageDraft): PageDraft {
  const scored = page.rows.flatMap((row, i) =>
    hasFigure(row) && !row.metric.noVerdict && polarityFactor(row.metric.polarity) !== 0 ? [{ row, i }] : [],
  );
  if (scored.length === 0 || page.outcome.contextual) return draft;
  const { sheet, table } = draft;
  const first = draft.end + gap;
  const score = (id: string): Expression => ({
    kind: "or-if-missing",
    of: called("SCORE", councilArgument(frame), id, "favourable", setArgument(frame)),
    otherwise: "",
  });
  const name = (i: number): Expression =>
    at({ sheet: table.sheet, row: table.firstRow + i, column: pageColumns.measure });
  const block = { row: first + 1, column: 0, rows: scored.length + 1, columns: 2 };
  return {
    ...draft,
    sheet: {
      ...sheet,
      cells: [
        ...sheet.cells,
        ...Array.from({ length: gap }, () => []),
        [words.chartNote],
        words.chartHeadings,
        ...scored.map(({ row, i }) => [name(i), score(row.id)]),
      ],
      formats: [
        ...sheet.formats,
        { at: { row: first, column: 0, rows: 1, columns: 1 }, format: { ...looks.note, wrap: false } },
        { at: { row: first + 1, column: 0, rows: 1, columns: 2 }, format: looks.head },
        { at: { ...block, row: first + 2, rows: scored.length }, format: looks.text },
        {
          at: { row: first + 2, column: 1, rows: scored.length, columns: 1 },
          format: { align: "right", numberFormat: '+0.00;"−"0.00;0.00;@' },
        },
      ],
    },
    chart: block,
  };
}

/** Draws the charts of a report next to their figures. @throws PortError after the sheets of the report were removed */
export async function addReportCharts(
  port: Port,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  made: readonly string[],
): Promise<void> {
  try {
    for (const [{ outcome }, { chart, table }] of pages) {
      if (chart === undefined) continue;
      const name = outcomeName(outcome);
      await port.addChart({
        kind: "bar",
        title: words.chartTitle,
        description: words.chartDescription(name),
        data: { sheet: table.sheet, ...chart },
        at: { sheet: table.sheet, row: chart.row, column: 3 },
        size: { ...chartSize, rows: Math.max(chartSize.rows, chart.rows) },
      });
    }
  } catch (error) {
    throw await cleanedUp(port, made, error);
  }
}

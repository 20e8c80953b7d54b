import type { Series } from "../pack/pack.ts";
import type { Block, CellAddress } from "../workbook/port.ts";
import { chartWords as words, trendHeadings } from "../wording/workbook/insert.ts";
import { nameWithUnit, seriesName } from "../wording/metric-words.ts";
import { unitColumn } from "../wording/report/report-words.ts";
import { type Insertion, underHeadings } from "./insert.ts";

/** What a chart shows, in words. */
export interface ChartSubject {
  readonly council: string;
  readonly series: Series;
}

const gapColumns = 1;
const size = { rows: 18, columns: 8 };
/** Columns of RANKED: the second is the council, the third its value. */
const ranked = { council: 1, charted: 2 } as const;

/**
 * The set as a table of live figures and a native bar chart of it beside them.
 *
 * @param table the insertion of RANKED, whose first row are headings
 * @param withFigure how many rows of it have a figure; the others follow below and are not drawn
 */
export function setChartInsertion({ council, series }: ChartSubject, table: Insertion, withFigure: number): Insertion {
  const metric = seriesName(series);
  return {
    ...table,
    id: "set-chart",
    name: words.setName,
    chart: (block) => ({
      kind: "bar",
      title: nameWithUnit(metric, unitColumn(series.unit)),
      description: words.setDescription(metric, council),
      data: { ...block, column: block.column + ranked.council, rows: withFigure + 1, columns: ranked.charted },
      at: beside(block),
      size: { ...size, rows: Math.max(size.rows, withFigure + 2) },
    }),
  };
}

/**
 * The history as a table of live figures under a row of headings, and a native line chart of it beside them. Periods
 * without a figure stay gaps.
 *
 * @param table the insertion of HISTORY with the median: period, own value, median
 */
export function trendChartInsertion({ council, series }: ChartSubject, table: Insertion): Insertion {
  const metric = seriesName(series);
  return {
    ...underHeadings(table, trendHeadings(council)),
    id: "trend-chart",
    name: words.trendName,
    chart: (block) => ({
      kind: "line",
      title: words.trendTitle(nameWithUnit(metric, unitColumn(series.unit)), council),
      description: words.trendDescription(metric, council),
      data: block,
      at: beside(block),
      size,
    }),
  };
}

function beside(block: Block): CellAddress {
  return { sheet: block.sheet, row: block.row, column: block.column + block.columns + gapColumns };
}

import type { Series } from "../pack/pack.ts";
import type { Block, CellAddress } from "../workbook/port.ts";
import { chartWords as words, trendHeadings } from "../wording/workbook/insert.ts";
import { nameWithUnit, seriesName } from "../wording/metric-words.ts";
import { unitColumn } from "../wording/figure/unit-column.ts";
import { type Insertion, underHeadings } from "./insert.ts";

/** What a chart shows, in words. */
export interface ChartSubject {
  readonly council: string;
  readonly series: Series;
}

const gapColumns = 1;
const size = { rows: 18, columns: 8 };
/** Columns of RANKED, from 0: the council and its value. */
const ranked = { council: 1, charted: 2 } as const;

/**
 * The set as a table of live figures, with a native bar chart next to it.
 *
 * @param table the insertion of RANKED, whose first row is the headings
 * @param withFigure how many of its rows have a figure; the others come after them and are not drawn
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
 * The history as a table of live figures under a row of headings, with a native line chart next to it. Periods without
 * a figure are gaps in the line.
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

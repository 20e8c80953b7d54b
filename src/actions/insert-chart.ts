import type { Series } from "../pack/pack.ts";
import { type Block, type CellAddress, type Port, PortError } from "../workbook/port.ts";
import { chartWords as words } from "../wording/chart-insert.ts";
import { seriesName } from "../wording/metric-words.ts";
import { unitColumn } from "../wording/pack-notes.ts";
import { trouble } from "../wording/workbook-trouble.ts";
import { insert, type Insertion } from "./insert.ts";

/** What a chart shows, in words. */
export interface ChartSubject {
  readonly council: string;
  readonly series: Series;
}

/** A chart that was inserted: its table can be taken away again, the chart itself only in the host. */
export interface InsertedChart {
  readonly table: Block;
  readonly formula: string;
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
 * @throws PortError "unsupported" where the host has no charts, "filled" for filled cells
 */
export async function insertSetChart(
  port: Port,
  { council, series }: ChartSubject,
  table: Insertion,
  withFigure: number,
  block: Block,
): Promise<InsertedChart> {
  if (!port.can.charts) throw new PortError("unsupported", trouble.noCharts);
  const metric = seriesName(series);
  return port.grouped(words.group, async () => {
    const { formula } = await insert(port, table, block);
    await port.addChart({
      kind: "bar",
      title: words.setTitle(metric, unitColumn(series.unit)),
      description: words.setDescription(metric, council),
      data: { ...block, column: block.column + ranked.council, rows: withFigure + 1, columns: ranked.charted },
      at: beside(block),
      size: { ...size, rows: Math.max(size.rows, withFigure + 2) },
    });
    return { table: block, formula };
  });
}

/**
 * The history as a table of live figures under a row of headings, and a native line chart of it beside them. Periods
 * without a figure stay gaps.
 *
 * @param table the insertion of HISTORY with the median: period, own value, median
 * @param block where the headings begin; the table takes the rows below
 */
export async function insertTrendChart(
  port: Port,
  { council, series }: ChartSubject,
  table: Insertion,
  block: Block,
): Promise<InsertedChart> {
  if (!port.can.charts) throw new PortError("unsupported", trouble.noCharts);
  const metric = seriesName(series);
  const [period, median] = words.trendHeadings;
  const below: Block = { ...block, row: block.row + 1, rows: table.rows, columns: table.columns };
  return port.grouped(words.group, async () => {
    const { formula } = await insert(port, table, below);
    await port.write(block, [[period, council, median]], { ifFilled: "refuse" });
    await port.addChart({
      kind: "line",
      title: words.trendTitle(metric, council, unitColumn(series.unit)),
      description: words.trendDescription(metric, council),
      data: { ...block, rows: table.rows + 1, columns: table.columns },
      at: beside(block),
      size,
    });
    return { table: { ...block, rows: table.rows + 1, columns: table.columns }, formula };
  });
}

function beside(block: Block): CellAddress {
  return { sheet: block.sheet, row: block.row, column: block.column + block.columns + gapColumns };
}

import { formulaOf, type Namespace } from "../../../formula/formula.ts";
import { setChartInsertion, trendChartInsertion } from "../../../actions/insert-chart.ts";
import { type Insertion, underHeadings } from "../../../actions/insert.ts";
import { metricInsertions, type MetricInsertion } from "../../model/insertions.ts";
import type { PaneModel } from "../../model/pane-model.ts";
import type { FigurePage } from "../../model/figure-page.ts";
import { rankedList } from "../../../queries/ranked.ts";
import { gapCellFormat } from "../../../wording/figure/number-format.ts";
import { seriesName } from "../../../wording/metric-words.ts";
import { comparisonHeadings, trendHeadings } from "../../../wording/workbook/insert.ts";
import { numberFormat } from "../../../wording/figure/number.ts";

/**
 * All that a metric's page can put into a sheet, the value first.
 *
 * @param charts whether the host can draw charts
 */
export function insertionsFor(
  model: PaneModel,
  page: FigurePage,
  namespace: Namespace,
  charts: boolean,
): readonly [Insertion, ...Insertion[]] {
  const subjectName = `${model.area.name}: ${seriesName(page.series)}`;
  const headings: Readonly<Record<string, readonly string[]>> = {
    comparison: comparisonHeadings(subjectName),
    trend: trendHeadings(subjectName),
  };
  const [value, ...others] = metricInsertions(model, page).map((one) => dressed(one, page, namespace));
  const plain = [value as Insertion, ...others] as const;
  const offered = plain.map((one) => {
    const over = headings[one.id];
    return over === undefined ? one : { ...underHeadings(one, over), plain: one };
  }) as [Insertion, ...Insertion[]];
  if (!charts) return offered;
  const named = (id: string): Insertion[] => plain.filter((one) => one.id === id);
  const subject = { council: model.area.name, series: page.series };
  const withFigure = rankedList(page.comparison).areas.length;
  return [
    ...offered,
    ...(withFigure === 0 ? [] : named("set").map((table) => setChartInsertion(subject, table, withFigure))),
    ...(page.trend.picture.points.length < 2 ? [] : named("trend").map((table) => trendChartInsertion(subject, table))),
  ];
}

/** The formula of a call, with number formats that suit its answer. */
function dressed(one: MetricInsertion, page: FigurePage, namespace: Namespace): Insertion {
  const { unit } = page.series;
  const { id, name, rows, columns, call } = one;
  const first = id === "set" ? 1 : 0;
  const size = page.comparison.own.kind === "observation" ? page.comparison.own.value : 0;
  const column = (at: number, format: string): Insertion["formats"][number] => ({
    at: { row: first, column: at, rows: rows - first, columns: 1 },
    format: { numberFormat: format },
  });
  return {
    id,
    name,
    rows,
    columns,
    formula: formulaOf(call, namespace),
    formats: [
      ...one.valueColumns.map((at) => column(at, numberFormat(unit))),
      ...one.gapColumns.map((at) => column(at, gapCellFormat(unit, size))),
    ],
  };
}

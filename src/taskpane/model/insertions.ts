import type { FigurePage } from "./figure-page.ts";
import type { PaneModel } from "./pane-model.ts";
import { nameInFormula } from "../../queries/names/name-in-formula.ts";
import { rankedList } from "../../queries/ranked.ts";

/** One thing that can be put into a sheet for a metric's page: the call, and the size and columns of its answer. */
export interface MetricInsertion {
  readonly id: "value" | "comparison" | "set" | "trend" | "sentence";
  readonly name: string;
  readonly call: { readonly name: string; readonly args: readonly (string | number | null)[] };
  readonly rows: number;
  readonly columns: number;
  /** Columns of the answer that hold values of the metric's unit. */
  readonly valueColumns: readonly number[];
  /** Columns that hold a difference of two values. */
  readonly gapColumns: readonly number[];
}

/** Cells in a row of LOF.COMPARE. */
const compareWidth = 14;

/**
 * What a metric's page offers to insert, each as one live formula with the size its answer has today.
 *
 * Formulas name council and measure as a reviewer reads them, and mean exactly this series.
 */
export function metricInsertions(
  { desk, area, set }: PaneModel,
  page: FigurePage,
): readonly [MetricInsertion, ...MetricInsertion[]] {
  const { series, comparison, trend } = page;
  const period = page.period === series.periods[series.current]?.label ? null : page.period;
  const ranked = rankedList(comparison);
  const listed =
    ranked.areas.length + ranked.missing.length + ranked.leftOut.length + (ranked.ownMissing === null ? 0 : 1);
  const all = trend.picture.points.length;
  const since =
    all -
    Math.max(
      0,
      trend.picture.points.findLastIndex((point) => point.breakReason !== null),
    );
  const about = [area.name, nameInFormula(desk, series)];
  const one = { rows: 1, columns: 1, valueColumns: [], gapColumns: [] };
  return [
    { ...one, id: "value", name: "Value", call: { name: "METRIC", args: [...about, period] }, valueColumns: [0] },
    {
      ...one,
      id: "comparison",
      name: "Comparison row",
      call: { name: "COMPARE", args: [...about, set.argument, period] },
      columns: compareWidth,
      valueColumns: [0, 3],
      gapColumns: [4],
    },
    {
      ...one,
      id: "set",
      name: "Table of the set",
      call: { name: "RANKED", args: [...about, set.argument, period] },
      rows: listed + 1,
      columns: 5,
      valueColumns: [2],
    },
    {
      ...one,
      id: "trend",
      name: "Trend with median",
      // From the newest break on: figures by another method in one table would be drawn as one line.
      call: { name: "HISTORY", args: [...about, since === all ? null : since, "median", set.argument] },
      rows: Math.max(since, 1),
      columns: 3,
      valueColumns: [1, 2],
    },
    {
      ...one,
      id: "sentence",
      name: "Sentence with caveat",
      call: { name: "NARRATIVE", args: [...about, set.argument, period] },
    },
  ];
}

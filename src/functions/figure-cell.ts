import type { Area } from "../areas/area.ts";
import { noInterval } from "../comparison/certainty/own-estimate.ts";
import { countOf, type CountPart } from "../pack/counts-of.ts";
import type { Observation } from "../pack/observe.ts";
import type { Pack, Series } from "../pack/pack.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import { figureOf, type PeriodChoice } from "../queries/figure.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { flagWords } from "../wording/metric-words.ts";
import { isRefusal, type Refusal } from "../wording/refusal.ts";
import { orError, reasonText, refusalCell, type OutCell } from "./answer.ts";
import type { CellError } from "./cell-error.ts";

/** The parts of a figure that `LOF.METRIC` can be asked for. */
export type FigureField = "value" | "lower" | "upper" | CountPart | "period" | "flag" | "reason";

/** One part of a figure as a cell, or why there is none. For "reason" that is a text, "" where there is a figure. */
export function figureCell(
  pack: Pack,
  series: Series,
  area: Area,
  period: PeriodChoice | NoValue | Refusal,
  field: FigureField,
): OutCell {
  if (field === "value" && period === series.current) return currentValue(pack, series, area);
  // A count may be published where the figure is not: "rounds to 0" beside 7 children.
  if (isCount(field) && typeof period === "number") {
    const count = countOf(pack, series, area, period, field);
    if (!isNoValue(count)) return count;
  }
  const figure = isNoValue(period) || isRefusal(period) ? period : figureOf(pack, series, area, period);
  if (isNoValue(figure) || isRefusal(figure)) return field === "reason" ? reasonText(figure) : refusalCell(figure);
  const isOlder = period === "latest-available" && figure.period !== series.periods[series.current];
  if (field === "flag") return flagWords(figure.flags, isOlder, councilCaveats(pack, series.metric, area).length > 0);
  if (isCount(field)) return orError(countOf(pack, series, area, series.periods.indexOf(figure.period), field));
  return orError(part(figure, field, () => noInterval(pack, series, area, figure.period)));
}

function isCount(field: FigureField): field is CountPart {
  return field === "numerator" || field === "denominator" || field === "respondents";
}

function part(
  figure: Observation,
  field: Exclude<FigureField, "flag" | CountPart>,
  noLimits: () => NoValue,
): string | number | NoValue {
  switch (field) {
    case "value":
      return figure.value;
    case "lower":
      return figure.lower95 ?? noLimits();
    case "upper":
      return figure.upper95 ?? noLimits();
    case "period":
      return figure.period.label;
    case "reason":
      return "";
  }
}

/** The current figures of a series, by the area's index, and the errors of those that are missing, as far as asked for. */
export interface CurrentColumn {
  readonly series: Series;
  readonly values: Float64Array;
  readonly errors: CellError[];
}

const columns = new WeakMap<Series, CurrentColumn>();

/** The current figures of a series; the same object every time. */
export function currentColumn(pack: Pack, series: Series): CurrentColumn {
  let column = columns.get(series);
  if (column === undefined) {
    const width = pack.areas.length;
    const values = series.values.subarray(series.current * width, (series.current + 1) * width);
    columns.set(series, (column = { series, values, errors: [] }));
  }
  return column;
}

/**
 * The current value, straight from the column. The error for each area and series without a value is made once and
 * kept, since a workbook asks for the same cells at every recalculation.
 */
export function valueIn(pack: Pack, column: CurrentColumn, area: Area): number | CellError {
  const value = column.values[area.index] as number;
  if (value === value) return value;
  return (column.errors[area.index] ??= refusalCell(figureOf(pack, column.series, area) as NoValue));
}

export function currentValue(pack: Pack, series: Series, area: Area): number | CellError {
  return valueIn(pack, currentColumn(pack, series), area);
}

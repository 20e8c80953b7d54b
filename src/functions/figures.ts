import type { Area } from "../areas/area.ts";
import type { Series } from "../pack/pack.ts";
import { choosePeriod } from "../queries/choose-period.ts";
import type { Desk } from "../queries/desk.ts";
import { historyOf, setMedian } from "../queries/history.ts";
import { whyNot, type Explanation } from "../queries/why.ts";
import { caveatsFor } from "../wording/council/caveat.ts";
import { fallbackScaleSentence } from "../wording/explain-no-value.ts";
import { uncheckedWords } from "../wording/unchecked.ts";
import { answer, orError, orThrow, reasonText, refusalCell, type OutCell } from "./answer.ts";
import { optionalChoice, optionalCount, optionalPeriod } from "./arguments/arguments.ts";
import { figureCell, type FigureField } from "./figure-cell.ts";
import { measure } from "./arguments/cells.ts";
import { quickFigure } from "./quick-figure.ts";
import { readSet } from "./arguments/read-set.ts";
import { oneArea, oneSeries, forEachAreaAndSeries } from "./arguments/each-pair.ts";

const fields: Readonly<Record<string, FigureField>> = {
  value: "value",
  lower: "lower",
  "lower limit": "lower",
  upper: "upper",
  "upper limit": "upper",
  numerator: "numerator",
  denominator: "denominator",
  respondents: "respondents",
  period: "period",
  flag: "flag",
  flags: "flag",
  reason: "reason",
};

/**
 * The published figure of a council on a metric. Example: =LOF.METRIC("Kent","persistent absence")
 *
 * @customfunction METRIC
 * @helpurl https://lof-for-excel.example/help.html#metric
 * @param area Council by name or code, or "England". A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @param [field] "value" (left out), "lower", "upper" (95% limits), "numerator", "denominator", "respondents" (published counts), "period", "flag" or "reason".
 * @returns The figure in the metric's unit, or #N/A with the reason.
 */
export function METRIC(area: unknown[][], metric: unknown[][], period?: unknown[][], field?: unknown[][]): unknown[][] {
  const quick = quickFigure(area, metric, period, field);
  if (quick !== undefined) return quick;
  return answer((desk) => {
    const asked = optionalPeriod(period, "period");
    const part = optionalChoice(field, "field", fields) ?? "value";
    return forEachAreaAndSeries(
      desk,
      area,
      metric,
      (place, series) => figureCell(desk.pack, series, place, choosePeriod(series, asked), part),
      part === "reason" ? reasonText : refusalCell,
    );
  });
}

const extras: Readonly<Record<string, HistoryExtras>> = {
  limits: { limits: true, median: false },
  flags: { limits: false, median: false, flags: true },
  flag: { limits: false, median: false, flags: true },
  median: { limits: false, median: true },
  both: { limits: true, median: true },
  "limits and median": { limits: true, median: true },
  "limits, median": { limits: true, median: true },
};

interface HistoryExtras {
  readonly limits: boolean;
  readonly median: boolean;
  readonly flags?: boolean;
}

/**
 * The figures of a council over time, oldest first: period and value, ready for a chart. Example: =LOF.HISTORY("Kent","persistent absence",5)
 *
 * @customfunction HISTORY
 * @helpurl https://lof-for-excel.example/help.html#history
 * @param area Council by name or code, or "England".
 * @param metric Metric by id, title or short name; a breakdown after a comma.
 * @param [periods] How many of the newest periods. Left out: all.
 * @param [with_] "limits" adds the lower and upper 95% limit, "median" the median of the set, "both" all three, "flags" what to know of each figure.
 * @param [set] Whose median: a named set, or a range of councils. Left out: the statistical neighbours.
 * @returns A row a period; #N/A where a period has no figure.
 */
export function HISTORY(
  area: unknown[][],
  metric: unknown[][],
  periods?: unknown[][],
  with_?: unknown[][],
  set?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const place = oneArea(desk, area, "area");
    const series = oneSeries(desk, metric, "metric");
    const newest = optionalCount(periods, "periods");
    const extra = optionalChoice(with_, "with", extras);
    const members = extra?.median === true ? orThrow(readSet(desk, set)(place, series.metric)) : null;
    const rows = orThrow(historyOf(desk.pack, series, place, newest ?? undefined));
    return rows.map((row) => [
      row.period.label,
      figureCell(desk.pack, series, place, row.index, "value"),
      ...(extra?.limits === true ? limits(desk, series, place, row.index) : []),
      ...(extra?.flags === true ? [figureCell(desk.pack, series, place, row.index, "flag")] : []),
      ...(members === null ? [] : [orError(setMedian(desk.pack, series, place, members, row.index))]),
    ]);
  });
}

function limits({ pack }: Desk, series: Series, area: Area, period: number): OutCell[] {
  return [figureCell(pack, series, area, period, "lower"), figureCell(pack, series, area, period, "upper")];
}

function explained(one: Explanation): string {
  if (one.kind === "fallback-scale") return fallbackScaleSentence;
  if (one.kind === "unchecked") return uncheckedWords.figure;
  return one.kind === "council-caveats" ? caveatsFor(one.council, one.texts) : reasonText(one);
}

/**
 * Why there is no figure, score or verdict, as text; "" when there is one. Example: =LOF.WHY("Maidstone","persistent absence")
 *
 * @customfunction WHY
 * @helpurl https://lof-for-excel.example/help.html#why
 * @param area Council by name or code, or "England". A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [set] A named set, or a range of councils: then also why there is no verdict. Left out: figure and score only, against the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @returns A sentence, or "".
 */
export function WHY(area: unknown[][], metric: unknown[][], set?: unknown[][], period?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const asked = optionalPeriod(period, "period");
    const choice = readSet(desk, set);
    const wantsVerdict = measure(set).filledRows > 0;
    return forEachAreaAndSeries(
      desk,
      area,
      metric,
      (place, series) =>
        whyNot(desk, series, place, { set: choice, period: choosePeriod(series, asked), wantsVerdict })
          .map(explained)
          .join(" "),
      reasonText,
    );
  });
}

import type { Series } from "../../pack/pack.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { sameFigure } from "../../statistics/same-figure.ts";
import type { Comparison } from "../compare-in-set.ts";

/** Where the own 95% interval comes from; "margin" is a survey's margin of error, put on both sides of the figure. */
export type IntervalOrigin = "published" | "derived" | "margin" | "none";

/** Where the area's own 95% interval comes from; "none" where there is no interval, or no figure. */
export function intervalOrigin({ own, series }: Pick<Comparison, "own" | "series">): IntervalOrigin {
  if (isNoValue(own) || own.lower95 === null || own.upper95 === null) return "none";
  if (own.flags.includes("derivedInterval")) return "derived";
  return hasMargins(series) ? "margin" : "published";
}

const known = new WeakMap<Series, boolean>();

/** Whether a survey's limits lie equally far on both sides of every figure, as a margin of error puts them. */
function hasMargins(series: Series): boolean {
  let are = known.get(series);
  if (are === undefined) known.set(series, (are = series.basis === "survey" && areEven(series)));
  return are;
}

function areEven({ values, lower95, upper95 }: Series): boolean {
  return values.every((value, at) => {
    const lower = lower95?.[at] ?? NaN;
    const upper = upper95?.[at] ?? NaN;
    return Number.isNaN(lower) || Number.isNaN(upper) || sameFigure(lower + upper, 2 * value);
  });
}

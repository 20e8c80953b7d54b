import type { Comparison } from "../../comparison/compare-in-set.ts";
import { yearOf } from "../../comparison/trend/comparable-periods.ts";
import { observe } from "../../pack/observe.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { bareFigure, figure } from "../../wording/figure/number.ts";
import { historyOf, setMedian } from "../../queries/history.ts";

/** A value of one period, with its text. */
export interface TrendValue {
  readonly value: number;
  /** Without unit, for the line's end. */
  readonly text: string;
  readonly full: string;
}

export interface TrendPoint {
  /** As published: "2024/25", "2022 - 24". */
  readonly label: string;
  /** Its position in time, in years. */
  readonly at: number;
  readonly own: TrendValue | null;
  /** The own figure is not yet checked against earlier figures. */
  readonly unchecked: boolean;
  readonly median: TrendValue | null;
  /** The nation's published figure; left out where there is none, and for counts: a total beside one council's. */
  readonly england?: TrendValue;
  /** A new method or threshold begins here: the line is cut before it. */
  readonly breakReason: string | null;
}

/** Everything the picture of a trend shows, oldest first. */
export interface TrendPicture {
  readonly own: string;
  readonly points: readonly TrendPoint[];
  /** The usual number of years between two periods; where the gap is longer, the line is broken. */
  readonly spacing: number;
}

/** The council's figures over time, the median of the set, which is the same set throughout, and the nation's figures. */
export function trendPicture({ pack, series, area, set }: Comparison): TrendPicture {
  const history = historyOf(pack, series, area);
  const value = (number: number): TrendValue => ({
    value: number,
    text: bareFigure(number, series.unit),
    full: figure(number, series.unit),
  });
  const points = (isNoValue(history) ? [] : history).map((row): TrendPoint => {
    const median = setMedian(pack, series, area, set, row.index);
    const england = observe(pack, series, pack.england, row.index);
    return {
      label: row.period.label,
      at: yearOf(row.period),
      own: isNoValue(row.figure) ? null : value(row.figure.value),
      unchecked: !isNoValue(row.figure) && row.figure.flags.includes("unchecked"),
      median: isNoValue(median) ? null : value(median),
      ...(isNoValue(england) || series.kind === "count" ? {} : { england: value(england.value) }),
      breakReason: series.breaks.find((one) => one.from === row.index)?.reason ?? null,
    };
  });
  return { own: area.name, points, spacing: series.cadenceMonths / 12 };
}

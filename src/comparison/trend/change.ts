import type { Area } from "../../areas/area.ts";
import type { Pack, Series } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import { followedOwn } from "../not-judged.ts";
import { ownHistory, tooFewPeriods, type DatedFigure } from "./own-history.ts";

/** The last figure minus the one before it. */
export interface Change {
  readonly kind: "change";
  /** In the unit of the series; percentage points where that is "%". */
  readonly change: number;
  readonly from: DatedFigure;
  readonly to: DatedFigure;
}

/**
 * How a figure changed since the previous comparable period.
 *
 * Previous means the newest earlier one the area has a figure for, on this side of a break, and for pooled periods one
 * that shares no year with the last. Both periods are returned, since they need not be consecutive. A change says
 * nothing about significance.
 *
 * Excel check: `=last-previous`
 *
 * @param period index into `series.periods`; the current one when left out
 * @returns the change; why there is no figure for the period; "not-judged" for a partial one; "too-few-periods" or "overlapping-periods"
 */
export function changeOf(pack: Pack, series: Series, area: Area, period = series.current): Change | NoValue {
  const now = followedOwn(pack, series, area, period);
  if (isNoValue(now)) return now;
  const history = ownHistory(pack, series, area, period);
  if (history.length < 2) return tooFewPeriods({ pack, series, area, period }, history.length, 2);
  const [from, to] = history.slice(-2) as [DatedFigure, DatedFigure];
  return { kind: "change", change: to.value - from.value, from, to };
}

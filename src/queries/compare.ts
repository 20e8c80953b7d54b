import type { Area } from "../areas/area.ts";
import { compareInSet, type Comparison } from "../comparison/compare-in-set.ts";
import type { ComparisonSet } from "../comparison/sets/comparison-set.ts";
import type { Series } from "../pack/pack.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { isRefusal, type Refusal } from "../wording/refusal.ts";
import { choosePeriod } from "./choose-period.ts";
import type { SetChoice } from "./choose-set.ts";
import type { Desk } from "./desk.ts";
import { worded, type PeriodChoice } from "./figure.ts";

/** What may be specified for a comparison besides area and metric. */
export interface CompareAsked {
  readonly set: SetChoice;
  /** A label, year or Excel date; null for the current period. */
  readonly period: string | number | null;
  /** Count the area's own value into the benchmark too. */
  readonly includeOwn?: boolean;
}

/**
 * The comparison of an area with a set, for one series and period.
 *
 * @returns why there is no such set, or a refusal of the period; a missing own figure does not prevent it, since the
 *   benchmark does not need it
 */
export function comparisonOf(
  desk: Desk,
  series: Series,
  area: Area,
  { set, period, includeOwn = false }: CompareAsked,
): Comparison | NoValue | Refusal {
  const chosen = choosePeriod(series, period);
  if (isNoValue(chosen) || isRefusal(chosen)) return chosen;
  const members = set(area, series.metric);
  return isNoValue(members) ? members : comparisonWith(desk, series, area, members, { period: chosen, includeOwn });
}

/** The same for a set and a period already resolved. */
export function comparisonWith(
  { pack }: Desk,
  series: Series,
  area: Area,
  members: ComparisonSet,
  { period = series.current, includeOwn = false }: { period?: PeriodChoice; includeOwn?: boolean } = {},
): Comparison {
  const when = period === "latest-available" ? { latestAvailable: true } : { period };
  return compareInSet(pack, series, area, members, {
    ...when,
    includeOwn,
    wordOwn: (own) => worded(pack, series, area, own),
  });
}

/** An answer about a comparison, or why there is no comparison. */
export function inComparison<T>(
  comparison: Comparison | NoValue | Refusal,
  ask: (comparison: Comparison) => T,
): T | NoValue | Refusal {
  return isNoValue(comparison) || isRefusal(comparison) ? comparison : ask(comparison);
}

import { mapCells, type MergedSeries } from "../pack/assembly/merge-series.ts";
import type { Observed } from "../pack/assembly/observed.ts";
import type { BaseSeries } from "./base.ts";

/**
 * Puts counts that stand elsewhere beside the figures of the same area and period that lack them. Of two that cannot
 * belong together, more cases than there are people, neither is put.
 */
export function fillCounts(series: MergedSeries, { numerator, denominator }: BaseSeries["counts"]): MergedSeries {
  if (numerator.length + denominator.length === 0) return series;
  const [above, below] = [byCell(numerator), byCell(denominator)];
  const filled = (cell: Observed): Observed => {
    if (cell.value === null) return cell;
    const key = keyOf(cell);
    const found = {
      numerator: (cell.numerator ?? null) === null ? above.get(key) : undefined,
      denominator: (cell.denominator ?? null) === null ? below.get(key) : undefined,
    };
    const over = cell.numerator ?? found.numerator?.value ?? null;
    const under = cell.denominator ?? found.denominator?.value ?? null;
    if (over !== null && under !== null && over > under) return cell;
    const sources = [cell, ...Object.values(found)].flatMap((one) => one?.countSources ?? []);
    const countSources = sources.length === 0 ? {} : { countSources: [...new Set(sources)] };
    return { ...cell, numerator: over, denominator: under, ...countSources };
  };
  return mapCells(series, filled);
}

function byCell(figures: readonly Observed[]): ReadonlyMap<string, Observed> {
  return new Map(figures.flatMap((one) => (one.value === null ? [] : [[keyOf(one), one]])));
}

function keyOf({ area, period }: Observed): string {
  return `${area}|${period.label}`;
}

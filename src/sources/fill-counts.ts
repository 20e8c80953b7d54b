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
    const over = cell.numerator ?? above.get(key) ?? null;
    const under = cell.denominator ?? below.get(key) ?? null;
    if (over !== null && under !== null && over > under) return cell;
    return { ...cell, numerator: over, denominator: under };
  };
  return mapCells(series, filled);
}

function byCell(figures: readonly Observed[]): ReadonlyMap<string, number> {
  return new Map(figures.flatMap((one) => (one.value === null ? [] : [[keyOf(one), one.value]])));
}

function keyOf({ area, period }: Observed): string {
  return `${area}|${period.label}`;
}

import { englandFigure } from "../../../comparison/benchmark.ts";
import type { Comparison } from "../../../comparison/compare-in-set.ts";
import { namedSet } from "../../../comparison/sets/named-set.ts";
import { setMedian } from "../../../queries/history.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { figure } from "../../../wording/figure/number.ts";
import { besideMedianWords } from "../../../wording/pane/beside-median.ts";

/** A figure that stands beside a set's median, with its unit in words. */
interface BesideFigure {
  readonly value: number;
  readonly full: string;
}

/** Those of one comparison; null where there is none. */
export interface BesideFigures {
  readonly england: BesideFigure | null;
  /** The region's median, and what its councils are called. */
  readonly region: (BesideFigure & { readonly name: string }) | null;
}

/**
 * England's published figure and the median of the region's councils of the same tier. The nation's count is as large
 * as the nation, and says nothing beside a council's. Where the council is compared with its region, that median stands
 * there already.
 */
export function figuresBeside(comparison: Comparison): BesideFigures {
  const { pack, series, area, set, period } = comparison;
  const worded = (value: number): BesideFigure => ({ value, full: figure(value, series.unit) });
  const england = englandFigure(comparison);
  const region = namedSet(pack, area, "region");
  const median = isNoValue(region) || set.kind === "region" ? null : setMedian(pack, series, area, region, period);
  return {
    england: isNoValue(england) || series.kind === "count" ? null : worded(england.value),
    region: isNoValue(region) || median === null || isNoValue(median) ? null : { ...worded(median), name: region.name },
  };
}

/** The same in words; "" for neither. */
export function besideMedianOf(comparison: Comparison): string {
  const { england, region } = figuresBeside(comparison);
  return besideMedianWords({
    england: england?.full ?? null,
    region: region && { median: region.full, name: region.name },
  });
}

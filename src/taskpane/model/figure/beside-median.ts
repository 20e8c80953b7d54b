import { englandFigure } from "../../../comparison/benchmark.ts";
import type { Comparison } from "../../../comparison/compare-in-set.ts";
import { namedSet } from "../../../comparison/sets/named-set.ts";
import { setMedian } from "../../../queries/history.ts";
import { isNoValue } from "../../../statistics/no-value.ts";
import { figure } from "../../../wording/figure/number.ts";
import { besideMedianWords } from "../../../wording/pane/beside-median.ts";

/**
 * England's published figure and the median of the region's councils of the same tier, in words; "" for neither. Where
 * the council is compared with its region, that median stands there already.
 */
export function besideMedianOf(comparison: Comparison): string {
  const { pack, series, area, set, period } = comparison;
  const england = englandFigure(comparison);
  const region = namedSet(pack, area, "region");
  const median = isNoValue(region) || set.kind === "region" ? null : setMedian(pack, series, area, region, period);
  return besideMedianWords({
    england: isNoValue(england) ? null : figure(england.value, series.unit),
    region:
      isNoValue(region) || median === null || isNoValue(median)
        ? null
        : { median: figure(median, series.unit), name: region.name },
  });
}

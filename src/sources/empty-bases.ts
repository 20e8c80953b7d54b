import { mapCells, type MergedSeries } from "../pack/assembly/merge-series.ts";
import type { Observed } from "../pack/assembly/observed.ts";

/**
 * Takes away each 0 of a survey that nobody answered, which is no figure. Of 2019/20 the publisher's survey of adult
 * social care has five councils with 0 from no respondents. A 0 that was counted stays: it is as published.
 */
export function withoutEmptyBases(series: MergedSeries): MergedSeries {
  return mapCells(series, checked);
}

function checked(cell: Observed): Observed {
  if (cell.value !== 0 || cell.respondents !== 0) return cell;
  const { area, period, at } = cell;
  return { area, period, at, value: null, state: "notPublished", lower95: null, upper95: null, flags: [] };
}

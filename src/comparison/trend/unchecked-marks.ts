import type { Area } from "../../areas/area.ts";
import { flagBits, type Pack, type Series } from "../../pack/pack.ts";
import type { DatedFigure } from "./own-history.ts";

/** The figures of a trend by their periods, oldest first, and which of them are not yet checked against earlier figures. */
export function uncheckedMarks(
  pack: Pack,
  series: Series,
  area: Area,
  figures: readonly DatedFigure[],
): { readonly label: string; readonly unchecked: boolean }[] {
  return figures.map(({ index, period }) => ({
    label: period.label,
    unchecked: ((series.flags[index * pack.areas.length + area.index] ?? 0) & flagBits.unchecked) !== 0,
  }));
}

import type { MergedSeries } from "./merge-series.ts";

/**
 * For each period the ids of the sources that counts were taken from where the figure they stand behind was not, in the
 * order of the alphabet.
 */
export function countSourcesOf({ cells, takenFrom }: Pick<MergedSeries, "cells" | "takenFrom">): string[][] {
  return cells.map((row, period) => {
    const own = takenFrom[period];
    const others = [...row].flatMap(([area, { countSources = [] }]) =>
      countSources.filter((source) => source !== own?.get(area)),
    );
    return [...new Set(others)].sort();
  });
}

import type { Difference } from "./merge-series.ts";
import type { Observed } from "./observed.ts";

/** The cells in which two files differ: rounding counted by series, everything else line by line. */
export function differenceReport(differences: readonly Difference[]): string {
  const real = differences.filter((difference) => !difference.rounding);
  const rounded = differences.filter((difference) => difference.rounding);
  return [
    `Cells in which another file has a different figure; the framework's is kept: ${real.length}`,
    ...real.map(
      (one) =>
        `  ${one.series} ${one.area} ${one.period}: kept ${figure(one.kept)}, ${one.left.at.file} row ${one.left.at.row} has ${figure(one.left)}`,
    ),
    `Cells that differ by rounding only: ${rounded.length}`,
    ...[...countBySeries(rounded)].map(([series, count]) => `  ${series}: ${count}`),
  ].join("\n");
}

function figure({ value, state, lower95, upper95 }: Observed): string {
  if (value === null) return `no figure (${state})`;
  return lower95 === null && upper95 === null ? String(value) : `${value} (${lower95} to ${upper95})`;
}

function countBySeries(differences: readonly Difference[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { series } of differences) counts.set(series, (counts.get(series) ?? 0) + 1);
  return counts;
}

import type { Tier } from "../../areas/area.ts";
import type { Pack } from "../pack.ts";
import type { Difference } from "./merge-series.ts";
import type { Observed } from "./observed.ts";

const tiers: readonly Tier[] = ["single", "county", "district", "country"];

/** Councils whose counts are in every report: a county, two single-tier councils and a district. */
const shown = ["E10000016", "E08000037", "E07000110", "E09000033"];

/** How many series have a figure at their current period, by outcome, for each tier and for four councils. */
export function coverageTable(pack: Pack): string {
  const councils = shown.flatMap((code) => pack.areaByCode.get(code) ?? []);
  const header = ["outcome", "series", ...tiers, ...councils.map((area) => area.name)];
  const rows = pack.outcomes.map((outcome) => {
    const series = pack.series.filter((one) => one.metric.outcome === outcome.number);
    const has = (index: number): number =>
      series.filter((one) => !Number.isNaN(one.values[one.current * pack.areas.length + index])).length;
    const held = (tier: Tier): number =>
      series.filter((one) =>
        pack.areas.some(
          (area) => area.tier === tier && !Number.isNaN(one.values[one.current * pack.areas.length + area.index]),
        ),
      ).length;
    return [outcome.number, series.length, ...tiers.map(held), ...councils.map((area) => has(area.index))];
  });
  const totals = header.slice(1).map((_, column) => rows.reduce((sum, row) => sum + (row[column + 1] as number), 0));
  return table([header, ...rows.map((row) => row.map(String)), ["all", ...totals.map(String)]]);
}

/** Lines of cells in aligned columns, numbers right-aligned. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  ")).join("\n");
}

/**
 * The cells in which two files differ: rounding differences counted per series, all others listed line by line.
 *
 * @param nameOf a council's name by its code
 */
export function differenceList(differences: readonly Difference[], nameOf: (code: string) => string): string {
  const real = differences.filter((difference) => !difference.rounding);
  const rounded = differences.filter((difference) => difference.rounding);
  return [
    `Cells in which another file has a different figure: ${real.length}`,
    ...real.map(
      (one) =>
        `  ${one.series} ${nameOf(one.area)}, ${one.period}: kept ${withPlace(one.kept)}, left ${withPlace(one.left)}`,
    ),
    `Cells that differ by rounding only: ${rounded.length}`,
    ...[...countBySeries(rounded)].map(([series, count]) => `  ${series}: ${count}`),
  ].join("\n");
}

function withPlace(one: Observed): string {
  const { file, row } = one.at;
  return `${figure(one)} from ${file}${row === null ? "" : ` row ${row}`}`;
}

function figure({ value, state, lower95, upper95 }: Observed): string {
  if (value === null) return `no figure (${inWords(state ?? "")})`;
  return lower95 === null && upper95 === null ? String(value) : `${value} (${lower95} to ${upper95})`;
}

/** "notPublished" as a person reads it: "not published". */
function inWords(state: string): string {
  return state.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function countBySeries(differences: readonly Difference[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { series } of differences) counts.set(series, (counts.get(series) ?? 0) + 1);
  return counts;
}

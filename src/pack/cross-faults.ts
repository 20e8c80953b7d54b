import type { PackFile, SeriesFile } from "./schema.ts";

/**
 * Faults that the schema cannot find: numbers that point nowhere, columns that are too short.
 *
 * @returns the first fault, in words that complete the sentence "The figures could not be read: ", or null
 */
export function findCrossFault(file: PackFile): string | null {
  if (file.areas.at(-1)?.tier !== "country") return "the data pack does not end its areas with England";
  if (file.coverages.some((positions) => !allBelow(positions, file.areas.length)))
    return "a coverage names an area that is not there";
  const metrics = new Set(file.metrics.map((metric) => metric.id));
  for (const series of file.series) {
    const fault = seriesFault(series, file, metrics);
    if (fault !== null) return `series ${series.id} ${fault}`;
  }
  const column = file.indicators.find((indicator) => indicator.values.length !== file.areas.length);
  if (column !== undefined) return `indicator ${column.id} has a column of the wrong length`;
  const codes = new Set(file.areas.map((area) => area.code));
  const caveat = (file.caveats ?? []).find(
    (one) => !metrics.has(one.metric) || one.areas.some((code) => !codes.has(code)),
  );
  if (caveat !== undefined) return `a caveat of ${caveat.metric} names a metric or council that is not there`;
  return listFault(file);
}

function seriesFault(series: SeriesFile, file: PackFile, metrics: ReadonlySet<string>): string | null {
  const coverage = file.coverages[series.coverage];
  if (coverage === undefined) return "names a coverage that is not there";
  if (!metrics.has(series.metric)) return "belongs to no metric of the pack";
  if (series.current >= series.periods.length) return "names a current period it does not hold";
  const size = coverage.length * series.periods.length;
  for (const column of [series.values, series.lower95, series.upper95])
    if (column !== undefined && column.length !== size) return "has a column of the wrong length";
  for (const marked of [...Object.values(series.states), ...Object.values(series.flags), series.otherSource])
    if (marked !== undefined && !allBelow(marked, size)) return "marks a cell that is not there";
  const seconds = series.secondSources ?? [];
  if (seconds.length !== 0 && seconds.length !== series.periods.length) return "has second sources for other periods";
  const sources = [...series.periods.map((period) => period[3]), ...seconds.filter((index) => index !== null)];
  return allBelow(sources, file.sources.length) ? null : "names a source that is not there";
}

function listFault(file: PackFile): string | null {
  for (const list of file.neighbourLists) {
    const places = list.members.every((members) => allBelow(members ?? [], file.places.length));
    const words = (list.closeness ?? []).every((row) => allBelow(row ?? [], file.closenessWords.length));
    if (!places || !words || list.source >= file.sources.length)
      return `the list ${list.id} points at what is not there`;
    if (list.members.length !== file.areas.length) return `the list ${list.id} is not as long as the list of areas`;
  }
  return null;
}

function allBelow(numbers: readonly number[], size: number): boolean {
  return numbers.every((number) => number < size);
}

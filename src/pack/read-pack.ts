import type { Area, AreaCode, ComingArea, FormerArea } from "../areas/area.ts";
import type { Metric, MetricId } from "../framework/metric.ts";
import { findCrossFault } from "./cross-faults.ts";
import { flagBits, stateCodes, type Indicator, type NeighbourList, type Pack, type Series } from "./pack.ts";
import { packSchema, readFormats, type PackFile, type SeriesFile } from "./schema.ts";
import { hasFirstSource } from "./source-of-figure.ts";

/** A fault of a pack file, as one sentence; thrown by {@link readPack}. */
export class DamagedPack extends Error {}

/**
 * Reads, checks and indexes a pack.
 *
 * @param json the text of the pack file
 * @param sha256 its digest in lower-case hexadecimal, as computed by the caller
 * @throws DamagedPack with one sentence when the text is not a pack in a known format
 */
export function readPack(json: string, sha256: string): Pack {
  return indexPack(checkPack(parse(json)), sha256);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DamagedPack("The figures could not be read: the data pack is cut short or damaged.");
  }
}

/** Checks the shape of a parsed pack file; faults are reported as one sentence that says where the first one is. */
function checkPack(parsed: unknown): PackFile {
  const format = (parsed as { format?: unknown } | null)?.format;
  if (typeof format === "number" && !(readFormats as readonly number[]).includes(format))
    throw new DamagedPack(
      `The figures could not be read: the data pack has format ${format}, this version reads formats ${readFormats[0]} to ${readFormats.at(-1)}.`,
    );
  const result = packSchema.safeParse(parsed);
  if (!result.success) {
    const first = result.error.issues[0];
    throw new DamagedPack(
      `The figures could not be read: the data pack is damaged at ${first?.path.join(".") || "its start"}.`,
    );
  }
  const fault = findCrossFault(result.data);
  if (fault !== null) throw new DamagedPack(`The figures could not be read: ${fault}.`);
  return result.data;
}

function indexPack(file: PackFile, sha256: string): Pack {
  const areas = file.areas.map(
    (area, index): Area => ({ ...area, index, code: area.code as AreaCode, county: area.county as AreaCode | null }),
  );
  const areaByCode = new Map(areas.map((area) => [area.code as string, area]));
  const metrics = file.metrics as unknown as Metric[];
  const metricById = new Map(metrics.map((metric) => [metric.id as string, metric]));
  const series = file.series.map((one) =>
    indexSeries(one, file.coverages[one.coverage] as number[], areas, metricById),
  );
  const seriesOf = new Map<MetricId, Series[]>(metrics.map((metric) => [metric.id, []]));
  for (const one of series) seriesOf.get(one.metric.id)?.push(one);
  return {
    edition: file.edition,
    built: file.built,
    sha256,
    areas,
    england: areas.at(-1) as Area,
    areaByCode,
    formerAreas: file.formerAreas as unknown as FormerArea[],
    comingAreas: (file.comingAreas ?? []) as unknown as ComingArea[],
    outcomes: file.outcomes,
    metrics,
    metricById,
    series,
    seriesById: new Map(series.map((one) => [one.id, one])),
    seriesOf,
    indicators: file.indicators.map((one): Indicator => ({ ...one, values: dense(one.values) })),
    neighbourLists: file.neighbourLists.map((list) => indexList(list, file, areaByCode)),
    sources: file.sources,
    caveats: file.caveats ?? [],
    everyday: file.everyday ?? [],
    news: file.news ?? null,
  };
}

function dense(column: readonly (number | null)[]): Float64Array {
  return Float64Array.from(column, (value) => value ?? NaN);
}

function indexSeries(
  file: SeriesFile,
  coverage: readonly number[],
  areas: readonly Area[],
  metricById: ReadonlyMap<string, Metric>,
): Series {
  const width = areas.length;
  const size = width * file.periods.length;
  const place = (cell: number): number =>
    Math.floor(cell / coverage.length) * width + (coverage[cell % coverage.length] as number);
  const spread = (column: readonly (number | null)[]): Float64Array => {
    const out = new Float64Array(size).fill(NaN);
    for (let period = 0, cell = 0; period < file.periods.length; period++)
      for (const index of coverage) out[period * width + index] = column[cell++] ?? NaN;
    return out;
  };
  const mark = (lists: Record<string, number[] | undefined>, codes: Record<string, number>): Uint8Array => {
    const out = new Uint8Array(size);
    for (const [name, cells] of Object.entries(lists))
      for (const at of (cells ?? []).map(place)) out[at] = (out[at] ?? 0) | (codes[name] ?? 0);
    return out;
  };
  const counts = (columns: SeriesFile["numerator"]): Float64Array | null => {
    if (columns === undefined) return null;
    const out = new Float64Array(size).fill(NaN);
    for (const [period, column] of columns)
      for (const [at, index] of coverage.entries()) out[period * width + index] = column[at] ?? NaN;
    return out;
  };
  const values = spread(file.values);
  return {
    id: file.id,
    metric: metricById.get(file.metric) as Metric,
    breakdown: file.breakdown,
    breakdownAliases: file.breakdownAliases,
    unit: file.unit,
    cadenceMonths: file.cadenceMonths,
    kind: file.kind ?? null,
    basis: file.basis ?? null,
    periods: file.periods.map(([label, start, end]) => ({ label, start, end })),
    current: file.current,
    breaks: file.breaks,
    heldFor: heldTiers(file, values, areas),
    periodSources: file.periods.map((period) => period[3]),
    secondSources: file.secondSources ?? file.periods.map(() => null),
    otherSources: new Map(otherSources(file, coverage, areas).map(([cell, source]) => [place(cell), source])),
    values,
    lower95: file.lower95 === undefined ? null : spread(file.lower95),
    upper95: file.upper95 === undefined ? null : spread(file.upper95),
    numerator: counts(file.numerator),
    denominator: counts(file.denominator),
    respondents: counts(file.respondents),
    countSources: new Map(file.countSources),
    states: mark(file.states, stateCodes),
    flags: mark(file.flags, flagBits),
  };
}

function heldTiers(file: SeriesFile, values: Float64Array, areas: readonly Area[]): Set<Area["tier"]> {
  const held = areas.filter(({ index }) =>
    file.periods.some((_, period) => !Number.isNaN(values[period * areas.length + index])),
  );
  return new Set(held.map(({ tier }) => tier));
}

/** Cells that are not from the source usual for the area's tier, each with its source. Format 1 knew only two a period. */
function otherSources(file: SeriesFile, coverage: readonly number[], areas: readonly Area[]): [number, number][] {
  const two = (file.otherSource ?? []).flatMap((cell): [number, number][] => {
    const period = Math.floor(cell / coverage.length);
    const tier = areas[coverage[cell % coverage.length] ?? -1]?.tier ?? "country";
    const [first, second] = [file.periods[period]?.[3] ?? 0, file.secondSources?.[period]];
    return [[cell, hasFirstSource(tier) ? (second ?? first) : first]];
  });
  const any = (file.otherSources ?? []).flatMap(([source, cells]) =>
    cells.map((cell): [number, number] => [cell, source]),
  );
  return [...two, ...any];
}

function indexList(
  list: PackFile["neighbourLists"][number],
  file: PackFile,
  areaByCode: ReadonlyMap<string, Area>,
): NeighbourList {
  const { id, name, publisher, source } = list;
  const members = list.members.map((numbers, row) =>
    numbers === null
      ? null
      : numbers.map((number, rank) => {
          const [code, placeName] = file.places[number] as [string, string];
          const word = list.closeness?.[row]?.[rank];
          return {
            code,
            name: placeName,
            area: areaByCode.get(code) ?? null,
            closeness: word === undefined ? "" : (file.closenessWords[word] ?? ""),
          };
        }),
  );
  return { id, name, publisher, source, members };
}

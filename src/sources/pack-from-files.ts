import { ambiguousNames } from "../framework/ambiguous-names.ts";
import { catalogueMetrics } from "../framework/catalogue-metrics.ts";
import { catalogue } from "../framework/catalogue.ts";
import { councilCaveats } from "../framework/council-caveats.ts";
import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import { everydayTable } from "../framework/everyday-table.ts";
import { outcomes } from "../framework/outcomes.ts";
import { assemblePack, type NeighbourListParts, type PackParts } from "../pack/assembly/assemble-pack.ts";
import { checkAreaNames, checkMetricNames } from "../pack/assembly/check-aliases.ts";
import { checkSeries } from "../pack/assembly/check-series.ts";
import { mergeSeries, type Difference, type MergedSeries } from "../pack/assembly/merge-series.ts";
import type { Issue } from "../pack/assembly/observed.ts";
import type { Source } from "../pack/pack.ts";
import type { PackFile } from "../pack/schema.ts";
import { compiledSource } from "./plan/compiled-sources.ts";
import { checkFramework, type FactDifference } from "./check-framework.ts";
import { readHistories, type Histories } from "./histories.ts";
import { neighbourFiles, neighbourPlan } from "./plan/neighbour-plan.ts";
import { olderCouncils } from "./areas/older-councils.ts";
import { directoryOf, formerAreas, packAreas } from "./areas/pack-areas.ts";
import { comingCouncils } from "./areas/coming-councils.ts";
import { readAreas } from "./areas/reference-areas.ts";
import { readCodeHistory } from "./areas/code-history.ts";
import { readIndicators } from "./adapters/indicators.ts";
import {
  readCompiledMetrics,
  readCompiledSeries,
  readCompiledValues,
  type CompiledMetric,
} from "./adapters/lof-single-tier.ts";
import { readNeighbours } from "./adapters/neighbours.ts";
import { readOfficialNames } from "./areas/official-names.ts";
import { readPlaceNames } from "./areas/place-names.ts";
import { seriesInputs, type Compiled } from "./series-inputs.ts";
import { sourceFiles } from "./plan/source-files.ts";
import type { AreaDirectory } from "./areas/area-directory.ts";

/** Files that every pack is made from, in addition to those of {@link sourceFiles}. */
export const baseFiles = {
  areas: "reference/areas.csv",
  codeHistory: "reference/area-code-history.csv",
  officialNames: "sources/mysociety-uk-local-authorities/england_local_authorities.csv",
  placeNames: "sources/ons-els-geography/geo-metadata.json",
  neighbours: "reference/neighbours-known.csv",
  indicators: "derived/neighbour-indicators.csv",
  metrics: "sources/lof-single-tier/metrics.csv",
  series: "sources/lof-single-tier/series.csv",
  values: "sources/lof-single-tier/values.csv",
} as const;

/** A pack, or everything that prevents it; and what a person should look at. */
export interface Build {
  /** Null when there are issues: a pack is only built without faults. */
  readonly file: PackFile | null;
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Facts that differ between our catalogue and the list that came with the compiled figures; the pack has ours. */
  readonly factDifferences: readonly FactDifference[];
  /** Councils that a file has under two codes with different figures. */
  readonly codeConflicts: readonly string[];
}

/**
 * Builds the pack from the texts of all files. Pure: the same texts and dates give the same pack.
 *
 * @param textOf the unpacked text of a file, by its path below the data folder
 * @param dates page date of the framework's edition, and of this build
 * @param entries every fact about the metrics; our own catalogue when left out
 */
export function buildPack(
  textOf: (path: string) => string,
  dates: { edition: string; built: string },
  entries: readonly CatalogueEntry[] = catalogue,
): Build {
  const reference = readAreas(textOf(baseFiles.areas), baseFiles.areas);
  const history = readCodeHistory(textOf(baseFiles.codeHistory), baseFiles.codeHistory);
  const official = readOfficialNames(textOf(baseFiles.officialNames), baseFiles.officialNames);
  const directory = directoryOf(reference.areas, history.changes);
  const areas = packAreas(reference.areas, history.changes);
  const former = [...formerAreas(history.changes, reference.areas, official.names), ...olderCouncils(reference.areas)];
  const coming = comingCouncils(reference.areas);
  const metrics = catalogueMetrics(entries);
  const compiled = readCompiled(textOf, directory);
  const histories = readHistories((source) => textOf(sourceFiles[source].path), directory);
  const series = readSeries(entries, compiled, histories);
  const neighbours = readLists(textOf, directory);
  const indicators = readIndicators(textOf(baseFiles.indicators), baseFiles.indicators, directory);
  const issues = [
    ...[reference, history, official, compiled, histories, series, neighbours, indicators].flatMap(
      (part) => part.issues,
    ),
    ...series.merged.flatMap((one) => checkSeries(one)),
    ...checkAreaNames(areas, former, coming),
    ...checkMetricNames(metrics, ambiguousNames),
  ];
  const parts = (): PackParts => ({
    ...dates,
    areas,
    formerAreas: former,
    comingAreas: coming,
    outcomes,
    metrics,
    series: series.merged,
    indicators: indicators.indicators.map(({ plan: { row: _row, ...facts }, values }) => ({ ...facts, values })),
    neighbourLists: neighbours.lists,
    caveats: councilCaveats.filter(({ metric }) => entries.some(({ id }) => id === metric)),
    everyday: everydayTable,
    placeNames: neighbours.names,
    sources: [...compiledSources(entries), ...Object.values(sourceFiles), ...Object.values(neighbourFiles)],
  });
  return {
    file: issues.length === 0 ? assemblePack(parts()) : null,
    issues,
    differences: series.merged.flatMap((one) => one.differences),
    factDifferences: checkFramework(entries, compiled),
    codeConflicts: histories.codeConflicts,
  };
}

/** The compiled figures, and the list of metrics beside them, which is only compared with our catalogue. */
function readCompiled(
  textOf: (path: string) => string,
  directory: AreaDirectory,
): Compiled & { metrics: readonly CompiledMetric[]; issues: Issue[] } {
  const { metrics, issues } = readCompiledMetrics(textOf(baseFiles.metrics), baseFiles.metrics);
  const { series, england } = readCompiledSeries(textOf(baseFiles.series), baseFiles.series, directory);
  const values = readCompiledValues(textOf(baseFiles.values), baseFiles.values, directory);
  return {
    file: baseFiles.values,
    metrics,
    series,
    figures: [...values.figures, ...england.figures],
    issues: [...issues, ...england.issues, ...values.issues],
  };
}

/** The compilation as a source, once for each place that figures were taken from. */
function compiledSources(entries: readonly CatalogueEntry[]): Source[] {
  const words = new Set(entries.flatMap((entry) => entry.source ?? []));
  return [...words].sort().map(compiledSource);
}

function readSeries(
  entries: readonly CatalogueEntry[],
  compiled: Compiled,
  histories: Histories,
): { merged: MergedSeries[]; issues: Issue[] } {
  const { inputs, issues } = seriesInputs(entries, compiled, histories);
  return { merged: inputs.map(mergeSeries), issues };
}

function readLists(
  textOf: (path: string) => string,
  directory: AreaDirectory,
): { lists: NeighbourListParts[]; names: ReadonlyMap<string, string>; issues: Issue[] } {
  const { names, issues: namesIssues } = readPlaceNames(textOf(baseFiles.placeNames), baseFiles.placeNames);
  const models = neighbourPlan.map((plan) => plan.model);
  const { lists, issues } = readNeighbours(
    textOf(baseFiles.neighbours),
    baseFiles.neighbours,
    models,
    directory,
    names,
  );
  return {
    lists: neighbourPlan.map(({ model, ...facts }) => ({
      ...facts,
      members: lists.find((list) => list.model === model)?.members ?? new Map<string, never>(),
    })),
    names,
    issues: [...namesIssues, ...issues],
  };
}

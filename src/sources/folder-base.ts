import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import { catalogue } from "../framework/catalogue.ts";
import type { NeighbourListParts } from "../pack/assembly/assemble-pack.ts";
import type { Issue } from "../pack/assembly/observed.ts";
import type { Source } from "../pack/pack.ts";
import { readIndicators } from "./adapters/indicators.ts";
import {
  readCompiledMetrics,
  readCompiledSeries,
  readCompiledValues,
  type CompiledMetric,
} from "./adapters/lof-single-tier.ts";
import { readNeighbours } from "./adapters/neighbours.ts";
import type { AreaDirectory } from "./areas/area-directory.ts";
import { readCodeHistory } from "./areas/code-history.ts";
import { readOfficialNames } from "./areas/official-names.ts";
import { olderCouncils } from "./areas/older-councils.ts";
import { directoryOf, formerAreas, packAreas } from "./areas/pack-areas.ts";
import { readPlainTable } from "./adapters/plain-table.ts";
import * as plain from "./adapters/plain-tables.ts";
import { readPlaceNames } from "./areas/place-names.ts";
import { readAreas } from "./areas/reference-areas.ts";
import type { Base } from "./base.ts";
import { checkFramework } from "./check-framework.ts";
import { readHistories } from "./histories.ts";
import { compiledSource } from "./plan/compiled-sources.ts";
import { neighbourFiles, neighbourPlan } from "./plan/neighbour-plan.ts";
import { fileName, sourceFiles } from "./plan/source-files.ts";
import { seriesInputs, type Compiled } from "./series-inputs.ts";

/** Files that every pack is made from, in addition to those of {@link sourceFiles}. */
export const baseFiles = {
  areas: "reference/areas.csv",
  codeHistory: "reference/area-code-history.csv",
  officialNames: "sources/mysociety-uk-local-authorities/england_local_authorities.csv",
  placeNames: "sources/ons-els-geography/geo-metadata.json",
  neighbours: "reference/neighbours-known.csv",
  indicators: "derived/neighbour-indicators.csv",
  possessionClaims: "sources/moj-landlord-possession/private_claims_rate_2022q4_2023q3.csv",
  metrics: "sources/lof-single-tier/metrics.csv",
  series: "sources/lof-single-tier/series.csv",
  values: "sources/lof-single-tier/values.csv",
} as const;

const read = new Set<string>([...Object.values(baseFiles), ...Object.values(sourceFiles).map(({ path }) => path)]);

/** Whether a file of the layout is read by its path, or tells about others, and so is not looked into as an official one. */
export function isLaidOut(path: string): boolean {
  return read.has(path) || /^(reference|derived)\/|^raw\/expected\.csv$/.test(path);
}

/**
 * Reads a data folder of the layout of {@link baseFiles}. Pure: the same texts give the same base.
 *
 * @param textOf the unpacked text of a file, by its path below the data folder
 */
export function folderBase(textOf: (path: string) => string, entries: readonly CatalogueEntry[] = catalogue): Base {
  const reference = readAreas(textOf(baseFiles.areas), baseFiles.areas);
  const history = readCodeHistory(textOf(baseFiles.codeHistory), baseFiles.codeHistory);
  const official = readOfficialNames(textOf(baseFiles.officialNames), baseFiles.officialNames);
  const directory = directoryOf(reference.areas, history.changes);
  const former = [...formerAreas(history.changes, reference.areas, official.names), ...olderCouncils(reference.areas)];
  const compiled = readCompiled(textOf, directory);
  const histories = readHistories((source) => textOf(sourceFiles[source].path), directory);
  const series = seriesInputs(entries, compiled, histories);
  const neighbours = readLists(textOf, directory);
  const { possessionClaims } = baseFiles;
  const claims = readPlainTable(textOf(possessionClaims), possessionClaims, directory, plain.possessionClaims);
  const indicators = readIndicators(textOf(baseFiles.indicators), baseFiles.indicators, directory, claims);
  return {
    areas: packAreas(reference.areas, history.changes),
    formerAreas: former,
    directory,
    series: series.series,
    residents: {
      year: "2024",
      byArea: new Map(
        histories
          .figures("population", "all ages")
          .flatMap(({ area, value }) => (value === null ? [] : [[area, value]])),
      ),
    },
    indicators: indicators.indicators.map(({ plan: { row: _row, ...facts }, values }) => ({ ...facts, values })),
    neighbourLists: neighbours.lists,
    placeNames: neighbours.names,
    sources: [
      ...compiledSources(entries),
      ...Object.values(sourceFiles).map((source) => ({ ...source, file: fileName(source.path) })),
      ...Object.values(neighbourFiles),
    ],
    issues: [reference, history, official, compiled, histories, series, neighbours, indicators].flatMap(
      (part) => part.issues,
    ),
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
  return [...words].sort().map((word) => ({ ...compiledSource(word), file: fileName(baseFiles.values) }));
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

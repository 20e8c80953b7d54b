import { ambiguousNames } from "../framework/ambiguous-names.ts";
import { catalogue } from "../framework/catalogue.ts";
import { outcomes } from "../framework/outcomes.ts";
import { assemblePack, type NeighbourListParts, type PackParts } from "../pack/assembly/assemble-pack.ts";
import { checkAreaNames, checkMetricNames } from "../pack/assembly/check-aliases.ts";
import { checkSeries } from "../pack/assembly/check-series.ts";
import { mergeSeries, type Difference, type MergedSeries } from "../pack/assembly/merge-series.ts";
import type { Issue } from "../pack/assembly/observed.ts";
import type { Source } from "../pack/pack.ts";
import type { PackFile } from "../pack/schema.ts";
import { compiledSource, compiledSourceId } from "./plan/compiled-sources.ts";
import { readHistories, type Histories } from "./histories.ts";
import { joinFramework } from "./join-framework.ts";
import { neighbourFiles, neighbourPlan } from "./plan/neighbour-plan.ts";
import { directoryOf, formerAreas, packAreas } from "./places/pack-areas.ts";
import { readAreas } from "./places/areas.ts";
import { readCodeHistory } from "./places/code-history.ts";
import { readIndicators } from "./adapters/indicators.ts";
import { readCompiledMetrics, readCompiledSeries, readCompiledValues } from "./adapters/lof-single-tier.ts";
import { readNeighbours } from "./adapters/neighbours.ts";
import { readOfficialNames } from "./places/official-names.ts";
import { readPlaceNames } from "./places/place-names.ts";
import { seriesInputs, type Compiled } from "./series-inputs.ts";
import { sourceFiles } from "./plan/source-files.ts";
import type { AreaDirectory } from "./places/area-directory.ts";

/** Files that every pack is made of, beside those of {@link sourceFiles}. */
const baseFiles = {
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

/** A pack, or everything that stands in its way; and what a person should look at. */
export interface Build {
  /** Null when there are issues: a pack is made of faultless parts only. */
  readonly file: PackFile | null;
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Councils that a file carries under two codes with different figures. */
  readonly codeConflicts: readonly string[];
}

/**
 * Builds the pack from the texts of all files. Pure: the same texts and dates give the same pack.
 *
 * @param textOf the unpacked text of a file, by its path below the data folder
 * @param dates page date of the framework's edition, and of this build
 */
export function buildPack(textOf: (path: string) => string, dates: { edition: string; built: string }): Build {
  const reference = readAreas(textOf(baseFiles.areas), baseFiles.areas);
  const history = readCodeHistory(textOf(baseFiles.codeHistory), baseFiles.codeHistory);
  const official = readOfficialNames(textOf(baseFiles.officialNames), baseFiles.officialNames);
  const directory = directoryOf(reference.areas, history.changes);
  const areas = packAreas(reference.areas, history.changes);
  const former = formerAreas(history.changes, reference.areas, official.names);
  const framework = readFramework(textOf, directory);
  const histories = readHistories((source) => textOf(sourceFiles[source].path), directory);
  const series = readSeries(framework.compiled, histories);
  const joined = joinFramework(catalogue, framework.compiled.metrics, baseFiles.metrics);
  const neighbours = readLists(textOf, directory);
  const indicators = readIndicators(textOf(baseFiles.indicators), baseFiles.indicators, directory);
  const issues = [
    ...[reference, history, official, framework, histories, series, joined, neighbours, indicators].flatMap(
      (part) => part.issues,
    ),
    ...series.merged.flatMap((one) => checkSeries(one)),
    ...checkAreaNames(areas, former),
    ...checkMetricNames(joined.metrics, ambiguousNames),
  ];
  const parts = (): PackParts => ({
    ...dates,
    areas,
    formerAreas: former,
    outcomes,
    metrics: joined.metrics,
    series: series.merged,
    indicators: indicators.indicators.map(({ plan: { row: _row, ...facts }, values }) => ({ ...facts, values })),
    neighbourLists: neighbours.lists,
    placeNames: neighbours.names,
    sources: [...framework.sources, ...Object.values(sourceFiles), ...Object.values(neighbourFiles)],
  });
  return {
    file: issues.length === 0 ? assemblePack(parts()) : null,
    issues,
    differences: series.merged.flatMap((one) => one.differences),
    codeConflicts: histories.codeConflicts,
  };
}

function readFramework(
  textOf: (path: string) => string,
  directory: AreaDirectory,
): { compiled: Compiled; sources: Source[]; issues: Issue[] } {
  const { metrics, issues } = readCompiledMetrics(textOf(baseFiles.metrics), baseFiles.metrics);
  const { series, england } = readCompiledSeries(textOf(baseFiles.series), baseFiles.series, directory);
  const values = readCompiledValues(textOf(baseFiles.values), baseFiles.values, directory);
  const words = [...new Set(metrics.map((metric) => metric.source))].sort();
  const unknown = words
    .filter((word) => compiledSource(word) === null)
    .map(
      (word): Issue => ({
        file: baseFiles.metrics,
        row: null,
        column: "source",
        code: "unknown-word",
        message: `"${word}" is no source we know`,
      }),
    );
  return {
    compiled: {
      file: baseFiles.values,
      metrics,
      series,
      figures: [...values.figures, ...england.figures],
      sourceOf: compiledSourceId,
    },
    sources: words.flatMap((word) => compiledSource(word) ?? []),
    issues: [...issues, ...england.issues, ...values.issues, ...unknown],
  };
}

function readSeries(compiled: Compiled, histories: Histories): { merged: MergedSeries[]; issues: Issue[] } {
  const { inputs, issues } = seriesInputs(catalogue, compiled, histories);
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

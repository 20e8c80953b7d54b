import type { CatalogueEntry, CatalogueSeries } from "../framework/catalogue-entry.ts";
import { outcomeOf, seriesId } from "../framework/metric-id.ts";
import { normaliseName } from "../text/normalise.ts";
import { compiledCaveats } from "./plan/compiled-caveats.ts";
import type { CompiledMetric, CompiledSeries } from "./adapters/lof-single-tier.ts";

/** A fact that our catalogue and the list beside the compiled figures state differently. Ours is in the pack. */
export interface FactDifference {
  /** Our id of the metric or series; the compiler's key for a metric that only the list has. */
  readonly metric: string;
  /** Which fact; "metric" where one side lacks the whole metric. */
  readonly field: string;
  /** In words; null where our catalogue does not have the metric. */
  readonly ours: string | null;
  /** In words; null where the list does not have the metric. */
  readonly theirs: string | null;
  /** Why ours is different, where that was decided; null for a difference that nobody has looked at. */
  readonly known: string | null;
}

/** What the list names as a publisher and is none. */
const noPublishers: ReadonlyMap<string, string> = new Map([
  ["ASCOF", "the Adult Social Care Outcomes Framework is a framework; DHSC publishes it"],
  ["NDTMS", "the National Drug Treatment Monitoring System is a system; OHID publishes its figures"],
]);

/** The facts that both sides state of every metric, compared one by one. */
const facts = ["title", "type", "publisher", "source", "polarity", "status", "derived", "noVerdict", "caveat"] as const;

/**
 * Compares our catalogue with the compiled list, metric by metric and fact by fact: first our metrics in their order,
 * then those that only the list has. The list changes nothing in the pack; a difference is for a person to look at.
 *
 * A series that only one side has is no difference of facts: without its figures there is no pack (`series-inputs.ts`).
 */
export function checkFramework(
  catalogue: readonly CatalogueEntry[],
  compiled: { readonly metrics: readonly CompiledMetric[]; readonly series: readonly CompiledSeries[] },
): FactDifference[] {
  const slugs = new Set(catalogue.map((entry) => entry.slug));
  const onlyTheirs = compiled.metrics
    .filter((metric) => !slugs.has(metric.slug))
    .map(({ slug, title }) => ({ metric: slug, field: "metric", ours: null, theirs: title, known: null }));
  const ofOurs = catalogue.flatMap((entry) => {
    const theirs = compiled.metrics.filter((metric) => metric.slug === entry.slug);
    if (theirs.length === 0) return [onlyOurs(entry)];
    const theirSeries = compiled.series.filter((series) => series.slug === entry.slug);
    return [
      ...theirs.flatMap((metric) => metricDifferences(entry, metric)),
      ...entry.series.flatMap((series) => seriesDifferences(entry, series, theirSeries)),
    ];
  });
  return [...ofOurs, ...onlyTheirs];
}

function onlyOurs({ id, slug, title }: CatalogueEntry): FactDifference {
  const known = slug === null ? "our entry gives it no key in the list" : null;
  return { metric: id, field: "metric", ours: title, theirs: null, known };
}

function metricDifferences(entry: CatalogueEntry, theirs: CompiledMetric): FactDifference[] {
  const ours = { ...entry, outcome: outcomeOf(entry.id) };
  return (["outcome", ...facts] as const).flatMap((field) => {
    if (ours[field] === theirs[field]) return [];
    const known =
      whyKnown(entry, field, theirs) ?? (field === "publisher" ? (noPublishers.get(theirs.publisher) ?? null) : null);
    return [{ metric: entry.id, field, ours: String(ours[field]), theirs: String(theirs[field]), known }];
  });
}

function whyKnown(
  entry: CatalogueEntry,
  field: "outcome" | (typeof facts)[number],
  theirs: CompiledMetric,
): string | null {
  if (field === "noVerdict" && entry.noVerdict) return entry.notJudged ?? null;
  if (field === "caveat" && compiledCaveats[entry.id] === theirs.caveat) return "ours is in whole sentences";
  return null;
}

function seriesDifferences(
  entry: CatalogueEntry,
  ours: CatalogueSeries,
  theirSeries: readonly CompiledSeries[],
): FactDifference[] {
  const metric = seriesId(entry.id, ours.suffix);
  const names = ours.breakdown === null ? [""] : [ours.breakdown, ...ours.aliases];
  return theirSeries
    .filter((series) => series.seriesNo === ours.seriesNo)
    .flatMap(({ unit, name }) => [
      ...(unit === ours.unit ? [] : [{ metric, field: "unit", ours: ours.unit, theirs: unit, known: null }]),
      ...(names.map(normaliseName).includes(normaliseName(name))
        ? []
        : [{ metric, field: "breakdown", ours: ours.breakdown ?? "", theirs: name, known: null }]),
    ]);
}

/** The differences as lines for the build's report: metric, fact, ours, theirs. How many of them are known comes first. */
export function factDifferenceList(differences: readonly FactDifference[]): string {
  const known = differences.filter((difference) => difference.known !== null).length;
  const count = differences.length === 0 ? "none" : `${differences.length}, of which known: ${known}`;
  return [
    `Differences between our catalogue and the compiled list: ${count}`,
    ...differences.map(({ metric, field, ours, theirs, known }) => {
      const why = known === null ? "" : ` (known: ${known})`;
      return `  ${metric}, ${field}: ours ${inWords(ours)}, theirs ${inWords(theirs)}${why}`;
    }),
  ].join("\n");
}

/** In quotation marks, so that a space at the end or nothing at all can be seen. */
function inWords(fact: string | null): string {
  return fact === null ? "missing" : JSON.stringify(fact);
}

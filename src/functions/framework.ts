import { factAbout, findSubject } from "../queries/about/about.ts";
import { editionFact, listSources, newestFact, type EditionField } from "../queries/about/edition.ts";
import { findOutcome } from "../queries/names/find-outcome.ts";
import { listMetrics, listOutcomes, type MetricRow } from "../queries/framework-lists.ts";
import { nothingSuggested, suggest, type SuggestionKind } from "../queries/names/suggest.ts";
import type { PackName } from "../pack/mark.ts";
import type { Pack } from "../pack/pack.ts";
import { version } from "../pack/program-version.ts";
import { polarityWords, responsibilityWords, statusWords } from "../wording/metric-words.ts";
import { isRefusal } from "../wording/refusal.ts";
import { mayGuess } from "./call-bounds.ts";
import { answer, orError, orThrow, refusalCell, single, type OutCell, type OutCells } from "./answer.ts";
import { neededCell, optionalChoice, optionalText, plain } from "./arguments/arguments.ts";
import { cellError } from "./cell-error.ts";
import { forEachPair } from "./arguments/each-pair.ts";
import { packState } from "./pack-holder.ts";

/**
 * The priority outcomes of the framework. Example: =LOF.OUTCOMES()
 *
 * @customfunction OUTCOMES
 * @helpurl https://lof-for-excel.example/help.html#outcomes
 * @returns A table with a row of headings: number, outcome, kind, metrics, how many have figures, ambition, note.
 */
export function OUTCOMES(): unknown[][] {
  return answer(({ pack }) => [
    ["number", "outcome", "kind", "metrics", "with figures", "ambition", "note"],
    ...listOutcomes(pack).map(({ outcome, metrics, withFigures }): OutCell[] => [
      outcome.number,
      outcome.title,
      outcome.contextual ? "contextual" : "priority",
      metrics.length,
      withFigures,
      outcome.ambition,
      outcome.note ?? "",
    ]),
  ]);
}

/**
 * The metrics of the framework, one row per series. Example: =LOF.METRICS(6)
 *
 * @customfunction METRICS
 * @helpurl https://lof-for-excel.example/help.html#metrics
 * @param [outcome] Outcome by number or title. Left out: all sixteen.
 * @returns A table with a row of headings.
 */
export function METRICS(outcome?: unknown[][]): unknown[][] {
  return answer(({ pack }) => {
    const wanted = optionalText(outcome, "outcome");
    const only = wanted === null ? null : orThrow(findOutcome(pack, wanted));
    return [metricHeadings, ...listMetrics(pack, only).map((row) => metricRow(row))];
  });
}

const metricHeadings = [
  "id",
  "outcome",
  "metric",
  "breakdown",
  "unit",
  "period",
  "polarity",
  "type",
  "status",
  "responsibility",
  "publisher",
  "official title",
];

function metricRow({ metric, series }: MetricRow): OutCell[] {
  return [
    series?.id ?? metric.id,
    metric.outcome,
    metric.shortName,
    series?.breakdown ?? "",
    series?.unit ?? "",
    series?.periods[series.current]?.label ?? "",
    polarityWords(metric.polarity),
    metric.type,
    statusWords(metric.status),
    responsibilityWords(metric.responsibility),
    metric.publisher,
    metric.title,
  ];
}

const suggestionKinds: Readonly<Record<string, SuggestionKind>> = {
  metric: "metric",
  metrics: "metric",
  area: "area",
  areas: "area",
  council: "area",
  councils: "area",
};

/**
 * Metrics and councils that a text may mean. Example: =LOF.SUGGEST("school absence")
 *
 * @customfunction SUGGEST
 * @helpurl https://lof-for-excel.example/help.html#suggest
 * @param text What you are looking for, in your own words.
 * @param [kind] "metric" or "area". Left out: both.
 * @returns A row for each find, likeliest first: name, kind, and the id or code to use in formulas.
 */
export function SUGGEST(text: unknown[][], kind?: unknown[][]): unknown[][] {
  return answer((desk) => {
    const words = String(neededCell(text, "text"));
    const wanted = optionalChoice(kind, "kind", suggestionKinds);
    const found = suggest(desk, words, wanted);
    if (found.length === 0) throw cellError("#N/A", nothingSuggested(desk, words, wanted));
    return found.map((one) => [one.name, one.kind === "area" ? "council" : "metric", one.id]);
  });
}

/**
 * One fact about a metric, a council or an outcome. Example: =LOF.ABOUT("persistent absence","title")
 *
 * @customfunction ABOUT
 * @helpurl https://lof-for-excel.example/help.html#about
 * @param what Metric, council or outcome by name, id or code. A range gives a range.
 * @param field What to know: "title", "unit", "polarity", "source", "period", "caveat", "responsibility", "region", "tier" and more; a wrong one lists them all. A range gives a range.
 * @returns The fact; "" where there is none.
 */
export function ABOUT(what: unknown[][], field: unknown[][]): unknown[][] {
  return answer((desk) =>
    forEachPair(what, field, ["what", "field"], (name, wanted) => {
      const subject = findSubject(desk, String(name), mayGuess);
      return isRefusal(subject) ? refusalCell(subject) : orError(factAbout(desk.pack, subject, plain(String(wanted))));
    }),
  );
}

const editionFields: Readonly<Record<string, EditionField | "sources" | "version" | "newest">> = {
  edition: "edition",
  built: "built",
  "build date": "built",
  "sha 256": "sha-256",
  sha256: "sha-256",
  hash: "sha-256",
  sources: "sources",
  methods: "methods",
  areas: "areas",
  outcomes: "outcomes",
  metrics: "metrics",
  series: "series",
  figures: "figures",
  version: "version",
  newest: "newest",
};

/**
 * Which edition of framework and figures this workbook uses, for the audit trail. Example: =LOF.EDITION("built")
 *
 * @customfunction EDITION
 * @helpurl https://lof-for-excel.example/help.html#edition
 * @param [field] "edition" (left out): date of the framework page; "built": date of the pack; "sha-256": its fingerprint; "newest": whether it is the newest, else which is; "version": of this program; "sources": a table; "methods": where definitions stand; "areas", "outcomes", "metrics", "series", "figures": how many.
 * @returns A date as text, a fingerprint, a count, or a table with a row of headings.
 */
export function EDITION(field?: unknown[][]): unknown[][] {
  return answer(({ pack }) => {
    const wanted = optionalChoice(field, "field", editionFields) ?? "edition";
    if (wanted === "sources") return sourceTable(pack);
    if (wanted === "version") return single(version);
    return single(wanted === "newest" ? newestFact(pack, newest()) : editionFact(pack, wanted));
  });
}

function newest(): PackName | null {
  const state = packState();
  return state.kind === "ready" ? state.newest : null;
}

function sourceTable(pack: Pack): OutCells {
  const rows = listSources(pack).map(({ source, series }): OutCell[] => {
    return [source.publisher, source.title, source.licence, source.address, source.retrieved, series];
  });
  return [["publisher", "title", "licence", "address", "retrieved", "series"], ...rows];
}

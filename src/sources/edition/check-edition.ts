import type { CatalogueEntry } from "../../framework/catalogue-entry.ts";
import { outcomeOf } from "../../framework/metric-id.ts";
import { outcomes } from "../../framework/outcomes.ts";
import { normaliseName } from "../../text/normalise.ts";
import { publisherSays } from "./page-publisher.ts";
import { matchMetrics, titlesOf, type MetricPair } from "./match-metrics.ts";
import { outcomeName, outcomeNumber, type MetricsPage, type PageMetric } from "./page-metrics.ts";

/** What an edition of the framework's page has otherwise than our catalogue. */
export type EditionDifference =
  /** The page has it, we do not. `id` is the next free one of its outcome; null where the outcome is none of ours. */
  | {
      readonly kind: "new";
      readonly page: PageMetric;
      readonly id: string | null;
      readonly instead: readonly string[];
      readonly like: readonly MetricPair[];
    }
  /** We have it, the page does not. */
  | { readonly kind: "gone"; readonly entry: CatalogueEntry; readonly like: readonly MetricPair[] }
  /** One metric with another title. `sure` where the page's title is one of our other names of it. */
  | { readonly kind: "renamed"; readonly pair: MetricPair; readonly sure: boolean }
  /** A placeholder of ours that is a metric on the page. */
  | { readonly kind: "filled"; readonly pair: MetricPair; readonly sure: boolean }
  /** Under another outcome; `id` is the next free one there. */
  | { readonly kind: "moved"; readonly pair: MetricPair; readonly sure: boolean; readonly id: string | null }
  /** Under another outcome as well. */
  | { readonly kind: "repeated"; readonly pair: MetricPair; readonly id: string | null }
  | { readonly kind: "changed"; readonly pair: MetricPair; readonly field: ChangedField; readonly theirs: string }
  /** An outcome that the page calls otherwise, or has and we do not. */
  | { readonly kind: "outcome"; readonly heading: string; readonly ours: string | null }
  /** An outcome of ours without any metric on the page. */
  | { readonly kind: "outcome gone"; readonly ours: string };

export type ChangedField = "title" | "type" | "publisher" | "polarity" | "status";

/** A page compared with the catalogue. */
export interface EditionCheck {
  readonly page: MetricsPage;
  readonly differences: readonly EditionDifference[];
  /** How many metrics of the page are in the catalogue with everything that the page says of them. */
  readonly equal: number;
  /** How many entries of the catalogue are on the page. */
  readonly found: number;
  readonly ours: number;
}

/**
 * Compares an edition of the framework's page with our catalogue: first the outcomes, then the page's metrics in its
 * order, then what it no longer has. It changes nothing: a person decides, and ids stay as they are.
 */
export function checkEdition(page: MetricsPage, catalogue: readonly CatalogueEntry[]): EditionCheck {
  const { pairs, repeats, rivals, onlyPage, onlyOurs } = matchMetrics(page.metrics, catalogue);
  const free = nextIds(catalogue);
  const open = new Set(onlyOurs.filter(({ status }) => status === "placeholder"));
  const placed = new Set(
    pairs.flatMap(({ page: { outcome }, entry }) => [`${entry.id} ${outcome}`, `${entry.id} ${outcomeOf(entry.id)}`]),
  );
  const of = new Map<PageMetric, readonly EditionDifference[]>();
  for (const metric of page.metrics) {
    const pair = pairs.find((one) => one.page === metric);
    const repeat = repeats.find((one) => one.page === metric);
    if (pair !== undefined) of.set(metric, differencesOf(pair, free));
    else if (repeat !== undefined) of.set(metric, repetition(repeat, placed, free));
    else if (onlyPage.includes(metric)) {
      const instead = [...open].filter(({ id, type }) => outcomeOf(id) === metric.outcome && type === metric.type);
      const like = rivals.filter((rival) => rival.page === metric);
      of.set(metric, [
        { kind: "new", page: metric, id: free(metric.outcome), instead: instead.map(({ id }) => id), like },
      ]);
    }
  }
  return {
    page,
    differences: [
      ...outcomeDifferences(page),
      ...missingOutcomes(page, catalogue),
      ...page.metrics.flatMap((metric) => of.get(metric) ?? []),
      ...onlyOurs.map(
        (entry): EditionDifference => ({ kind: "gone", entry, like: rivals.filter((rival) => rival.entry === entry) }),
      ),
    ],
    equal: page.metrics.filter((metric) => of.get(metric)?.length === 0).length,
    found: pairs.length,
    ours: catalogue.length,
  };
}

type NextId = (outcome: number | null) => string | null;

/** Gives the next free id of an outcome, each once. An id of an entry that is gone from the page is not free. */
function nextIds(catalogue: readonly CatalogueEntry[]): NextId {
  const last = new Map<number, number>();
  for (const { id } of catalogue) {
    const outcome = outcomeOf(id);
    last.set(outcome, Math.max(last.get(outcome) ?? 0, Number(id.slice(4))));
  }
  const twoDigits = (number: number): string => String(number).padStart(2, "0");
  return (outcome) => {
    if (outcome === null) return null;
    const next = (last.get(outcome) ?? 0) + 1;
    last.set(outcome, next);
    return `O${twoDigits(outcome)}M${twoDigits(next)}`;
  };
}

function differencesOf(pair: MetricPair, free: NextId): EditionDifference[] {
  const { page, entry, by } = pair;
  const sure = by !== "likeness";
  const differences: EditionDifference[] = [];
  if (outcomeOf(entry.id) !== page.outcome) differences.push({ kind: "moved", pair, sure, id: free(page.outcome) });
  if (by !== "title") differences.push({ kind: "renamed", pair, sure });
  const filled = entry.status === "placeholder" && !page.placeholder;
  if (filled) differences.push({ kind: "filled", pair, sure });
  const changed = (field: ChangedField, theirs: string | null): void => {
    if (theirs !== null) differences.push({ kind: "changed", pair, field, theirs });
  };
  if (by === "title") changed("title", otherSpelling(pair));
  changed("type", page.type === entry.type ? null : page.type);
  // Without a link in the brackets, brackets of the title look as if they named the source.
  const isPartOfTitle = normaliseName(`${page.title} (${page.source})`) === normaliseName(entry.title);
  changed("publisher", isPartOfTitle || publisherSays(page.source, entry.publisher) ? null : page.source);
  changed("polarity", page.polarity === null || page.polarity === entry.polarity ? null : page.polarity);
  const isNamed = entry.status === "live" || entry.status === "in-development";
  changed("status", page.placeholder && isNamed ? "placeholder" : null);
  return differences;
}

/** The page's title where it differs from ours in signs or capitals only; kinds of quote, dash and space aside. */
function otherSpelling({ page, entry }: MetricPair): string | null {
  if (titlesOf(page)[0] !== normaliseName(entry.title)) return null;
  const plain = (text: string): string =>
    text
      .replace(/\p{Cf}/gu, "")
      .replace(/[‘’′`´]/g, "'")
      .replace(/[“”]/g, '"')
      .replace(/\p{Pd}|−/gu, "-")
      .replace(/\s+/g, " ")
      .trim();
  return plain(page.title) === plain(entry.title) ? null : page.title;
}

/**
 * The same metric under a second outcome; nothing is to be done where the page has it twice under one.
 *
 * @param placed metrics and the outcomes under which they have been found; the new one is added
 */
function repetition(pair: MetricPair, placed: Set<string>, free: NextId): EditionDifference[] {
  const { outcome } = pair.page;
  const place = `${pair.entry.id} ${outcome}`;
  if (placed.has(place)) return [];
  placed.add(place);
  return [{ kind: "repeated", pair, id: free(outcome) }];
}

function missingOutcomes({ metrics }: MetricsPage, catalogue: readonly CatalogueEntry[]): EditionDifference[] {
  const there = new Set(metrics.map(({ outcome }) => outcome));
  return outcomes
    .filter(({ number }) => !there.has(number) && catalogue.some(({ id }) => outcomeOf(id) === number))
    .map(({ number, title }) => ({ kind: "outcome gone", ours: `${number}. ${title}` }));
}

function outcomeDifferences({ metrics }: MetricsPage): EditionDifference[] {
  const headings = [...new Set(metrics.map(({ heading }) => heading))];
  return headings.flatMap((heading): EditionDifference[] => {
    const number = metrics.find((metric) => metric.heading === heading)?.outcome ?? null;
    const ours = outcomes.find((one) => one.number === number);
    const written = outcomeNumber(heading);
    const isSame = ours !== undefined && outcomeName(heading) === outcomeName(ours.title);
    const isNumbered = written === null || written === number;
    return isSame && isNumbered
      ? []
      : [{ kind: "outcome", heading, ours: ours === undefined ? null : `${ours.number}. ${ours.title}` }];
  });
}

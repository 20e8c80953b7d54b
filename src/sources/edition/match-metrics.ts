import type { CatalogueEntry } from "../../framework/catalogue-entry.ts";
import { outcomeOf } from "../../framework/metric-id.ts";
import { normaliseName } from "../../text/normalise.ts";
import type { PageMetric } from "./page-metrics.ts";
import { likeness } from "./title-likeness.ts";

/** A metric of the page and the entry of ours that it is. */
export interface MetricPair {
  readonly page: PageMetric;
  readonly entry: CatalogueEntry;
  /** `title`: the very title. `alias`: one of our other names for it. `likeness`: much the same words, to be checked. */
  readonly by: "title" | "alias" | "likeness";
}

/** Which metrics of the page are which of ours. Each of either is in one place only. */
export interface MatchedMetrics {
  readonly pairs: readonly MetricPair[];
  /** On the page once more, under another outcome or the same: the entry has been found already. */
  readonly repeats: readonly MetricPair[];
  /** Much like a pair that was found by likeness, and left: a metric may have been split, or two made one. */
  readonly rivals: readonly MetricPair[];
  readonly onlyPage: readonly PageMetric[];
  readonly onlyOurs: readonly CatalogueEntry[];
}

/** From here on two titles under one outcome are probably the same metric's. */
const likeEnough = 0.6;
/** Under different outcomes more has to agree. */
const likeEnoughElsewhere = 0.8;

/**
 * Finds for each metric of the page the entry of ours: by its title under the same outcome, by its title under another,
 * by another name of ours, then by likeness, the likest pairs first.
 */
export function matchMetrics(page: readonly PageMetric[], catalogue: readonly CatalogueEntry[]): MatchedMetrics {
  const left = { page: new Set(page), ours: new Set(catalogue) };
  const pairs: MetricPair[] = [];
  const take = (pair: MetricPair): void => {
    pairs.push(pair);
    left.page.delete(pair.page);
    left.ours.delete(pair.entry);
  };
  const takeNamed = (by: "title" | "alias", isSameOutcome: boolean): void => {
    for (const metric of left.page) {
      const names = titlesOf(metric);
      const found = [...left.ours].filter(
        (entry) =>
          (outcomeOf(entry.id) === metric.outcome) === isSameOutcome &&
          (by === "title" ? [entry.title] : entry.aliases).some((name) => names.includes(normaliseName(name))),
      );
      const [entry] = found;
      if (entry !== undefined && (found.length === 1 || by === "title")) take({ page: metric, entry, by });
    }
  };
  takeNamed("title", true);
  const repeats = takeRepeats(left.page, pairs, left.ours);
  takeNamed("title", false);
  repeats.push(...takeRepeats(left.page, pairs, left.ours));
  takeNamed("alias", true);
  const likely = likelyPairs(left.page, left.ours, catalogue);
  for (const pair of likely) if (left.page.has(pair.page) && left.ours.has(pair.entry)) take(pair);
  const rivals = likely.filter(({ page: metric, entry }) => left.page.has(metric) !== left.ours.has(entry));
  return { pairs, repeats, rivals, onlyPage: [...left.page], onlyOurs: [...left.ours] };
}

/**
 * The title; and, where it may be that the page's reader took the last brackets of the title for the source or the
 * source for brackets of the title, as it is then.
 */
export function titlesOf({ title, source }: Pick<PageMetric, "title" | "source">): string[] {
  const other = source === "" ? title.replace(/\s*\([^()]*\)$/, "") : `${title} (${source})`;
  return [...new Set([title, other])].map(normaliseName);
}

/** Those with the title of a metric that has been found, and of none that is still looked for. */
function takeRepeats(
  page: Set<PageMetric>,
  pairs: readonly MetricPair[],
  ours: ReadonlySet<CatalogueEntry>,
): MetricPair[] {
  const repeats: MetricPair[] = [];
  for (const metric of page) {
    const names = titlesOf(metric);
    const isOf = ({ title }: CatalogueEntry): boolean => names.includes(normaliseName(title));
    const before = pairs.find(({ entry }) => isOf(entry));
    if (before === undefined || [...ours].some(isOf)) continue;
    repeats.push({ page: metric, entry: before.entry, by: "title" });
    page.delete(metric);
  }
  return repeats;
}

function likelyPairs(
  page: ReadonlySet<PageMetric>,
  ours: ReadonlySet<CatalogueEntry>,
  catalogue: readonly CatalogueEntry[],
): MetricPair[] {
  const like = likeness(catalogue.map(({ title }) => title));
  return [...page]
    .flatMap((metric) =>
      [...ours].map((entry) => {
        const score = Math.max(...[entry.title, ...entry.aliases].map((name) => like(metric.title, name)));
        const least = outcomeOf(entry.id) === metric.outcome ? likeEnough : likeEnoughElsewhere;
        return { page: metric, entry, by: "likeness" as const, score, least };
      }),
    )
    .filter(({ score, least }) => score >= least)
    .sort((one, other) => other.score - one.score)
    .map(({ page: metric, entry, by }) => ({ page: metric, entry, by }));
}

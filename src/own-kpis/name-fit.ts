import type { Metric } from "../framework/metric.ts";
import type { Pack } from "../pack/pack.ts";
import { isCommon, tellingWords } from "./distinctive-words.ts";

/** How well a metric's name fits the name of a council's own KPI, by the words they share. */
export interface NameFit {
  readonly metric: Metric;
  /** Share of the KPI name's weight that is found in any of the metric's names, 0 to 1. */
  readonly ofAllNames: number;
  /** Share of the KPI name's weight that is found in the metric's best-fitting name, 0 to 1. */
  readonly ofKpi: number;
  /** Share of the weight of that metric name that is found in the KPI's name, 0 to 1. */
  readonly ofMetric: number;
  /** The harmonic mean of the two. */
  readonly fit: number;
}

interface NameWords {
  readonly metric: Metric;
  readonly words: readonly string[];
}

interface Vocabulary {
  readonly names: readonly NameWords[];
  /** The words of all names of a metric together. */
  readonly all: ReadonlyMap<Metric, ReadonlySet<string>>;
  /** Rare words weigh more; words that no metric has weigh most, since they show that something else is meant. */
  readonly weight: (word: string) => number;
}

const vocabularies = new WeakMap<Pack, Vocabulary>();
const commonWeight = 0.5;
/** The weight of a number: "3" in "3 or more placements" is informative, "24" in "within 24 hours" hardly. */
const numberWeight = 1.2;

/** The metrics whose names share words with a text, best fit first; equal fits in framework order. */
export function metricsFitting(pack: Pack, name: string): readonly NameFit[] {
  const vocabulary = vocabularyOf(pack);
  const wanted = tellingWords(name);
  const best = new Map<Metric, NameFit>();
  for (const { metric, words } of vocabulary.names) {
    const fit = fitOf(vocabulary, wanted, words);
    if (fit === null || fit.fit <= (best.get(metric)?.fit ?? 0)) continue;
    const all = [...(vocabulary.all.get(metric) ?? [])];
    best.set(metric, { metric, ofAllNames: fitOf(vocabulary, wanted, all)?.ofKpi ?? 0, ...fit });
  }
  const place = new Map(pack.metrics.map((metric, index) => [metric, index]));
  return [...best.values()].sort(
    (one, other) => other.fit - one.fit || (place.get(one.metric) ?? 0) - (place.get(other.metric) ?? 0),
  );
}

function fitOf(
  { weight }: Vocabulary,
  wanted: readonly string[],
  words: readonly string[],
): Omit<NameFit, "metric" | "ofAllNames"> | null {
  const sum = (list: readonly string[]): number => list.reduce((total, word) => total + weight(word), 0);
  const shared = sum(wanted.filter((word) => words.includes(word)));
  if (shared === 0) return null;
  const ofKpi = shared / sum(wanted);
  const ofMetric = shared / sum(words);
  return { ofKpi, ofMetric, fit: (2 * ofKpi * ofMetric) / (ofKpi + ofMetric) };
}

function vocabularyOf(pack: Pack): Vocabulary {
  let known = vocabularies.get(pack);
  if (known === undefined) vocabularies.set(pack, (known = makeVocabulary(pack)));
  return known;
}

function makeVocabulary(pack: Pack): Vocabulary {
  const metrics = pack.metrics.filter((metric) => metric.sameAs === null);
  const names = metrics.flatMap((metric) =>
    namesOf(pack, metric).map((name): NameWords => ({ metric, words: tellingWords(name) })),
  );
  const having = new Map<string, Set<Metric>>();
  for (const { metric, words } of names)
    for (const word of words) having.set(word, (having.get(word) ?? new Set()).add(metric));
  const all = new Map(
    metrics.map((metric) => [metric, new Set(names.flatMap((name) => (name.metric === metric ? name.words : [])))]),
  );
  const weight = (word: string): number =>
    /^\d+$/.test(word)
      ? numberWeight
      : isCommon(word)
        ? commonWeight
        : Math.log(1 + metrics.length / (having.get(word)?.size ?? 1));
  return { names: names.filter(({ words }) => words.length > 0), all, weight };
}

function namesOf(pack: Pack, metric: Metric): string[] {
  const breakdowns = (pack.seriesOf.get(metric.id) ?? []).flatMap(({ breakdown }) => breakdown ?? []);
  return [
    metric.shortName,
    metric.title,
    ...metric.aliases,
    ...breakdowns.map((breakdown) => `${metric.shortName} ${breakdown}`),
  ];
}

import { NameTable } from "../text/name-table.ts";
import { normaliseName } from "../text/normalise.ts";
import type { Metric, MetricId } from "./metric.ts";

/** The metrics a whole name belongs to; none for an unknown one. */
export type WholeNames = (normalisedName: string) => readonly Metric[];

/**
 * Finds metrics by a name given in full: id first, then official title, then short name or alias, then the names
 * declared to mean several. The first kind that knows the name decides.
 */
export function wholeNames(metrics: readonly Metric[], declared: ReadonlyMap<string, readonly MetricId[]>): WholeNames {
  const tables = [
    namesOf(metrics, (metric) => [metric.id]),
    namesOf(metrics, (metric) => [metric.title]),
    namesOf(metrics, (metric) => [metric.shortName, ...metric.aliases]),
    declaredNames(metrics, declared),
  ];
  return (name) => {
    for (const table of tables) if (table.has(name)) return withoutTwins(table.get(name));
    return [];
  };
}

function namesOf(metrics: readonly Metric[], names: (metric: Metric) => readonly string[]): NameTable<Metric> {
  const table = new NameTable<Metric>();
  for (const metric of metrics) for (const name of names(metric)) table.add(name, metric);
  return table;
}

/** Only where at least two of the metrics are in the pack: a name that means one thing there is not in doubt. */
function declaredNames(
  metrics: readonly Metric[],
  declared: ReadonlyMap<string, readonly MetricId[]>,
): NameTable<Metric> {
  const table = new NameTable<Metric>();
  for (const [name, ids] of declared) {
    const meant = metrics.filter((metric) => ids.includes(metric.id));
    if (meant.length >= 2 && normaliseName(name) !== "") for (const metric of meant) table.add(name, metric);
  }
  return table;
}

export interface NameParts {
  /** The metrics that have the given words, in this order and whole, in their title, short name or an alias. */
  (normalisedPart: string): readonly Metric[];
  /**
   * Whether the part leaves out of one of the metric's names nothing but words that do not count, and so is a name
   * itself: "disposable household income" is one, "which", "enquiries" or "absence of pupils" are not, though one
   * metric only has them: what is left out may be what makes the figures what they are.
   */
  isName(normalisedPart: string, metric: Metric): boolean;
  /** Whether a part has two words that count: enough to lead to a metric of which a breakdown is asked, or none is held. */
  leads(normalisedPart: string): boolean;
}

/**
 * Words that say nothing about which metric is meant. A part made of these alone finds none, even if by chance one
 * title only contains it: "total" is not household recycling because its title happens to say "total household waste".
 */
const sayingNothing = new Set(
  (
    "age aged adult adults area areas average change child children community council councils figure figures home " +
    "homes household households local authority level levels low lower high higher long main measure metric new " +
    "number numbers outcome output people percent percentage person persons point points population proportion public " +
    "pupil pupils rate rates score service services short single support system time total type types use used user " +
    "users week weekly month monthly women men year years young"
  ).split(" "),
);

/** Words that hold others together, and those for the kind of figure: a name is the same without them. */
const filler = new Set(
  (
    "a an and are as at be been by can could during for from had has have in including into is it of on or other out " +
    "overall per s should that the their them these they this to ve was were where which who whose will with " +
    "average data figure figures measure metric number numbers percent percentage proportion rate rates score scores"
  ).split(" "),
);

interface PreparedName {
  readonly metric: Metric;
  /** With a space at both ends. */
  readonly words: string;
  readonly telling: number;
}

/** Finds metrics by a part of a name. The names are prepared at the first question: most workbooks never ask one. */
export function nameParts(metrics: readonly Metric[]): NameParts {
  let byWord: ReadonlyMap<string, readonly PreparedName[]> | undefined;
  const having = (part: string): readonly PreparedName[] => {
    byWord ??= namesByWord(metrics);
    const candidates = byWord.get(part.slice(part.lastIndexOf(" ") + 1)) ?? [];
    return candidates.filter(({ words }) => words.includes(` ${part} `));
  };
  const find = (part: string): readonly Metric[] =>
    saysSomething(part) ? withoutTwins([...new Set(having(part).map((name) => name.metric))]) : [];
  const isName = (part: string, metric: Metric): boolean =>
    having(part).some((name) => name.metric === metric && name.telling === wordsThatCount(part));
  return Object.assign(find, { isName, leads: (part: string) => wordsThatCount(part) >= 2 });
}

function namesByWord(metrics: readonly Metric[]): Map<string, PreparedName[]> {
  const byWord = new Map<string, PreparedName[]>();
  for (const metric of metrics)
    for (const name of [metric.title, ...cores(metric.title), metric.shortName, ...metric.aliases]) {
      const words = normaliseName(name);
      const prepared = { metric, words: ` ${words} `, telling: wordsThatCount(words) };
      for (const word of new Set(words.split(" "))) byWord.set(word, [...(byWord.get(word) ?? []), prepared]);
    }
  return byWord;
}

/** A title without the heading before its colon, without what stands in brackets, and, if enough is left, without both. */
function cores(title: string): string[] {
  const without = (text: string): string => text.replace(/\([^()]*\)/g, " ");
  const rest = title.replace(/^[^:]*: /, "");
  const bare = without(rest);
  return [rest, without(title), ...(wordsThatCount(normaliseName(bare)) > 2 ? [bare] : [])];
}

function wordsThatCount(words: string): number {
  return words.split(" ").filter((word) => !filler.has(word)).length;
}

/** Whether a text has a word that could tell one metric from another. */
export function saysSomething(normalisedText: string): boolean {
  return normalisedText.split(" ").some(tells);
}

/** Digits alone tell nothing either; a letter with digits (5G) does. */
function tells(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word) && !sayingNothing.has(word) && !filler.has(word);
}

/** Metrics without those that repeat the figures of another one among them: a shared name means the original. */
export function withoutTwins(metrics: readonly Metric[]): readonly Metric[] {
  if (metrics.length < 2) return metrics;
  const ids = new Set(metrics.map((metric) => metric.id));
  return metrics.filter((metric) => metric.sameAs === null || !ids.has(metric.sameAs));
}

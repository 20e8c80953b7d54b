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

/** The metrics that have the given words, in this order and whole, in their title, short name or an alias. */
export type NameParts = (normalisedPart: string) => readonly Metric[];

/**
 * Words that say nothing about which metric is meant. A part made of these alone finds none, even if by chance one
 * title only contains it: "total" is not household recycling because its title happens to say "total household waste".
 */
const sayingNothing = new Set(
  (
    "a an and are as at by for from has have in is it not of on or out over per than that the their these this to " +
    "under up who whose with within without " +
    "age aged adult adults area areas average change child children community council councils figure figures home " +
    "homes household households local authority level levels low lower high higher long main measure metric new " +
    "number numbers outcome output people percent percentage person persons point points population proportion public " +
    "pupil pupils rate rates score service services short single support system time total type types use used user " +
    "users week weekly month monthly women men year years young"
  ).split(" "),
);

/** Finds metrics by a part of a name. The names are prepared at the first question: most workbooks never ask one. */
export function nameParts(metrics: readonly Metric[]): NameParts {
  let names: { readonly metric: Metric; readonly words: string }[] | undefined;
  return (part) => {
    if (!saysSomething(part)) return [];
    names ??= metrics.flatMap((metric) =>
      [metric.title, metric.shortName, ...metric.aliases].map((name) => ({
        metric,
        words: ` ${normaliseName(name)} `,
      })),
    );
    const fitting = names.filter(({ words }) => words.includes(` ${part} `));
    return withoutTwins([...new Set(fitting.map(({ metric }) => metric))]);
  };
}

/** Whether a text has a word that could tell one metric from another. */
export function saysSomething(normalisedText: string): boolean {
  return normalisedText.split(" ").some(tells);
}

/** Digits alone tell nothing either; a letter with digits (5G) does. */
function tells(word: string): boolean {
  return word.length >= 2 && !/^\d+$/.test(word) && !sayingNothing.has(word);
}

/** Metrics without those that repeat the figures of another one among them: a shared name means the original. */
export function withoutTwins(metrics: readonly Metric[]): readonly Metric[] {
  if (metrics.length < 2) return metrics;
  const ids = new Set(metrics.map((metric) => metric.id));
  return metrics.filter((metric) => metric.sameAs === null || !ids.has(metric.sameAs));
}

import type { Metric } from "../../framework/metric.ts";
import { normaliseName } from "../../text/normalise.ts";
import { type Matched, matchInRounds } from "./in-rounds.ts";

/**
 * The metrics of two packs: by id with title or short name; a renumbered one by its title, else by its short name,
 * which belongs to one metric alone; a reworded one by its id. An id with another title, another name and another
 * publisher is another metric.
 */
export function matchMetrics(before: readonly Metric[], after: readonly Metric[]): Matched<Metric> {
  const title = ({ title }: Metric): string => normaliseName(title);
  const short = ({ shortName }: Metric): string => normaliseName(shortName);
  const all = (one: Metric): string[] => [one.title, one.shortName, ...one.aliases].map(normaliseName);
  return matchInRounds(before, after, [
    { keys: (one) => [`${one.id} ${title(one)}`] },
    { keys: (one) => [`${one.id} ${short(one)}`] },
    { keys: (one) => [`${one.outcome} ${title(one)}`] },
    { keys: (one) => [title(one)] },
    { keys: (one) => [short(one)] },
    { keys: (one) => all(one).map((name) => `${one.id} ${name}`) },
    { keys: (one) => [`${one.id} ${normaliseName(one.publisher)}`] },
  ]);
}

import { normaliseName } from "../text/normalise.ts";
import type { Metric, UncoveredPart } from "./metric.ts";

/**
 * The part that a text asks for by name although the metric's figures lack it; null for none.
 *
 * The metric's own names within the text do not count: they are the metric's whole, with all its title says. The part's
 * own name counts though it may hold the metric's short one.
 *
 * @param normalisedText a column of thousands of unknown names asks of every metric: each is normalised once
 * @example askedPart(o06m09, "severe absence") // { part: "severe absence", ... }
 */
export function askedPart(metric: Metric, normalisedText: string): UncoveredPart | null {
  const parts = (metric.notCovered ?? []).filter((one) => has(normalisedText, [one.part, ...one.names]));
  if (parts.length === 0) return null;
  const beside = wordsWithout(normalisedText, [metric.title]);
  const rest = wordsWithout(normalisedText, [metric.title, metric.shortName]);
  return (
    parts.find(
      (one) => has(beside, [one.part]) || (has(rest, one.names) && !has(normalisedText, one.unlessWith ?? [])),
    ) ?? null
  );
}

/** What a text says beside a part it asks for. */
export function besidePart(part: UncoveredPart, normalisedText: string): string {
  return wordsWithout(normalisedText, part.names);
}

function has(words: string, names: readonly string[]): boolean {
  const framed = ` ${words} `;
  return names.some((name) => framed.includes(` ${key(name)} `));
}

/** Longer names first, so that none is left behind in pieces. */
function wordsWithout(words: string, names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.split(` ${key(name)} `).join(" "), ` ${words} `)
    .trim();
}

/** Names of metrics and parts in comparable form: as many as the catalogue has. */
const keys = new Map<string, string>();

function key(name: string): string {
  let known = keys.get(name);
  if (known === undefined) keys.set(name, (known = normaliseName(name)));
  return known;
}

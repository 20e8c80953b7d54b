import { normaliseName } from "../text/normalise.ts";
import type { Metric, UncoveredPart } from "./metric.ts";

/**
 * The part that a text asks for by name although the metric's figures lack it; null for none.
 *
 * The metric's own names within the text do not count: they are the metric's whole, with all its title says. The part's
 * own name counts though it may hold the metric's short one.
 *
 * @example askedPart(o06m09, "Severe absence (%)") // { part: "severe absence", ... }
 */
export function askedPart(metric: Metric, text: string): UncoveredPart | null {
  if (metric.notCovered === undefined) return null;
  const whole = normaliseName(text);
  const beside = wordsWithout(whole, [metric.title]);
  const rest = wordsWithout(whole, [metric.title, metric.shortName]);
  return (
    metric.notCovered.find(
      (one) => has(beside, [one.part]) || (has(rest, one.names) && !has(whole, one.unlessWith ?? [])),
    ) ?? null
  );
}

/** What a text says beside a part it asks for. */
export function besidePart(part: UncoveredPart, text: string): string {
  return wordsWithout(normaliseName(text), part.names);
}

function has(words: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${words} `.includes(` ${normaliseName(name)} `));
}

/** Longer names first, so that none is left behind in pieces. */
function wordsWithout(words: string, names: readonly string[]): string {
  return [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((left, name) => left.split(` ${normaliseName(name)} `).join(" "), ` ${words} `)
    .trim();
}

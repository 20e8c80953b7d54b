import type { PackFile } from "../schema.ts";
import { repeated } from "./repeated.ts";

/** What is wrong with outcomes and metrics: each once, and what they point at there. */
export function frameworkFault({ outcomes, metrics }: PackFile): string | null {
  const numbers = outcomes.map(({ number }) => number);
  const outcome = repeated(numbers) ?? repeated(outcomes.map(({ title }) => title.toLowerCase()));
  if (outcome !== undefined) return `outcome ${outcome} is there twice`;
  const metric = repeated(metrics.map(({ id }) => id)) ?? repeated(metrics.map((one) => one.shortName.toLowerCase()));
  if (metric !== undefined) return `metric ${metric} is there twice`;
  const ids = new Map(metrics.map((one) => [one.id, one]));
  for (const { id, outcome: number, publisher, publishedFor, sameAs } of metrics) {
    if (!numbers.includes(number)) return `metric ${id} is of an outcome that is not there`;
    if (Number(id.slice(1, 3)) !== number) return `metric ${id} is of another outcome than its id says`;
    if (!/^\p{L}[\p{L} &,.'’()-]{1,79}$/u.test(publisher)) return `metric ${id} has a publisher that is none`;
    if (repeated(publishedFor) !== undefined) return `metric ${id} names a tier twice`;
    if (sameAs !== null && (sameAs === id || ids.get(sameAs)?.sameAs !== null))
      return `metric ${id} is the same as a metric that is not there`;
  }
  return null;
}

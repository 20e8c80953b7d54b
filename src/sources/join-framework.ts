import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import type { Metric } from "../framework/metric.ts";
import type { Issue } from "../pack/assembly/observed.ts";
import type { CompiledMetric } from "./adapters/lof-single-tier.ts";

/**
 * Joins our framework table with the official list of metrics: title, publisher, direction and flags from the list,
 * everything else from the table, which may also withhold a verdict. A metric that only one of them has is an issue,
 * unless the table calls it a placeholder.
 */
export function joinFramework(
  catalogue: readonly CatalogueEntry[],
  compiled: readonly CompiledMetric[],
  file: string,
): { metrics: Metric[]; issues: Issue[] } {
  const bySlug = new Map(compiled.map((metric) => [metric.slug, metric]));
  const named = new Set(catalogue.map((entry) => entry.slug));
  const issues = compiled
    .filter((metric) => !named.has(metric.slug))
    .map((metric) => unknown(file, `"${metric.slug}" has no row in the framework table`));
  const metrics = catalogue.flatMap((entry): Metric[] => {
    const metric = entry.slug === null ? undefined : bySlug.get(entry.slug);
    const facts = metric === undefined ? placeholderFacts(entry) : compiledFacts(metric, entry);
    if (facts === null) {
      issues.push(unknown(file, `${entry.id} stands for "${entry.slug}", which the file does not have`));
      return [];
    }
    const { id, shortName, aliases, responsibility, publishedFor, sameAs } = entry;
    return [{ id, ...facts, shortName, aliases, responsibility, publishedFor, sameAs }];
  });
  return { metrics, issues };
}

type Facts = Omit<Metric, "id" | "shortName" | "aliases" | "responsibility" | "publishedFor" | "sameAs">;

function compiledFacts(metric: CompiledMetric, { notJudged }: CatalogueEntry): Facts {
  const { outcome, title, type, publisher, polarity, status, derived, caveat } = metric;
  const noVerdict = metric.noVerdict || notJudged !== undefined;
  return { outcome, title, type, publisher, polarity, status, derived, noVerdict, caveat };
}

function placeholderFacts({ placeholder }: CatalogueEntry): Facts | null {
  return placeholder === undefined ? null : { ...placeholder, derived: false, noVerdict: false };
}

function unknown(file: string, message: string): Issue {
  return { file, row: null, column: "metric", code: "unknown-metric", message };
}

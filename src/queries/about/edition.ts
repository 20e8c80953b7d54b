import type { PackName } from "../../pack/mark.ts";
import type { Pack, Source } from "../../pack/pack.ts";
import { sourcesOfPeriod } from "../../pack/source-of-figure.ts";
import { newestWords } from "../../wording/workbook/newest-words.ts";
import { methodsPage } from "../../wording/source-words.ts";

/** The facts about the edition, for the audit trail. */
export type EditionField =
  | "edition"
  | "built"
  | "sha-256"
  | "areas"
  | "outcomes"
  | "metrics"
  | "series"
  | "figures"
  | "methods";

/** One fact about the pack in use; dates are ISO texts, so that they read the same on every machine. */
export function editionFact(pack: Pack, field: EditionField): string | number {
  switch (field) {
    case "edition":
      return pack.edition;
    case "built":
      return pack.built;
    case "sha-256":
      return pack.sha256;
    case "areas":
      return pack.areas.filter((area) => area.tier !== "country").length;
    case "outcomes":
      return pack.outcomes.length;
    case "metrics":
      return pack.metrics.length;
    case "series":
      return pack.series.length;
    case "figures":
      return pack.series.reduce(
        (sum, series) => sum + series.values.reduce((n, value) => (value === value ? n + 1 : n), 0),
        0,
      );
    case "methods":
      return methodsPage;
  }
}

/**
 * Whether a pack is the newest that the host has, in words.
 *
 * @param newest null where the host did not say
 * @example newestFact(pack, null) // "not known: the host did not say which figures are the newest"
 */
export function newestFact(pack: PackName, newest: PackName | null): string {
  if (newest === null) return newestWords.notKnown;
  if (newest.sha256 === pack.sha256) return newestWords.yes;
  return newest.built > pack.built ? newestWords.newer(newest.built) : newestWords.other(newest.built);
}

/** A source with the number of series that take their current figures from it, and the time its figures are of. */
export interface SourceRow {
  readonly source: Source;
  readonly series: number;
  /** First day of the oldest and last day of the newest period with a figure from it, ISO; null for none. */
  readonly covers: { readonly start: string; readonly end: string } | null;
}

/** The sources of the pack in its order. */
export function listSources(pack: Pack): readonly SourceRow[] {
  const used = new Map<Source, number>();
  const covers = new Map<Source, { start: string; end: string }>();
  for (const series of pack.series) {
    for (const [at, { start, end }] of series.periods.entries())
      for (const source of sourcesOfPeriod(pack, series, at)) {
        const before = covers.get(source) ?? { start, end };
        covers.set(source, { start: min(before.start, start), end: max(before.end, end) });
        if (at === series.current) used.set(source, (used.get(source) ?? 0) + 1);
      }
  }
  return pack.sources.map((source) => ({
    source,
    series: used.get(source) ?? 0,
    covers: covers.get(source) ?? null,
  }));
}

/** ISO dates compare as texts. */
const min = (one: string, other: string): string => (one < other ? one : other);
const max = (one: string, other: string): string => (one > other ? one : other);

import type { Pack, Source } from "../../pack/pack.ts";

/** The facts about the edition, for the audit trail. */
export type EditionField = "edition" | "built" | "sha-256" | "areas" | "outcomes" | "metrics" | "series" | "figures";

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
  }
}

/** A source with the number of series that take their current figures from it. */
export interface SourceRow {
  readonly source: Source;
  readonly series: number;
}

/** The sources of the pack in its order. */
export function listSources(pack: Pack): readonly SourceRow[] {
  const used = new Map<number, number>();
  for (const series of pack.series) {
    const current = [series.periodSources[series.current], series.secondSources[series.current]];
    for (const source of new Set(current))
      if (typeof source === "number") used.set(source, (used.get(source) ?? 0) + 1);
  }
  return pack.sources.map((source, index) => ({ source, series: used.get(index) ?? 0 }));
}

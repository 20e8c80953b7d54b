import type { Pack } from "../pack/pack.ts";
import type { Desk } from "../queries/desk.ts";
import { type PackChangeCounts, type PackChangeKind, packChangeWords } from "../wording/renewal/change-words.ts";
import type { PackChange } from "./change.ts";
import { areaChanges } from "./changes/area-changes.ts";
import { figureChanges } from "./changes/figure-changes.ts";
import { indicatorChanges } from "./changes/indicator-changes.ts";
import { metricChanges } from "./changes/metric-changes.ts";
import { movedChanges } from "./changes/moved-changes.ts";
import { neighbourChanges } from "./changes/neighbour-changes.ts";
import { seriesChanges } from "./changes/series-changes.ts";
import { matchedPacks } from "./matching/matched-packs.ts";

/** Everything that is another in one pack than in an earlier one. */
export interface PackChanges {
  readonly before: Pack;
  readonly after: Pack;
  /** Councils, metrics and series first, then figures, then what follows from them. */
  readonly changes: readonly PackChange[];
  /** How many of each kind, in all. */
  readonly counts: PackChangeCounts;
  /** By series, figures that are the same from another source: counted only. */
  readonly otherSource: ReadonlyMap<string, number>;
}

/**
 * Compares two packs, council by council and series by series.
 *
 * A recoded or renamed council, a renumbered metric and a relabelled period are the same as before; what is of councils
 * that only one of the packs has is said once for the council, not figure by figure. Figures are the same to 12 digits.
 */
export function packChanges(before: Desk, after: Desk): PackChanges {
  const packs = matchedPacks(before.pack, after.pack);
  const figures = figureChanges(packs);
  const changes = [
    ...areaChanges(packs),
    ...metricChanges(packs),
    ...seriesChanges(packs),
    ...figures.changes,
    ...indicatorChanges(packs),
    ...neighbourChanges(packs),
    ...movedChanges(packs),
  ];
  return {
    before: before.pack,
    after: after.pack,
    changes,
    counts: countsOf(changes),
    otherSource: figures.otherSource,
  };
}

/** How many changes of each kind there are. */
export function countsOf(changes: readonly PackChange[]): PackChangeCounts {
  const counts = Object.fromEntries(Object.keys(packChangeWords).map((kind) => [kind, 0])) as Record<
    PackChangeKind,
    number
  >;
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

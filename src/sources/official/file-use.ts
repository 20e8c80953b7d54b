import type { MergedSeries } from "../../pack/assembly/merge-series.ts";
import { pageMetrics } from "../edition/page-metrics.ts";
import type { OfficialFile } from "./official-file.ts";
import type { Proof } from "./prove-figures.ts";

/** What became of an official file in a build. */
export interface FileUse {
  readonly file: OfficialFile;
  /** Our series that have figures from it in the pack, and how many. */
  readonly figures: readonly { readonly series: string; readonly count: number }[];
  /** Series whose figures in it may be used, but are in the pack from a file that comes before it. */
  readonly alsoHeld: readonly string[];
  /** Series whose figures in it were not taken in any period. */
  readonly notTaken: readonly string[];
  /** MHCLG's lists of neighbours that were taken from it, in words. */
  readonly neighbours: readonly string[];
  /** Why no neighbours were taken from it although it has some; "" where that is not so. */
  readonly otherNeighbours: string;
  /** Whether it is the framework's page. */
  readonly isPage: boolean;
}

/**
 * What became of every official file, in their order.
 *
 * @param lists MHCLG's lists of neighbours in words with the files they were taken from, and why from others none were
 */
export function fileUses(
  files: readonly OfficialFile[],
  proofs: readonly Proof[],
  merged: readonly MergedSeries[],
  lists: {
    readonly taken: readonly { readonly file: string; readonly words: string }[];
    readonly unused: ReadonlyMap<string, string>;
  },
): FileUse[] {
  const counts = new Map(merged.map((one) => [one.input.id, countBySource(one)]));
  return files.map((file) => {
    const own = proofs.filter((proof) => proof.file === file.path);
    const taken = own.filter((proof) => proof.taken.length > 0);
    const counted = taken.map(({ series, source }) => ({ series, count: counts.get(series)?.get(source) ?? 0 }));
    return {
      file,
      figures: counted.filter(({ count }) => count > 0),
      alsoHeld: counted.filter(({ count }) => count === 0).map(({ series }) => series),
      notTaken: own.filter((proof) => proof.taken.length === 0).map(({ series }) => series),
      neighbours: lists.taken.filter((list) => list.file === file.path).map(({ words }) => words),
      otherNeighbours: lists.taken.some((list) => list.file === file.path) ? "" : (lists.unused.get(file.path) ?? ""),
      isPage: pageMetrics(file) !== null,
    };
  });
}

function countBySource({ takenFrom }: MergedSeries): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of takenFrom) for (const source of row.values()) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

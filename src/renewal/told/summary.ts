import { summarySentences } from "../../wording/renewal/summary-words.ts";
import type { PackChange } from "../change.ts";
import type { PackChanges } from "../pack-changes.ts";

/** What is another in the later pack, in a few sentences. */
export function packSummary({ changes, counts, otherSource }: PackChanges): readonly string[] {
  const distinct = (by: "area" | "id", ...kinds: PackChange["kind"][]): number =>
    new Set(changes.filter(({ kind }) => kinds.includes(kind)).map((one) => one[by])).size;
  const turned = (before: string, after: string): number =>
    changes.filter((one) => one.kind === "verdict" && one.before === before && one.after === after).length;
  return summarySentences({
    counts,
    seriesWithPeriods: distinct("id", "periodNew"),
    seriesRevised: distinct("id", "revised"),
    councilsRevised: distinct("area", "revised"),
    councilsWithNeighbours: distinct("area", "neighbours"),
    toWorse: turned("better", "worse"),
    toBetter: turned("worse", "better"),
    otherSource: [...otherSource.values()].reduce((sum, count) => sum + count, 0),
  });
}

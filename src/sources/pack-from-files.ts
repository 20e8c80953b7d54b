import { ambiguousNames } from "../framework/ambiguous-names.ts";
import { catalogueMetrics } from "../framework/catalogue-metrics.ts";
import type { CatalogueEntry } from "../framework/catalogue-entry.ts";
import { catalogue } from "../framework/catalogue.ts";
import { councilCaveats } from "../framework/council-caveats.ts";
import { everydayTable } from "../framework/everyday-table.ts";
import { outcomes } from "../framework/outcomes.ts";
import { assemblePack, type PackParts } from "../pack/assembly/assemble-pack.ts";
import { checkAreaNames, checkMetricNames } from "../pack/assembly/check-aliases.ts";
import { checkSeries } from "../pack/assembly/check-series.ts";
import { mergeSeries, type Difference } from "../pack/assembly/merge-series.ts";
import type { Issue } from "../pack/assembly/observed.ts";
import type { PackFile } from "../pack/schema.ts";
import type { Base, BaseSeries } from "./base.ts";
import type { FactDifference } from "./check-framework.ts";
import { withCountySums } from "./county-sums.ts";
import { fileUses, type FileUse } from "./official/file-use.ts";
import { officialInputs } from "./official/official-inputs.ts";
import type { OfficialFile } from "./official/official-file.ts";
import { listWords, officialNeighbours } from "./official/official-neighbours.ts";
import type { Proof } from "./official/prove-figures.ts";
import { withoutEmptyBases } from "./empty-bases.ts";
import { fillCounts } from "./fill-counts.ts";
import { deriveIntervals, type DerivedIntervals } from "./intervals/derive-intervals.ts";
import { exceptions } from "./plan/exceptions.ts";
import type { UndecidedOrder } from "./newest-first.ts";
import { proveInputs } from "./prove-inputs.ts";
import { comingCouncils } from "./areas/coming-councils.ts";

/** A pack, or everything that prevents it; and what a person should look at. */
export interface Build {
  /** Null when there are issues: a pack is only built without faults. */
  readonly file: PackFile | null;
  readonly issues: readonly Issue[];
  /** How each file's figures of each series were proved. */
  readonly proofs: readonly Proof[];
  /** What was derived from the counts behind each series, and why not. */
  readonly intervals: readonly DerivedIntervals[];
  /** What became of every official file. */
  readonly uses: readonly FileUse[];
  /** Cells of official files that could not be used, and were left out. */
  readonly leftOut: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Files of which none says that it is the newer, although their figures differ. */
  readonly undecided: readonly (UndecidedOrder & { readonly series: string })[];
  /** Facts that differ between our catalogue and the list that came with the compiled figures; the pack has ours. */
  readonly factDifferences: readonly FactDifference[];
  /** Councils that a file has under two codes with different figures. */
  readonly codeConflicts: readonly string[];
}

/**
 * Builds the pack from what is held and from the publishers' own files. Pure: the same inputs and dates give the same
 * pack.
 *
 * @param official whatever readers found in the folder; figures that do not prove themselves are not used
 * @param dates page date of the framework's edition, and of this build
 * @param entries every fact about the metrics; our own catalogue when left out
 */
export function buildPack(
  base: Base,
  official: readonly OfficialFile[],
  dates: { edition: string; built: string },
  entries: readonly CatalogueEntry[] = catalogue,
): Build {
  const { directory, areas, placeNames: names } = base;
  const coming = comingCouncils(areas);
  const metrics = catalogueMetrics(entries);
  const fed = officialInputs(base, official);
  const lof = officialNeighbours(official, { directory, areas, names }, base.neighbourLists);
  const proved = base.series.map(({ input, candidates }) =>
    proveInputs(input, candidates, fed.candidates.get(input.id) ?? [], exceptions),
  );
  const derived = proved.map(({ input }, at) => {
    const { plan, counts } = base.series[at] as BaseSeries;
    const filled = withoutEmptyBases(fillCounts(mergeSeries(input), counts));
    return deriveIntervals(plan.countySums === true ? withCountySums(filled, base.areas) : filled);
  });
  const merged = derived.map(({ series }) => series);
  const issues = [
    ...base.issues,
    ...lof.issues,
    ...merged.flatMap((one) => checkSeries(one)),
    ...checkAreaNames(base.areas, base.formerAreas, coming),
    ...checkMetricNames(metrics, ambiguousNames),
  ];
  const parts = (): PackParts => ({
    ...dates,
    areas: base.areas,
    formerAreas: base.formerAreas,
    comingAreas: coming,
    outcomes,
    metrics,
    series: merged,
    indicators: base.indicators,
    neighbourLists: lof.lists,
    caveats: councilCaveats.filter(({ metric }) => entries.some(({ id }) => id === metric)),
    everyday: everydayTable,
    placeNames: base.placeNames,
    // A file that is read again is one source.
    sources: [
      ...new Map([...base.sources, ...fed.sources, ...lof.sources].map((source) => [source.id, source])).values(),
    ],
  });
  const proofs = proved.flatMap((one) => one.proofs);
  const lists = lof.taken.map(({ file, list }) => ({ file, words: listWords(list, areas) }));
  return {
    file: issues.length === 0 ? assemblePack(parts()) : null,
    issues,
    proofs,
    intervals: derived.map(({ intervals }) => intervals),
    uses: fileUses(official, proofs, merged, { taken: lists, unused: lof.unused }),
    leftOut: [...fed.leftOut, ...lof.leftOut],
    differences: merged.flatMap((one) => one.differences),
    undecided: proved.flatMap(({ input, undecided }) => undecided.map((one) => ({ ...one, series: input.id }))),
    factDifferences: base.factDifferences,
    codeConflicts: base.codeConflicts,
  };
}

import type { PackParts } from "../pack/assembly/assemble-pack.ts";
import type { SeriesInput } from "../pack/assembly/merge-series.ts";
import type { Issue, Observed } from "../pack/assembly/observed.ts";
import type { AreaDirectory } from "./areas/area-directory.ts";
import type { FactDifference } from "./check-framework.ts";
import type { SeriesPlan } from "./plan/series-plan.ts";
import type { Candidates } from "./prove-inputs.ts";

/** A series with the figures it begins with, and those that must be proved first. */
export interface BaseSeries {
  readonly input: SeriesInput;
  readonly plan: SeriesPlan;
  readonly candidates: readonly Candidates[];
  /** Counts behind the figures that stand elsewhere than beside them. */
  readonly counts: { readonly numerator: readonly Observed[]; readonly denominator: readonly Observed[] };
}

/** Population at the middle of a year, by area code. */
export interface Residents {
  readonly year: string;
  readonly byArea: ReadonlyMap<string, number>;
}

/** What a pack is built on: the compiled figures and tables of a data folder, or the pack before. */
export interface Base
  extends Pick<PackParts, "areas" | "formerAreas" | "indicators" | "neighbourLists" | "placeNames" | "sources"> {
  readonly directory: AreaDirectory;
  readonly series: readonly BaseSeries[];
  /** Mid-year population of all ages, of one year; null where none is held. */
  readonly residents: Residents | null;
  readonly issues: readonly Issue[];
  /** Facts that differ between our catalogue and the list that came with the compiled figures. */
  readonly factDifferences: readonly FactDifference[];
  /** Councils that a file has under two codes with different figures. */
  readonly codeConflicts: readonly string[];
}

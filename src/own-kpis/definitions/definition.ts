import type { MetricId } from "../../framework/metric.ts";
import type { UnitKind } from "../measure/unit-kind.ts";

/** The part in which two measures of one subject can differ. */
export type MeasurePart =
  | "age"
  | "group"
  | "unit"
  | "numerator"
  | "denominator"
  | "time"
  | "opposite"
  | "breakdown"
  | "exclusions"
  | "measure";

/** Something of the same subject that is not the metric's own count, and what differs. */
export interface RelatedMeasure {
  /** Phrases that say it: every telling word of one must stand in the name. */
  readonly says: readonly string[];
  readonly differs: readonly MeasurePart[];
  /** One sentence for the officer: "Yours counts every plan; LOF counts second or later plans only." */
  readonly sentence: string;
}

/**
 * What one metric counts, of whom, per what, over which time: written by hand from its official title, its caveat and
 * what the published files show. The publishers' full definitions are not held here.
 *
 * All phrases are read as names are: case, word order, empty words ("percentage of", "the number of") and endings do not
 * matter, and the trade's synonyms are known (in care = looked after, Year 6 = aged 10 to 11, second time = repeat).
 */
export interface MeasureDefinition {
  readonly id: MetricId;
  /** What is counted (numerator), for a sentence: "pupils who missed 10% or more of their sessions". */
  readonly counted: string;
  /** Of whom or what (denominator): "all pupils in state-funded schools"; "" for a count. */
  readonly of: string;
  /**
   * Phrases that say the measure, each whole by itself: an analyst who reads only these words would sign that it is this
   * metric. Enough of them that the usual wordings of publishers, former national indicators and councils are found.
   */
  readonly says: readonly string[];
  /**
   * Telling words that may stand beside a phrase and change nothing, since all who are counted are that: "pupils",
   * "school", "England", "ASCOF 1A". Never a word that narrows the count.
   */
  readonly implied: readonly string[];
  /** Same subject, another count: the usual neighbours of this measure in councils' lists. */
  readonly related: readonly RelatedMeasure[];
  /** Kinds of number in which the measure is still the same; any other is a difference of unit. */
  readonly units: readonly UnitKind[];
  /** Ages counted, both included; left out where the measure is not of an age. */
  readonly ages?: { readonly from: number; readonly to: number };
  /** What changes the count and must be read before a match is accepted: "Counts unknown activity as NEET." */
  readonly caution?: string;
  /** Names that look alike and are another thing altogether: matched to nothing. */
  readonly never?: readonly string[];
  /** For a metric of several series: phrases of each breakdown, by the suffix of its id ("AGE65PLUS"). */
  readonly breakdowns?: Readonly<Record<string, readonly string[]>>;
}

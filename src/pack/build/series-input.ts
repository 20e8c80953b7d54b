import type { MetricId } from "../../framework/metric.ts";
import type { Period } from "../period.ts";
import type { Observed } from "./observed.ts";

/** Figures of one file for one series. */
export interface FiguresOfSource {
  /** Id of the source. */
  readonly source: string;
  readonly figures: readonly Observed[];
}

/** Everything that goes into one series of the pack. */
export interface SeriesInput {
  readonly id: string;
  readonly metric: MetricId;
  readonly breakdown: string | null;
  readonly breakdownAliases: readonly string[];
  readonly unit: string;
  readonly cadenceMonths: number;
  /** The framework's own period. */
  readonly latest: Period;
  /** The framework's figures: they win wherever another file has the same cell. */
  readonly compiled: FiguresOfSource;
  /** Other files, the first of them first. */
  readonly histories: readonly FiguresOfSource[];
  /** First day from which figures are of a new method, and why. */
  readonly breaks: readonly { readonly from: string; readonly reason: string }[];
}

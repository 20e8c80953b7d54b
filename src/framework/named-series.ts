import type { Metric } from "./metric.ts";

/** What names need to know of a series. Whoever indexes series gets their own, fuller type back. */
export interface NamedSeries {
  /** O06M09, or O08M01-F for a breakdown. */
  readonly id: string;
  readonly metric: Metric;
  /** "Female"; null for the total or only series. */
  readonly breakdown: string | null;
  readonly breakdownAliases: readonly string[];
}

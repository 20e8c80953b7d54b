import type { Metric, MetricId, MetricStatus, Responsibility } from "./metric.ts";
import type { Tier } from "../areas/area.ts";

/**
 * One row of our own framework table: what no publisher's file says and we decided, metric by metric.
 * The pack builder joins it with the official files (title, publisher, polarity, flags) by `slug`.
 */
export interface CatalogueEntry {
  readonly id: MetricId;
  /** The working key of the metric in the compiled LOF figures; null for placeholders known by title only. */
  readonly slug: string | null;
  readonly shortName: string;
  readonly aliases: readonly string[];
  readonly responsibility: Responsibility;
  readonly publishedFor: readonly Tier[];
  readonly sameAs: MetricId | null;
  /** Why verdict, rank, band and score are withheld although the official list's flag does not say so, in one sentence. */
  readonly notJudged?: string;
  /** Every series of the metric; one with `suffix` null is the publisher's total (or the only series). */
  readonly series: readonly CatalogueSeries[];
  /** For metrics that are in no official file we hold: what the framework page says of them. */
  readonly placeholder?: Pick<Metric, "outcome" | "title" | "type" | "publisher" | "polarity"> & {
    readonly status: MetricStatus;
    readonly caveat: string;
  };
}

export interface CatalogueSeries {
  /** Number of the series in the compiled LOF figures. */
  readonly seriesNo: number;
  /** Upper-case letters, digits and hyphens, text-safe in a cell: "F", "19-21" is not ("AGE19-21" is). */
  readonly suffix: string | null;
  /** The breakdown's name, such as "Female"; null for a total or only series. */
  readonly breakdown: string | null;
  readonly aliases: readonly string[];
  /** Months between one figure and the next, as the publisher declares it. */
  readonly cadenceMonths: number;
  readonly breaks?: readonly { readonly from: string; readonly reason: string }[];
}

import type { Metric, MetricId, MetricStatus, Polarity, Responsibility, UncoveredPart } from "./metric.ts";
import type { Tier } from "../areas/area.ts";
import type { KindOfFigure } from "./figure-kinds.ts";

/**
 * One entry of our own framework catalogue: every fact about one metric, decided here and reviewable here. The pack
 * takes them from the entry and from nowhere else; its outcome is in its id.
 *
 * A new entry, or a changed fact, shows in what people read in their workbooks: see `catalogue.ts` for how to change one.
 */
export interface CatalogueEntry {
  readonly id: MetricId;
  /**
   * The key of the metric in the compiled LOF figures, under which its figures are found; null where they do not have
   * the metric. A wrong one takes another metric's figures, or stops the build because there are none.
   */
  readonly slug: string | null;
  /** Official wording of the framework's current edition, odd spellings kept: people paste it to find the metric. */
  readonly title: string;
  /** Our own name for lists and headings, in an officer's words; belongs to this metric alone. */
  readonly shortName: string;
  /** Other official wordings, and further short names an officer would type. */
  readonly aliases: readonly string[];
  /** The framework's own distinction: what is achieved for residents ("outcome"), or what is done for it ("output"). */
  readonly type: Metric["type"];
  /** Who publishes the figures, as briefly as the framework names it ("DfE"): shown beside the figure. */
  readonly publisher: string;
  /** Where the compiler took the latest figures from, which the pack cites; null while no publisher is named. */
  readonly source: FigureSource | null;
  /** Which way is good. A wrong one turns every rank, score, band and verdict of the metric round. */
  readonly polarity: Polarity;
  readonly status: MetricStatus;
  /**
   * Whether the compiler calculated the latest figures from published parts. If so they are marked as derived wherever
   * they are shown, unless `sources/plan/series-plan.ts` says that the publisher has the very same figures.
   */
  readonly derived: boolean;
  /** Whether verdict, rank, band and score are withheld: the figures are too small, too patchy or not comparable. */
  readonly noVerdict: boolean;
  /** Why verdict, rank, band and score are withheld although the compiled list's flag does not say so, in one sentence. */
  readonly notJudged?: string;
  /** What a reader must know before using the figure: one sentence, shown with it; "" where there is nothing to warn of. */
  readonly caveat: string;
  /** Parts that the official title names and the figures lack, so that nobody is given the rest for them. */
  readonly notCovered?: readonly UncoveredPart[];
  readonly responsibility: Responsibility;
  /** Tiers for which the publisher has figures at all (held here or not); empty for a placeholder. */
  readonly publishedFor: readonly Tier[];
  /** The metric that carries the same figures under another outcome; null for nearly all. */
  readonly sameAs: MetricId | null;
  /** Every series of the metric; one with `suffix` null is the publisher's total (or the only series). */
  readonly series: readonly (CatalogueSeries & KindOfFigure)[];
}

export interface CatalogueSeries {
  /** Number of the series in the compiled LOF figures. */
  readonly seriesNo: number;
  /** Upper-case letters, digits and hyphens, text-safe in a cell: "F", "19-21" is not ("AGE19-21" is). */
  readonly suffix: string | null;
  /** The breakdown's name, such as "Female"; null for a total or only series. */
  readonly breakdown: string | null;
  readonly aliases: readonly string[];
  /**
   * What the figures count or measure, as it is written after a figure: "%", "per 10,000 children", "£ per week". One
   * that begins with "%" makes the build refuse figures outside 0 to 100.
   */
  readonly unit: string;
  /** Months between one figure and the next, as the publisher declares it. */
  readonly cadenceMonths: number;
  readonly breaks?: readonly { readonly from: string; readonly reason: string }[];
}

/** The compiler's words for where figures were taken from; `sources/plan/compiled-sources.ts` says who and what each is. */
export type FigureSource =
  | "ace"
  | "ascof"
  | "dcms"
  | "dcms_ps"
  | "defra"
  | "dfe"
  | "dft"
  | "dhsc_asc"
  | "dwp"
  | "els"
  | "fingertips"
  | "iod"
  | "mhclg"
  | "ndtms"
  | "nomis"
  | "ons_release"
  | "skills_for_care"
  | "sport_england";

import type { Tier } from "../areas/area.ts";

/** Our own stable, append-only id of a metric, such as O06M09. Never made from the official wording. */
export type MetricId = string & { readonly __brand: "MetricId" };

export type Polarity = "higher-is-better" | "lower-is-better" | "neutral";

/** One of the sixteen priority outcomes. */
export interface Outcome {
  readonly number: number;
  readonly title: string;
  /** The government's ambition statement, in its own words. */
  readonly ambition: string;
  /** Contextual outcomes (15 and 16) are not for judging councils by. */
  readonly contextual: boolean;
  /** What is not yet known about the outcome's metrics, for housing supply; else null. */
  readonly note: string | null;
}

/** Which councils answer for a metric, and who shares the job. */
export interface Responsibility {
  /** "upper" = county and single-tier councils; "lower" = district and single-tier councils. */
  readonly councils: "upper" | "lower" | "both";
  /** Bodies without which the council cannot move the figure: "NHS", "police", "schools" ... */
  readonly partners: readonly string[];
  /** Why it was decided so, in one sentence. */
  readonly reason: string;
}

/**
 * `live`: figures exist. `in-development`: figures exist, the framework calls its own definition unfinished.
 * `placeholder`: named by the framework, no figures yet. `not-confirmed`: the metrics of the outcome are not named.
 */
export type MetricStatus = "live" | "in-development" | "placeholder" | "not-confirmed";

/** A part that a metric's official title names, and that its figures lack or have only together with the rest. */
export interface UncoveredPart {
  /** For a sentence: "severe absence". In the singular. */
  readonly part: string;
  /** Words that ask for it, any of them: "severe absence", "severely absent". */
  readonly names: readonly string[];
  /** Words beside which the figures are meant after all: "recycling" beside "composting", where they hold the sum. */
  readonly unlessWith?: readonly string[];
  /** The title itself leaves it out, so that nobody is told that it is named there. */
  readonly isWider?: true;
  /** What the figures are instead, in one sentence. */
  readonly instead: string;
}

/** One metric of the framework. Its figures are one or more series. */
export interface Metric {
  readonly id: MetricId;
  readonly outcome: number;
  /** Official wording of the current edition, odd spellings kept. */
  readonly title: string;
  /** Our own name for lists and headings, in an officer's words; belongs to this metric alone. */
  readonly shortName: string;
  /** Other official wordings, and further short names an officer would type. */
  readonly aliases: readonly string[];
  readonly type: "outcome" | "output";
  readonly publisher: string;
  readonly polarity: Polarity;
  readonly status: MetricStatus;
  /** Calculated from published parts, by the compiler or by us. */
  readonly derived: boolean;
  /** Verdict, rank, band and score are withheld. */
  readonly noVerdict: boolean;
  /** One sentence of warning; "" where the source gives none. */
  readonly caveat: string;
  readonly responsibility: Responsibility;
  /** Tiers for which the publisher has figures at all (held here or not). */
  readonly publishedFor: readonly Tier[];
  /** The metric that carries the same figures under another outcome; null for nearly all. */
  readonly sameAs: MetricId | null;
  /** What the title names and the figures lack: a name that asks for it is refused. Older packs do not say. */
  readonly notCovered?: readonly UncoveredPart[];
}

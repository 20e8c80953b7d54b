import type { Area, ComingArea, FormerArea } from "../areas/area.ts";
import type { FigureBasis, FigureKind } from "../framework/figure-kinds.ts";
import type { Metric, MetricId, Outcome } from "../framework/metric.ts";
import type { Period } from "./period.ts";
import type { PackFile } from "./schema.ts";

/** Publisher, file, licence and date of the source of a column of figures. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly licence: string;
  readonly address: string;
  /** ISO date on which the file was fetched, or of the commit it was taken from. */
  readonly retrieved: string;
  /** The publisher's own page of the release; left out where none of the files names it. */
  readonly release?: string | undefined;
  /** The name of the file that was read; left out in packs of format 1 and where several files are behind it. */
  readonly file?: string | undefined;
  /** Who made the copy at `address`, where it was not the publisher: others' copy of its file, or their compilation. */
  readonly copiedBy?: CopiedBy | undefined;
  /** The publisher's own date of the release, ISO; left out where the fetch brought none. */
  readonly published?: string | undefined;
  /** What the publisher announced for its next release: a day, or the month (2027-05); left out where it is not known. */
  readonly nextRelease?: string | undefined;
}

/** How figures reached us that were not taken from their publisher. */
export type CopiedBy = "others" | "compilers";

/**
 * Flags attached to a number. Bits of {@link Series.flags}. Unchecked: from a publisher's file that has no period in
 * common with the figures held before, so that nothing shows it to be the same series.
 */
export const flagBits = {
  partial: 1,
  derived: 2,
  proxy: 4,
  provisional: 8,
  derivedInterval: 16,
  unchecked: 32,
} as const;
export type Flag = keyof typeof flagBits;

/**
 * Why a cell without a number is empty, as the source gave it. Values of {@link Series.states}; 0 = no reason given.
 */
export const stateCodes = {
  suppressed: 1,
  notPublished: 2,
  notApplicable: 3,
  suppressedOrNotPublished: 4,
  roundsToZero: 5,
} as const;
export type State = keyof typeof stateCodes;

/** The figures of a metric, or of one breakdown of it, for every area and period held. */
export interface Series {
  /** Metric id, with the breakdown's suffix where there is one: O06M09, O08M01-F. */
  readonly id: string;
  readonly metric: Metric;
  /** "Female", "aged 18 to 64"; null for the total or only series. */
  readonly breakdown: string | null;
  readonly breakdownAliases: readonly string[];
  /** As published: "%", "per 100,000", "years", "£ per week" ... */
  readonly unit: string;
  readonly cadenceMonths: number;
  /** What the figures are by definition, and what they rest on; null in packs of format 1. */
  readonly kind: FigureKind | null;
  readonly basis: FigureBasis | null;
  /** Oldest first. */
  readonly periods: readonly Period[];
  /** Index into `periods` of the newest the pack holds for the series, the same for every area. */
  readonly current: number;
  /** A new method or threshold: figures before `from` (index into periods) are not comparable with later ones. */
  readonly breaks: readonly { readonly from: number; readonly reason: string }[];
  /** Tiers with at least one figure in any period. */
  readonly heldFor: ReadonlySet<Area["tier"]>;
  /** For each period, the index into {@link Pack.sources} of the source usual for single-tier councils and England. */
  readonly periodSources: readonly number[];
  /** For each period, the source usual for counties and districts where it is another; null = the same. */
  readonly secondSources: readonly (number | null)[];
  /** By position, the source of a figure that is not from the one usual for the area's tier: see `sourceOfFigure`. */
  readonly otherSources: ReadonlyMap<number, number>;
  /** Period-major: position = period * areaCount + area.index. NaN = no number (see states). Unit as `unit`. */
  readonly values: Float64Array;
  /** 95% limits in the same order, NaN where none; null when the series has none at all. */
  readonly lower95: Float64Array | null;
  readonly upper95: Float64Array | null;
  /** Published counts behind the values in the same order, NaN where none; null when the series has none at all. */
  readonly numerator: Float64Array | null;
  readonly denominator: Float64Array | null;
  /** How many answered, for a figure from a survey. */
  readonly respondents: Float64Array | null;
  /** By period, indices into {@link Pack.sources} of those that counts were taken from where the figure was not. */
  readonly countSources: ReadonlyMap<number, readonly number[]>;
  readonly states: Uint8Array;
  readonly flags: Uint8Array;
}

/** One of the 21 contextual indicators of the neighbour model. Not a metric. */
export interface Indicator {
  readonly id: string;
  /** 1 to 21, the order of MHCLG's list. */
  readonly number: number;
  readonly name: string;
  readonly unit: string;
  readonly status: "official" | "derived" | "proxy" | "missing";
  readonly note: string;
  readonly period: string;
  readonly source: string;
  /** By area.index; NaN where the area has none. */
  readonly values: Float64Array;
}

/** A published list of neighbours. */
export interface NeighbourList {
  /** "dfe", "ons", "ons-economic", "ons-demographic", and "lof" once the official list is imported. */
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly source: number;
  /** Members in published order, nearest first, by the area's index; null for an area without a list. */
  readonly members: readonly (readonly ListedNeighbour[] | null)[];
}

export interface ListedNeighbour {
  /** GSS code; also for areas of Wales, Scotland and Northern Ireland. */
  readonly code: string;
  readonly name: string;
  /** The area, when it is one of the 317; null outside England. */
  readonly area: Area | null;
  /** The publisher's word for the distance ("Very close"); "" where it gives none. */
  readonly closeness: string;
}

/** What must be known of the figure of some councils, beside the metric's own caveat. */
export interface CouncilCaveat {
  readonly metric: string;
  /** GSS codes of the councils it is about. */
  readonly areas: readonly string[];
  /** One sentence or more that name the councils. */
  readonly text: string;
  /** Who says so, and where. */
  readonly source: string;
}

/** What is new since an earlier pack, by series, in the form of the pack file. */
export type PackNews = NonNullable<PackFile["news"]>;

/** The data pack in memory, which every query reads. Built by `readPack`; immutable. */
export interface Pack {
  /** Page date of the framework edition whose metrics these are, ISO. */
  readonly edition: string;
  readonly built: string;
  readonly sha256: string;
  /** The 317 authorities by code, then England: 318 in all. */
  readonly areas: readonly Area[];
  readonly england: Area;
  readonly areaByCode: ReadonlyMap<string, Area>;
  readonly formerAreas: readonly FormerArea[];
  /** Councils to come, by name; none in a pack whose areas have them. */
  readonly comingAreas: readonly ComingArea[];
  readonly outcomes: readonly Outcome[];
  readonly metrics: readonly Metric[];
  readonly metricById: ReadonlyMap<string, Metric>;
  readonly series: readonly Series[];
  readonly seriesById: ReadonlyMap<string, Series>;
  /**
   * Series of a metric in published order; empty for placeholders. `sameAs` metrics have the figures of the other
   * metric under their own ids.
   */
  readonly seriesOf: ReadonlyMap<MetricId, readonly Series[]>;
  readonly indicators: readonly Indicator[];
  readonly neighbourLists: readonly NeighbourList[];
  readonly sources: readonly Source[];
  readonly caveats: readonly CouncilCaveat[];
  /** Everyday words and the metrics they are about, a line each; `everydayWords` reads them. */
  readonly everyday: readonly string[];
  /** What is new since the pack before, as `newsOf` reads it; null in a pack that knows of none before it. */
  readonly news: PackNews | null;
}

export type { Area, Period };

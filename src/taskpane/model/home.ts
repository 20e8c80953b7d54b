import { changeOf, type Change } from "../../comparison/trend/change.ts";
import { notEnough } from "../../comparison/minimum-others.ts";
import { judgingFactor } from "../../comparison/polarity.ts";
import type { Outcome } from "../../framework/metric.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { robustSpread } from "../../statistics/robust-spread.ts";
import { isSeen } from "../../wording/pane/trend.ts";
import type { PaneFigure } from "./figures.ts";
import { holdingOf, type Holding } from "./holding.ts";
import type { PaneModel } from "./pane-model.ts";
import { sourceOf } from "./figure-page-facts.ts";
import type { FigureState } from "./state.ts";
import { untestedFigures, type UntestedFigure } from "./untested.ts";

/** The columns of Home. Higher and lower, where neither is good, are counted as one. */
export const countedStates = [
  "better",
  "similar",
  "worse",
  "higher-or-lower",
  "position-only",
  "not-judged",
  "no-figure",
] as const;
export type CountedState = (typeof countedStates)[number];
type StateCounts = Readonly<Record<CountedState, number>>;

export interface OutcomeLine {
  readonly outcome: Outcome;
  readonly counts: StateCounts;
  /** Figures counted: those that are the council's job. 0 where the framework names no metrics yet, or all are others'. */
  readonly figures: number;
  /** Figures that are another council's job, and not counted. */
  readonly othersJob: number;
}

/** A figure that changed since the period before. */
export interface MovedFigure {
  readonly figure: PaneFigure;
  readonly change: Change;
  /** Whether the change is an improvement; null where neither direction may be called good. */
  readonly improved: boolean | null;
  /** The change relative to the spread of the set, by which the list is ordered; null where the set has no spread. */
  readonly size: number | null;
}

/** The day on which the figures were taken from their publishers. */
export interface PublishedTo {
  /** ISO date that applies to most of them. */
  readonly date: string;
  /** Some were taken earlier or later. */
  readonly mostOnly: boolean;
}

/** A council at a glance. Counts only: no total score, no ranking of outcomes. */
export interface Home {
  readonly counts: StateCounts;
  /** How many are better, similar, worse, higher or lower: figures with an interval, without contextual outcomes. */
  readonly judged: number;
  /** How many stand out, and how many of these hold among all. */
  readonly holding: Holding;
  /** Without an interval, the furthest from the median first; a handful. */
  readonly untested: readonly UntestedFigure[];
  readonly outcomes: readonly OutcomeLine[];
  /** Background: only the number of figures is counted. */
  readonly contextual: readonly OutcomeLine[];
  /** Without contextual outcomes, in the order of {@link MovedFigure.size}; a metric under two outcomes is listed once. */
  readonly moved: readonly MovedFigure[];
  readonly published: PublishedTo;
  readonly withFigure: number;
  readonly outOfDate: number;
  /** Figures that are another council's job, and not counted. */
  readonly othersJob: number;
}

/** Sums up the figures of a council for the first view. */
export function homeOf(model: PaneModel, figures: readonly PaneFigure[]): Home {
  const { pack } = model.desk;
  const lines = pack.outcomes.map((outcome) => lineOf(outcome, figures));
  const plain = figures.filter(({ outcome }) => !outcome.contextual);
  const counts = countStates(plain);
  return {
    counts,
    judged: counts.better + counts.similar + counts.worse + counts["higher-or-lower"],
    holding: holdingOf(model, figures),
    untested: untestedFigures(figures),
    outcomes: lines.filter(({ outcome }) => !outcome.contextual),
    contextual: lines.filter(({ outcome }) => outcome.contextual),
    moved: movedFigures(model, plain),
    published: publishedTo(figures),
    withFigure: figures.filter(({ row }) => !isNoValue(row) && !isNoValue(row.own)).length,
    outOfDate: figures.filter(
      ({ row }) => !isNoValue(row) && row.marks.staleness === "out of date" && !isNoValue(row.own),
    ).length,
    othersJob: figures.filter(({ ourJob }) => !ourJob).length,
  };
}

function lineOf(outcome: Outcome, figures: readonly PaneFigure[]): OutcomeLine {
  const own = figures.filter((figure) => figure.outcome.number === outcome.number);
  const ours = own.filter(({ ourJob }) => ourJob);
  return { outcome, counts: countStates(ours), figures: ours.length, othersJob: own.length - ours.length };
}

/** The column a state is counted in. */
export function countedAs(state: FigureState): CountedState {
  return state === "higher" || state === "lower" ? "higher-or-lower" : state;
}

function countStates(figures: readonly PaneFigure[]): StateCounts {
  const counts = Object.fromEntries(countedStates.map((state) => [state, 0])) as Record<CountedState, number>;
  for (const { state, ourJob } of figures) if (ourJob) counts[countedAs(state)]++;
  return counts;
}

/**
 * Figures whose last change can be seen in what is shown, the largest first, relative to the spread of the set's values,
 * so that rates and percentages can be in one list; last those whose set is too small for a spread, or all alike. Says
 * nothing about significance.
 */
function movedFigures({ desk, area }: PaneModel, figures: readonly PaneFigure[]): readonly MovedFigure[] {
  const ids = new Set(figures.map(({ metric }) => metric.id));
  const moved = figures.flatMap((figure): MovedFigure[] => {
    const { series, metric, row } = figure;
    const isTwin = metric.sameAs !== null && ids.has(metric.sameAs);
    if (series === null || isTwin || isNoValue(row) || isNoValue(row.own)) return [];
    const change = changeOf(desk.pack, series, area);
    if (isNoValue(change) || !isSeen(change.change, series.unit)) return [];
    const { values } = row.comparison;
    const spread = notEnough("robust z", values.length) ?? robustSpread(values);
    const hasSpread = !isNoValue(spread) && spread.scale > 0;
    const factor = judgingFactor(desk.pack, metric);
    const improved = factor === 0 ? null : factor * change.change > 0;
    return [{ figure, change, improved, size: hasSpread ? Math.abs(change.change) / spread.scale : null }];
  });
  return moved.sort((one, other) => (other.size ?? -1) - (one.size ?? -1));
}

/** The day up to which the council's figures are as published. */
export function publishedTo(figures: readonly PaneFigure[]): PublishedTo {
  const counts = new Map<string, number>();
  for (const { row } of figures) {
    const source = isNoValue(row) || isNoValue(row.own) ? null : sourceOf(row.comparison);
    if (source !== null) counts.set(source.retrieved, (counts.get(source.retrieved) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return { date: most?.[0] ?? "", mostOnly: counts.size > 1 };
}

/** How many of the judged figures would stand out by chance alone, at 95%: a twentieth, and a half is not yet one. */
export function byChance(judged: number): number {
  return Math.max(0, Math.round((judged - 0.5) / 20));
}

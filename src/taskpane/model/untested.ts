import type { Distance } from "../../comparison/distance.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import type { PaneFigure } from "./figures.ts";

/** A figure without an interval, by how far it lies from the median of its set. */
export interface UntestedFigure {
  readonly figure: PaneFigure;
  readonly distance: Distance;
}

/** A handful: this is where to look, no league of metrics. */
export const mostUntested = 5;

/**
 * The council's own figures that lie furthest from the median and cannot be tested, since there is no 95% interval; the
 * furthest first, by robust z score.
 *
 * Contextual outcomes, metrics that are not judged and figures close to the median are left out, and a metric under two
 * outcomes is listed once.
 */
export function untestedFigures(figures: readonly PaneFigure[]): readonly UntestedFigure[] {
  const ids = new Set(figures.map(({ metric }) => metric.id));
  const far = figures.flatMap((figure): UntestedFigure[] => {
    const { metric, outcome, row, ourJob } = figure;
    const isTwin = metric.sameAs !== null && ids.has(metric.sameAs);
    if (isTwin || !ourJob || outcome.contextual || isNoValue(row)) return [];
    if (!isNoValue(row.verdict) || row.verdict.reason !== "no-interval") return [];
    const away = row.distance;
    return isNoValue(away) || away.band === "close" ? [] : [{ figure, distance: away }];
  });
  return far
    .sort((one, other) => Math.abs(other.distance.deviations) - Math.abs(one.distance.deviations))
    .slice(0, mostUntested);
}

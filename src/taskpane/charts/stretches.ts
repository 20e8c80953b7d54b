import type { TrendPicture, TrendPoint, TrendValue } from "../model/trend-picture.ts";

export type TrendLine = "own" | "median" | "england";

/** A stretch of points that a line runs through without a gap. */
export type Stretch = readonly (TrendPoint & { readonly drawn: TrendValue })[];

/**
 * The stretches a line is drawn in: broken where a period is missing or has no value, cut where the method changed.
 *
 * A stretch of one point has no line, only its dot.
 */
export function stretches({ points, spacing }: TrendPicture, line: TrendLine): readonly Stretch[] {
  const found: (TrendPoint & { readonly drawn: TrendValue })[][] = [];
  let before: TrendPoint | null = null;
  for (const point of points) {
    const drawn = point[line] ?? null;
    if (drawn === null) {
      before = null;
      continue;
    }
    const joined = before !== null && point.at - before.at <= spacing * 1.5 && point.breakReason === null;
    if (joined) found.at(-1)?.push({ ...point, drawn });
    else found.push([{ ...point, drawn }]);
    before = point;
  }
  return found;
}

/** A value of one period, with its words. */
export interface TrendValue {
  readonly value: number;
  /** Without unit, for the line's end. */
  readonly text: string;
  readonly full: string;
}

export interface TrendPoint {
  /** As published: "2024/25", "2022 - 24". */
  readonly label: string;
  /** Its place in time, in years. */
  readonly at: number;
  readonly own: TrendValue | null;
  readonly median: TrendValue | null;
  /** A new method or threshold begins here: the line is cut before it. */
  readonly breakReason: string | null;
}

/** Everything the picture of a trend shows, oldest first. */
export interface TrendPicture {
  readonly own: string;
  readonly points: readonly TrendPoint[];
  /** Years between two periods as they usually follow; where more time lies between, the line is broken. */
  readonly spacing: number;
}

export type TrendLine = "own" | "median";

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
    const drawn = point[line];
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

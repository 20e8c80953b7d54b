/** One indicator of a pair of councils. Positions run from 0, the lowest council of the tier, to 1, the highest. */
export interface Strip {
  readonly id: string;
  readonly name: string;
  /** Not the framework's own figure, only the nearest published one. */
  readonly proxy: boolean;
  /** Null for an indicator that is missing: its row stays, and says so. */
  readonly pair: {
    readonly own: number;
    readonly other: number;
    readonly ownText: string;
    readonly otherText: string;
  } | null;
  /** Stands in place of the picture where there is none: "no published table found". */
  readonly absent: string;
}

/** Two councils side by side, the indicators in which they differ most first. */
export interface StripsPicture {
  readonly own: string;
  readonly other: string;
  /** "single-tier council", "county", "district". */
  readonly tier: string;
  readonly strips: readonly Strip[];
}

/**
 * Where a value lies between the lowest and the highest of its tier.
 *
 * @param log on a log scale, for populations: half way is then ten times as often as the middle of the numbers
 * @returns 0 to 1; 0.5 where all are the same
 * @example positionBetween(203, 112, 321) // 0.435
 */
export function positionBetween(value: number, lowest: number, highest: number, log = false): number {
  const on = (number: number): number => (log ? Math.log(number) : number);
  const span = on(highest) - on(lowest);
  if (!(span > 0)) return 0.5;
  return Math.min(1, Math.max(0, (on(value) - on(lowest)) / span));
}

import type { RobustSpread } from "./robust-spread.ts";

/**
 * How far apart in steps: "close" under half a median absolute deviation, "slightly" under 1.5,
 * "apart" under 3, "well-apart" under 7.5, "far-out" from there on: a value to check before anything else.
 */
export type DistanceBand = "close" | "slightly" | "apart" | "well-apart" | "far-out";

const steps: readonly (readonly [number, DistanceBand])[] = [
  [0.5, "close"],
  [1.5, "slightly"],
  [3, "apart"],
  [7.5, "well-apart"],
];

/**
 * Distance from a set's median in plain (unscaled) median absolute deviations, sign kept: 1.4826 times robust z.
 *
 * Divided by the deviation itself and not by way of the scale, so that a value exactly on a step stays on it.
 *
 * Excel check: `=(own-MEDIAN(set))/MEDIAN(ABS(set-MEDIAN(set)))`
 *
 * @param own the value to place
 * @param spread the set's {@link RobustSpread}; not that of equal values
 * @returns the distance, without unit
 * @example deviationsFrom(16, { median: 13, scale: 2.9652, deviation: 2, fallback: false }) // 1.5
 */
export function deviationsFrom(own: number, spread: RobustSpread): number {
  return (own - spread.median) / spread.deviation;
}

/**
 * The step of distance, for the words "close to", "a little above" and so on, with Oflog's limits.
 *
 * Distances, not significance: a small gap can be certain and a wide one chance. The words
 * (in `wording/`) are therefore others than the verdict's.
 *
 * @param deviations distance in unscaled median absolute deviations, from {@link deviationsFrom}; its sign says above or below
 * @example distanceBand(-1.99) // "apart"
 */
export function distanceBand(deviations: number): DistanceBand {
  const size = Math.abs(deviations);
  return steps.find(([limit]) => size < limit)?.[1] ?? "far-out";
}

import { sameFigure } from "./same-figure.ts";

/**
 * How far apart, in steps: "close" under half a median absolute deviation, "slightly" under 1.5, "apart" under 3,
 * "well-apart" under 7.5, "far-out" from there on, which is a value to check first.
 */
export type DistanceBand = "close" | "slightly" | "apart" | "well-apart" | "far-out";

/** Each step with the distance below which it ends; the outermost, "far-out", has no end. */
export const distanceSteps: readonly (readonly [number, DistanceBand])[] = [
  [0.5, "close"],
  [1.5, "slightly"],
  [3, "apart"],
  [7.5, "well-apart"],
];

/**
 * The step of a distance, for the words "close to", "a little above" and so on, with Oflog's limits.
 *
 * These are distances, not significance: a small gap can be certain and a wide one due to chance. The words (in
 * `wording/`) therefore differ from the verdict's.
 *
 * A value on a limit, to twelve digits, is in the further step.
 *
 * @param deviations distance in plain (unscaled) median absolute deviations, 1.4826 times robust z; its sign does not matter
 * @example distanceBand(-1.99) // "apart"
 */
export function distanceBand(deviations: number): DistanceBand {
  const size = Math.abs(deviations);
  return distanceSteps.find(([limit]) => size < limit && !sameFigure(size, limit))?.[1] ?? "far-out";
}

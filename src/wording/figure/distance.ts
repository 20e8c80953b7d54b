import type { Distance } from "../../comparison/distance.ts";
import type { DistanceBand } from "../../statistics/distance-band.ts";

const steps: Readonly<Record<Exclude<DistanceBand, "close" | "far-out">, string>> = {
  slightly: "a little ",
  apart: "",
  "well-apart": "well ",
};

/**
 * How far a figure is from the median, as words before "the median": "close to", "a little above", "well below".
 *
 * Distances, not significance: none of these words is used for a verdict. Beyond the last step the figure is far from
 * all others, which is more often an error in the data than real.
 */
export function distanceWords({ band, side }: Distance): string {
  if (band === "close") return side === "level" ? "equal to" : "close to";
  if (band === "far-out") return `far ${side === "below" ? "below" : "above"}`;
  return `${steps[band]}${side === "below" ? "below" : "above"}`;
}

/** What must be said about a value in the outermost step, after a clause on it. */
export const farOutAside = ", far from the others: check the data";

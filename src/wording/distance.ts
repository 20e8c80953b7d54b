import type { Distance } from "../comparison/distance.ts";
import type { DistanceBand } from "../statistics/distance-band.ts";

const steps: Readonly<Record<Exclude<DistanceBand, "close" | "far-out">, string>> = {
  slightly: "a little ",
  apart: "",
  "well-apart": "well ",
};

/**
 * How far a figure is from the median, as words before "the median": "close to", "a little above", "well below".
 *
 * Distances, not significance: none of these is a word of the verdict. Beyond the last step the figure is far from all
 * others, which more often is a slip in the data than a fact.
 */
export function distanceWords({ band, side }: Distance): string {
  if (band === "close") return side === "level" ? "equal to" : "close to";
  if (band === "far-out") return `far ${side === "below" ? "below" : "above"}`;
  return `${steps[band]}${side === "below" ? "below" : "above"}`;
}

/** What must be said of a value in the outermost step. */
export const farOutSentence = "This is far from the others: check the data.";

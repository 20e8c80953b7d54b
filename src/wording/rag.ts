import type { RagColour } from "../comparison/rag.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";

const colours: Readonly<Record<Exclude<RagColour, "missed">, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
};

/** The colour as a cell shows it; for a missed target without floor, the side of the target it is on. */
export function ragWords(colour: RagColour, factor: PolarityFactor): string {
  if (colour !== "missed") return colours[colour];
  return factor === -1 ? "above target" : "below target";
}

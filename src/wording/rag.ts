import type { RagColour } from "../comparison/rag.ts";
import type { PolarityFactor } from "../statistics/favourable.ts";

const colours: Readonly<Record<Exclude<RagColour, "missed">, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
};

/** The colour as a cell says it; a missed target without floor is only on the wrong side of it. */
export function ragWords(colour: RagColour, factor: PolarityFactor): string {
  if (colour !== "missed") return colours[colour];
  return factor === -1 ? "above target" : "below target";
}

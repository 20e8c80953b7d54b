import type { Tier } from "../../areas/area.ts";
import { counted } from "../list.ts";

/** What Home and the report count, by the one rule of `framework/whose-job.ts`. */
export const countedFigures =
  "Counted are the figures that are the council’s job, alone or shared, those it has no value for among them; outcomes about the place are apart.";

/** What is not counted: "20 further figures are the job of districts."; "" where there are none. */
export function othersJobFigures(count: number, tier: Tier): string {
  if (count === 0) return "";
  return `${counted(count, "further figure")} ${count === 1 ? "is" : "are"} the job of ${tier === "county" ? "districts" : "county councils"}.`;
}

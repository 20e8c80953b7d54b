import type { MeasureDefinition } from "./definition.ts";
import { householdWasteDefinitions } from "./outcome-13/household-waste.ts";
import { natureAndAirDefinitions } from "./outcome-13/nature-and-air.ts";
import { recyclingDefinitions } from "./outcome-13/recycling.ts";

/** Environment, circular economy and climate change. */
export const definitions13: readonly MeasureDefinition[] = [
  ...natureAndAirDefinitions,
  ...recyclingDefinitions,
  ...householdWasteDefinitions,
];

import type { MeasureDefinition } from "./definition.ts";
import { localAreaDefinitions } from "./outcome-12/local-area.ts";
import { placesDefinitions } from "./outcome-12/places.ts";
import { takingPartDefinitions } from "./outcome-12/taking-part.ts";
import { togetherDefinitions } from "./outcome-12/together.ts";

/** Neighbourhoods. */
export const definitions12: readonly MeasureDefinition[] = [
  ...togetherDefinitions,
  ...localAreaDefinitions,
  ...takingPartDefinitions,
  ...placesDefinitions,
];

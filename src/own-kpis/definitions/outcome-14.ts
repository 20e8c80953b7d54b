import type { MeasureDefinition } from "./definition.ts";
import { publicTransportDefinitions } from "./outcome-14/public-transport.ts";
import { roadsDefinitions } from "./outcome-14/roads.ts";
import { travelDefinitions } from "./outcome-14/travel.ts";

/** Transport and local infrastructure. */
export const definitions14: readonly MeasureDefinition[] = [
  ...publicTransportDefinitions,
  ...travelDefinitions,
  ...roadsDefinitions,
];

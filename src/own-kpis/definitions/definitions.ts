import type { MeasureDefinition } from "./definition.ts";
import { definitions06 } from "./outcome-06.ts";
import { definitions07 } from "./outcome-07.ts";

/** Of every metric of the framework with figures or a name of its own: what it counts, of whom, per what. */
export const definitions: readonly MeasureDefinition[] = [...definitions06, ...definitions07];

import type { MeasureDefinition } from "./definition.ts";

/** Housing supply: the framework has not confirmed any metric yet, so nothing can be the same as one. */
export const definitions01: readonly MeasureDefinition[] = [];

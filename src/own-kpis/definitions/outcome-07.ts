import type { MeasureDefinition } from "./definition.ts";
import { lookedAfter } from "./outcome-07/looked-after.ts";
import { protection } from "./outcome-07/protection.ts";
import { placements } from "./outcome-07/placements.ts";
import { leavingCare } from "./outcome-07/leaving-care.ts";
import { services } from "./outcome-07/services.ts";

/** Looked-after children, care leavers and children's social care. */
export const definitions07: readonly MeasureDefinition[] = [
  ...lookedAfter,
  ...protection,
  ...placements,
  ...leavingCare,
  ...services,
];

import type { MeasureDefinition } from "./definition.ts";
import { keyStage2 } from "./outcome-06/key-stage-2.ts";
import { attainment8 } from "./outcome-06/attainment-8.ts";
import { afterSixteen } from "./outcome-06/after-sixteen.ts";
import { absence } from "./outcome-06/absence.ts";
import { youth } from "./outcome-06/youth.ts";

/** Every child achieving and thriving. */
export const definitions06: readonly MeasureDefinition[] = [
  ...keyStage2,
  ...attainment8,
  ...afterSixteen,
  ...absence,
  ...youth,
];

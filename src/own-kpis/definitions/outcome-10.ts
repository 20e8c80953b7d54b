import type { MeasureDefinition } from "./definition.ts";
import { choiceDefinitions } from "./outcome-10/choice.ts";
import { firstHelpDefinitions } from "./outcome-10/first-help.ts";
import { longTermSupportDefinitions } from "./outcome-10/support.ts";

/** Adult social care: independence, choice and control. */
export const definitions10: readonly MeasureDefinition[] = [
  ...choiceDefinitions,
  ...longTermSupportDefinitions,
  ...firstHelpDefinitions,
];

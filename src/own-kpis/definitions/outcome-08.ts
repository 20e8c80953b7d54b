import type { MeasureDefinition } from "./definition.ts";
import { activityAndChecks } from "./outcome-08/activity-and-checks.ts";
import { childrensHealth } from "./outcome-08/childrens-health.ts";
import { livesAndDeaths } from "./outcome-08/lives-and-deaths.ts";
import { sexualHealth } from "./outcome-08/sexual-health.ts";
import { smoking } from "./outcome-08/smoking.ts";

/** Health and wellbeing. Drug and alcohol unmet need stands under multiple disadvantage. */
export const definitions08: readonly MeasureDefinition[] = [
  ...livesAndDeaths,
  ...smoking,
  ...childrensHealth,
  ...activityAndChecks,
  ...sexualHealth,
];

import type { MeasureDefinition } from "./definition.ts";
import { businessBirthsDefinitions } from "./outcome-15/business-births.ts";
import { businessStockDefinitions } from "./outcome-15/business-stock.ts";
import { deprivationDefinitions } from "./outcome-15/deprivation.ts";
import { incomeDefinitions } from "./outcome-15/income.ts";
import { networksDefinitions } from "./outcome-15/networks.ts";
import { skillsDefinitions } from "./outcome-15/skills.ts";
import { workDefinitions } from "./outcome-15/work.ts";

/** Economic prosperity and regeneration (contextual). */
export const definitions15: readonly MeasureDefinition[] = [
  ...workDefinitions,
  ...skillsDefinitions,
  ...deprivationDefinitions,
  ...businessBirthsDefinitions,
  ...businessStockDefinitions,
  ...incomeDefinitions,
  ...networksDefinitions,
];

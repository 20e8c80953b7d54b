import type { Tier } from "../../areas/area.ts";
import type { Responsibility } from "../../framework/metric.ts";

/** "Kent's", "North Somerset's", "the districts'". */
export function possessive(name: string): string {
  return name.endsWith("s") ? `${name}'` : `${name}'s`;
}

/**
 * Whose job a figure is, where it is not the council's own: "Kent's job", "the districts' job". Null where it is, and
 * for England. Says nothing of who has a figure.
 *
 * @param county name of the county a district lies in; null for any other council
 * @example otherCouncilsJob("upper", "district", "Kent") // "Kent's job"
 */
export function otherCouncilsJob(
  councils: Responsibility["councils"],
  tier: Tier,
  county: string | null,
): string | null {
  if (tier === "district" && councils === "upper") return `${possessive(county ?? "the county council")} job`;
  return tier === "county" && councils === "lower" ? `${possessive("the districts")} job` : null;
}

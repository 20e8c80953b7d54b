import type { Tier } from "../areas/area.ts";
import type { Responsibility } from "./metric.ts";

/**
 * Whether a metric is the job of a council of some tier, alone or shared with partners: the one rule for what Home and
 * the report count. It says nothing about whether the council has a figure.
 *
 * @example isJobOf("district", { councils: "upper", ... }) // false
 */
export function isJobOf(tier: Tier, { councils }: Pick<Responsibility, "councils">): boolean {
  if (tier === "county") return councils !== "lower";
  return tier === "district" ? councils !== "upper" : true;
}

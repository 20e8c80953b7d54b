import { matchKpi } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

/** What the matching makes of a name alone: "close O02M04", "partial O08M05", "none". */
export function judgedName(name: string): string {
  const { grade, metric } = matchKpi(shippedDesk(), namedKpi(name));
  return metric === null ? grade : `${grade} ${metric.id}`;
}

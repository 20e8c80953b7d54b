import { matchKpi } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";
import { namedKpi } from "../named-kpi.ts";

interface Matched {
  readonly grade: "close" | "partial" | "none";
  readonly id?: string;
}

/** The grade of a name, and the series that is meant; the metric where it has none or the user has to choose. */
export function matched(name: string): Matched {
  const { grade, metric, series } = matchKpi(shippedDesk(), namedKpi(name));
  return metric === null ? { grade } : { grade, id: series?.id ?? metric.id };
}

/** The grade of a name and the metric it is near to; to which of its series is no matter. */
export function related(name: string): Matched {
  const { grade, metric } = matchKpi(shippedDesk(), namedKpi(name));
  return metric === null ? { grade } : { grade, id: metric.id };
}

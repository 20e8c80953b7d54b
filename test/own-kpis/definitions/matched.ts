import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

interface Matched {
  readonly grade: "close" | "partial" | "none";
  readonly id?: string;
}

/** A row of a list that holds nothing but a name. */
function named(name: string): Kpi {
  return {
    row: 0,
    name,
    reference: null,
    section: null,
    value: null,
    unread: null,
    unreadMeans: null,
    target: null,
    unreadTarget: null,
    floor: null,
    unreadFloor: null,
    tolerance: null,
    period: null,
    unit: "",
    polarity: null,
    polaritySaid: null,
    publishedRag: null,
    direction: null,
    earlier: [],
    officer: null,
    service: null,
    comment: null,
  };
}

/** The grade of a name, and the series that is meant; the metric where it has none or the user has to choose. */
export function matched(name: string): Matched {
  const { grade, metric, series } = matchKpi(shippedDesk(), named(name));
  return metric === null ? { grade } : { grade, id: series?.id ?? metric.id };
}

/** The grade of a name and the metric it is near to; to which of its series is no matter. */
export function related(name: string): Matched {
  const { grade, metric } = matchKpi(shippedDesk(), named(name));
  return metric === null ? { grade } : { grade, id: metric.id };
}

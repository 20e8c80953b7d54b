import type { Kpi } from "../../../src/own-kpis/kpi.ts";

/** A KPI with a name and nothing else, as the start of one in a test. */
export function exampleKpi(name: string, more: Partial<Kpi> = {}): Kpi {
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
    ...more,
  };
}

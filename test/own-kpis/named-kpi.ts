import type { Kpi } from "../../src/own-kpis/kpi.ts";

/** One of the council's KPIs of which only the name is given, and whatever a test adds. */
export function namedKpi(name: string, more: Partial<Kpi> = {}): Kpi {
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

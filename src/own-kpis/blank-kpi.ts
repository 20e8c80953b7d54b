import type { Kpi } from "./kpi.ts";

/** A KPI of which nothing is known: what a list does not say stays so. */
export const blankKpi: Kpi = {
  row: 0,
  name: "",
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

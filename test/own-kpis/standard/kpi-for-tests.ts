import type { Kpi, KpiLimit, KpiNumber } from "../../../src/own-kpis/kpi.ts";

/** A number as a cell shows it: a text with % is in per cent. */
export const number = (value: number, text = String(value)): KpiNumber => ({
  value,
  text,
  held: value,
  unit: text.endsWith("%") ? "%" : null,
  column: 1,
});

export const limit = (value: number, text = String(value), bound: KpiLimit["bound"] = null): KpiLimit => ({
  ...number(value, text),
  bound,
});

/** Persistent absence: 16.2 against a target of 17 and a floor of 20, low is good. */
export const kpi = (more: Partial<Kpi> = {}): Kpi => ({
  row: 1,
  name: "Pupils persistently absent",
  reference: null,
  section: null,
  value: number(16.2),
  unread: null,
  unreadMeans: null,
  target: limit(17),
  unreadTarget: null,
  floor: limit(20),
  unreadFloor: null,
  tolerance: null,
  period: null,
  unit: "",
  polarity: "lower-is-better",
  polaritySaid: null,
  publishedRag: null,
  direction: null,
  earlier: [],
  officer: null,
  service: null,
  comment: null,
  ...more,
});

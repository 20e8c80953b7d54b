import type { Kpi, KpiLimit, KpiNumber } from "../../../src/own-kpis/kpi.ts";
import { namedKpi } from "../named-kpi.ts";

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
export const kpi = (more: Partial<Kpi> = {}): Kpi =>
  namedKpi("Pupils persistently absent", {
    row: 1,
    value: number(16.2),
    target: limit(17),
    floor: limit(20),
    polarity: "lower-is-better",
    ...more,
  });

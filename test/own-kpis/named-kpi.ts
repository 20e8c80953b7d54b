import { blankKpi } from "../../src/own-kpis/blank-kpi.ts";
import type { Kpi } from "../../src/own-kpis/kpi.ts";

/** One of the council's KPIs of which only the name is given, and whatever a test adds. */
export function namedKpi(name: string, more: Partial<Kpi> = {}): Kpi {
  return { ...blankKpi, name, ...more };
}

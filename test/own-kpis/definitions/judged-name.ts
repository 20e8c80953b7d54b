import type { Kpi } from "../../../src/own-kpis/kpi.ts";
import { matchKpi } from "../../../src/own-kpis/match.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

const unsaid: Omit<Kpi, "name"> = {
  row: 0,
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

/** What the matching makes of a name alone: "close O02M04", "partial O08M05", "none". */
export function judgedName(name: string): string {
  const { grade, metric } = matchKpi(shippedDesk(), { ...unsaid, name });
  return metric === null ? grade : `${grade} ${metric.id}`;
}

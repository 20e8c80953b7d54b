import type { AreaCode } from "../../../src/areas/area.ts";
import type { MetricId } from "../../../src/framework/metric.ts";
import type { Observed } from "../../../src/pack/assembly/observed.ts";
import type { SeriesInput } from "../../../src/pack/assembly/merge-series.ts";
import type { Period } from "../../../src/pack/period.ts";

export const year = (end: number): Period => ({ label: String(end), start: `${end}-01-01`, end: `${end}-12-31` });

/** A figure of the given year; `null` is a suppressed one. */
export function observedOf(area: string, end: number, value: number | null, more: Partial<Observed> = {}): Observed {
  return {
    area: area as AreaCode,
    period: year(end),
    value,
    state: value === null ? "suppressed" : null,
    lower95: null,
    upper95: null,
    flags: [],
    at: { file: "figures.csv", row: 2, column: null },
    ...more,
  };
}

/** A series of the year 2025 with framework figures and one other file. */
export function inputOf(compiled: Observed[], history: Observed[] = [], more: Partial<SeriesInput> = {}): SeriesInput {
  return {
    id: "O06M09",
    metric: "O06M09" as MetricId,
    breakdown: null,
    breakdownAliases: [],
    unit: "%",
    cadenceMonths: 12,
    kind: "proportion",
    basis: "counted",
    latest: year(2025),
    official: [],
    replaced: [],
    compiled: { source: "lof", figures: compiled },
    histories: [{ source: "els", figures: history }],
    breaks: [],
    ...more,
  };
}

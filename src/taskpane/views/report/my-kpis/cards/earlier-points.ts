import type { Kpi } from "../../../../../own-kpis/kpi.ts";
import { readOwnPeriod } from "../../../../../own-kpis/own-period.ts";
import { earlierInLine, periodOf } from "../../../../../own-kpis/earlier-figures.ts";

/** A point of the small line, in a box of 1 by 1 with its origin at the top left. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The council's earlier figures and the latest as points, with true distances in time; null where fewer than three are
 * of a known time and as long and in the same unit as the latest: then a line would mislead.
 */
export function earlierPoints(figures: Pick<Kpi, "earlier" | "value" | "period">): readonly LinePoint[] | null {
  const { value, period } = figures;
  const latest = period === null ? null : readOwnPeriod(period);
  if (value === null || latest === null) return null;
  const before = earlierInLine(figures).map((one) => ({
    end: Date.parse(periodOf(one)?.end ?? ""),
    value: one.number.value,
  }));
  const points = [...before, { end: Date.parse(latest.end), value: value.value }].sort(
    (one, other) => one.end - other.end,
  );
  if (points.length < 3 || new Set(points.map(({ end }) => end)).size < points.length) return null;
  return inBox(points);
}

function inBox(points: readonly { readonly end: number; readonly value: number }[]): LinePoint[] {
  const [values, ends] = [points.map(({ value }) => value), points.map(({ end }) => end)];
  const [low, high, first, last] = [Math.min(...values), Math.max(...values), Math.min(...ends), Math.max(...ends)];
  return points.map(({ end, value }) => ({
    x: (end - first) / (last - first),
    y: high === low ? 0.5 : (high - value) / (high - low),
  }));
}

/** "43.1 (2023/24 outturn), 44.9 (2024/25 outturn)": all of them, for reading. */
export function earlierWords({ earlier }: Pick<Kpi, "earlier">): string {
  return earlier.map(({ label, number }) => (label === "" ? number.text : `${number.text} (${label})`)).join(", ");
}

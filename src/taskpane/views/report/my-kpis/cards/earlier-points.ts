import type { Kpi } from "../../../../../own-kpis/kpi.ts";

/** A point of the small line, in a box of 1 by 1 with its origin at the top left. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * The council's earlier figures and the latest as points; null where there are fewer than three, or one is in another
 * unit: then a line would mislead.
 */
export function earlierPoints({ earlier, value }: Pick<Kpi, "earlier" | "value">): readonly LinePoint[] | null {
  const numbers = [...earlier.map(({ number }) => number), ...(value === null ? [] : [value])];
  if (value === null || numbers.length < 3 || numbers.some(({ unit }) => unit !== value.unit)) return null;
  const values = numbers.map((one) => one.value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((one, at) => ({
    x: at / (values.length - 1),
    y: high === low ? 0.5 : (high - one) / (high - low),
  }));
}

/** "43.1 (2023/24 outturn), 44.9 (2024/25 outturn)": all of them, for reading. */
export function earlierWords({ earlier }: Pick<Kpi, "earlier">): string {
  return earlier.map(({ label, number }) => (label === "" ? number.text : `${number.text} (${label})`)).join(", ");
}

import type { Observed } from "../../pack/assembly/observed.ts";
import { decimalsOf } from "../table/decimals.ts";

/** A figure that is held, and to how many decimals the column it stands in is published. */
interface HeldFigure {
  readonly value: number;
  readonly decimals: number;
}

/** The figures of a series that later ones are compared with. */
export class Held {
  readonly #periods = new Map<string, Map<string, HeldFigure>>();

  /** Adds figures of one source. What is held already stays, and one that nobody has compared proves nothing. */
  add(figures: readonly Observed[]): void {
    const checked = figures.filter(({ value, flags }) => value !== null && !flags.includes("unchecked"));
    for (const [period, column] of byPeriod(checked)) {
      const row = this.#periods.get(period) ?? new Map<string, HeldFigure>();
      this.#periods.set(period, row);
      const decimals = lastDecimal(column);
      for (const { area, value } of column) if (value !== null && !row.has(area)) row.set(area, { value, decimals });
    }
  }

  figure(period: string, area: string): HeldFigure | null {
    return this.#periods.get(period)?.get(area) ?? null;
  }
}

/** By the label of their period, in the order in which periods come. */
export function byPeriod(figures: readonly Observed[]): ReadonlyMap<string, readonly Observed[]> {
  const periods = new Map<string, Observed[]>();
  for (const figure of figures) {
    const row = periods.get(figure.period.label);
    if (row === undefined) periods.set(figure.period.label, [figure]);
    else row.push(figure);
  }
  return periods;
}

/** A few figures with more decimals than the others do not say how a column was rounded. */
const stray = 0.05;

/** The decimal to which a column of figures is published: "22" is 22.0 where others are 22.4. */
export function lastDecimal(column: readonly Observed[]): number {
  const decimals = column.flatMap(({ value }) => (value === null ? [] : [decimalsOf(value)])).sort((a, b) => b - a);
  return decimals[Math.floor(decimals.length * stray)] ?? 0;
}

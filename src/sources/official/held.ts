import type { Observed } from "../../pack/assembly/observed.ts";
import { byPeriod, lastDecimal } from "../../pack/assembly/column-decimals.ts";

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

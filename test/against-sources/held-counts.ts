import type { Pack, Series } from "../../src/pack/pack.ts";
import { notBehind, type CountsOfSeries, type ExpectedCount } from "./expected-counts.ts";

export const countParts = ["numerator", "denominator", "respondents"] as const;
type Part = (typeof countParts)[number];

/** The counts of a series compared with those of the files, both ways. */
export class HeldCounts {
  readonly problems: string[] = [];
  /** How many counts of the pack are those of the files. */
  equal = 0;
  readonly #pack: Pack;
  readonly #series: Series;
  readonly #expected: Readonly<Record<Part, ReadonlyMap<number, number>>>;

  constructor(pack: Pack, series: Series, expected: CountsOfSeries) {
    this.#pack = pack;
    this.#series = series;
    this.#expected = {
      numerator: this.#cells(expected.numerator),
      denominator: this.#cells(expected.denominator),
      respondents: this.#cells(expected.respondents),
    };
    series.values.forEach((_value, at) => {
      for (const part of countParts) this.#compare(part, at);
    });
  }

  /** The counts of several files by cell; of two files the first counts, of two codes the council's own. */
  #cells(suppliers: CountsOfSeries[Part] = []): ReadonlyMap<number, number> {
    const cells = new Map<number, number>();
    for (const supplier of suppliers) {
      const found = supplier();
      const own = new Map<number, ExpectedCount>();
      for (const cell of found) {
        const at = this.#at(cell);
        if (at >= 0 && (!cell.recoded || !own.has(at))) own.set(at, cell);
      }
      for (const [at, { count }] of own) if (!cells.has(at)) cells.set(at, count);
    }
    return cells;
  }

  #at({ area, label }: ExpectedCount): number {
    const period = this.#series.periods.findIndex((one) => one.label === label);
    const index = this.#pack.areaByCode.get(area)?.index;
    return period < 0 || index === undefined || notBehind[this.#series.id] === area
      ? -1
      : period * this.#pack.areas.length + index;
  }

  #compare(part: Part, at: number): void {
    const held = this.#series[part]?.[at] ?? NaN;
    const expected = this.#expected[part].get(at);
    if (Number.isNaN(held)) {
      // A count is held behind a figure; a mark needs none.
      if (expected !== undefined && !Number.isNaN(this.#series.values[at]))
        this.problems.push(`${part} of ${this.#name(at)} is not held, a file has ${expected}`);
    } else if (expected === undefined)
      this.problems.push(`${part} of ${this.#name(at)} is ${held}, and no file gives it`);
    else if (held !== expected) this.problems.push(`${part} of ${this.#name(at)} is ${held}, a file has ${expected}`);
    else this.equal++;
  }

  #name(at: number): string {
    const period = this.#series.periods[Math.floor(at / this.#pack.areas.length)]?.label;
    return `${this.#pack.areas[at % this.#pack.areas.length]?.code} ${period}`;
  }
}

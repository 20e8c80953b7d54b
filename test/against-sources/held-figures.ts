import { flagBits, stateCodes, type Pack, type Series, type State } from "../../src/pack/pack.ts";
import type { ExpectedCell } from "./expected-cell.ts";

/** The figures of a series, which of them are found in some file, and everything that does not agree. */
export class HeldFigures {
  readonly problems: string[] = [];
  readonly #pack: Pack;
  readonly #series: Series;
  readonly #accounted = new Set<number>();
  readonly #fromFramework = new Set<number>();

  constructor(pack: Pack, series: Series) {
    this.#pack = pack;
    this.#series = series;
  }

  #at(area: string, label: string): number {
    const period = this.#series.periods.findIndex((one) => one.label === label);
    const index = this.#pack.areaByCode.get(area)?.index;
    return period < 0 || index === undefined ? -1 : period * this.#pack.areas.length + index;
  }

  /** Records a figure that differs from the file; a limit that the file lacks is NaN on both sides. */
  #same(what: string, at: number, held: number | undefined, expected: number, tolerance = 0): void {
    const equal = held !== undefined && (Object.is(held, expected) || Math.abs(held - expected) <= tolerance);
    if (!equal) this.problems.push(`${what} of cell ${this.#name(at)} is ${held}, the file has ${expected}`);
  }

  #name(at: number): string {
    const period = this.#series.periods[Math.floor(at / this.#pack.areas.length)]?.label;
    return `${this.#pack.areas[at % this.#pack.areas.length]?.code} ${period}`;
  }

  /** Checks a figure of the framework's own file: exactly that number, and its interval where it has one. */
  expect(cell: ExpectedCell, partial = false): void {
    const at = this.#at(cell.area, cell.label);
    this.#same("value", at, this.#series.values[at], cell.value ?? NaN);
    if (cell.lower95 !== undefined) this.#same("lower limit", at, this.#series.lower95?.[at], cell.lower95 ?? NaN);
    if (cell.upper95 !== undefined) this.#same("upper limit", at, this.#series.upper95?.[at], cell.upper95 ?? NaN);
    this.#same("partial flag", at, (this.#series.flags[at] ?? 0) & flagBits.partial, partial ? flagBits.partial : 0);
    this.#accounted.add(at);
    this.#fromFramework.add(at);
  }

  /** Checks figures of another file: present where the framework has none; a mark is a reason, never a number. */
  expectOthers(cells: readonly ExpectedCell[]): void {
    const ownCode = new Set(cells.filter((cell) => cell.recoded !== true).map((cell) => `${cell.area}|${cell.label}`));
    for (const cell of cells) {
      if (cell.recoded === true && ownCode.has(`${cell.area}|${cell.label}`)) continue;
      const at = this.#at(cell.area, cell.label);
      if (cell.value === null) this.#expectMark(at, cell.mark ?? "");
      else if (this.#fromFramework.has(at)) this.#expectSharedInterval(at, cell);
      else this.#expectFigure(at, cell);
    }
  }

  #expectFigure(at: number, cell: ExpectedCell): void {
    // Figures calculated from published parts are rounded to four decimals, as the compiled ones are.
    this.#same("value", at, this.#series.values[at], cell.value ?? NaN, cell.made === true ? 6e-5 : 0);
    const lower = this.#series.lower95 === null ? NaN : this.#series.lower95[at];
    const upper = this.#series.upper95 === null ? NaN : this.#series.upper95[at];
    this.#same("lower limit", at, lower, cell.lower95 ?? NaN, 1e-9);
    this.#same("upper limit", at, upper, cell.upper95 ?? NaN, 1e-9);
    this.#accounted.add(at);
  }

  #expectMark(at: number, mark: string): void {
    if (at < 0 || this.#fromFramework.has(at)) return; // a period that no one has figures for is left out of the pack
    // An empty cell: in the qualifications file it may be either, elsewhere there is no figure.
    const state = stateOfMark[mark] ?? (this.#series.id === "O15M03" ? "suppressedOrNotPublished" : "notPublished");
    this.#same("value", at, this.#series.values[at], NaN);
    this.#same(`state for "${mark}"`, at, this.#series.states[at], stateCodes[state]);
    this.#accounted.add(at);
  }

  /** Where the framework gives no interval, the other file's is used for an equal figure. */
  #expectSharedInterval(at: number, cell: ExpectedCell): void {
    if (cell.lower95 === undefined || this.#series.values[at] !== cell.value) return;
    if (Number.isNaN(this.#series.lower95?.[at] ?? NaN))
      this.problems.push(`cell ${this.#name(at)} lacks its interval`);
  }

  expectNothingElse(): void {
    this.#series.values.forEach((value, at) => {
      const filled = !Number.isNaN(value) || this.#series.states[at] !== 0;
      if (filled && !this.#accounted.has(at))
        this.problems.push(`cell ${this.#name(at)} is ${value}, and no file gives it`);
    });
  }
}

const stateOfMark: Readonly<Record<string, State>> = {
  c: "suppressed",
  u: "suppressed",
  k: "roundsToZero",
  "[c]": "suppressed",
  x: "notPublished",
  "[x]": "notPublished",
  "..": "notPublished",
  NA: "notPublished",
  z: "notApplicable",
  "[z]": "suppressedOrNotPublished",
  "-": "suppressedOrNotPublished",
};

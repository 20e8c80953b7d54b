import { flagBits, stateCodes, type Pack, type Series, type State } from "../../src/pack/pack.ts";
import type { ExpectedCell } from "./expected-cell.ts";

interface Found extends ExpectedCell {
  /** Decimals to which its column in the file is given. */
  readonly decimals: number;
}

/** The figures of a series, which of them are found in some file, and everything that does not agree. */
export class HeldFigures {
  readonly problems: string[] = [];
  readonly #pack: Pack;
  readonly #series: Series;
  /** What the files have, by cell, in order of preference. */
  readonly #found = new Map<number, Found[]>();

  constructor(pack: Pack, series: Series) {
    this.#pack = pack;
    this.#series = series;
  }

  #at(area: string, label: string): number {
    const period = this.#series.periods.findIndex((one) => one.label === label);
    const index = this.#pack.areaByCode.get(area)?.index;
    return period < 0 || index === undefined ? -1 : period * this.#pack.areas.length + index;
  }

  #name(at: number): string {
    const period = this.#series.periods[Math.floor(at / this.#pack.areas.length)]?.label;
    return `${this.#pack.areas[at % this.#pack.areas.length]?.code} ${period}`;
  }

  /** Adds what a file has, after those that are preferred to it. */
  add(cells: readonly ExpectedCell[]): void {
    const ownCode = new Set(cells.filter((cell) => cell.recoded !== true).map((cell) => `${cell.area}|${cell.label}`));
    const decimals = decimalsByLabel(cells);
    for (const cell of cells) {
      if (cell.recoded === true && ownCode.has(`${cell.area}|${cell.label}`)) continue;
      const at = this.#at(cell.area, cell.label);
      if (at < 0) {
        if (cell.value !== null)
          this.problems.push(`${cell.area} ${cell.label}: the file has ${cell.value}, the pack no such period`);
        continue;
      }
      const all = this.#found.get(at) ?? [];
      this.#found.set(at, all);
      all.push({ ...cell, decimals: decimals.get(cell.label) ?? 0 });
    }
  }

  /**
   * Checks every cell of the pack: it is the figure of the most preferred file, or the same of another file that rounds
   * it less, with its interval; a mark where no file has a figure; and nothing where no file has either.
   */
  settle(): void {
    for (const [at, all] of this.#found) {
      const numbers = all.filter(({ value }) => value !== null);
      if (numbers.length === 0) this.#expectMark(at, all[0]!.mark ?? "");
      else this.#expectFigure(at, numbers);
    }
    this.#series.values.forEach((value, at) => {
      const filled = !Number.isNaN(value) || this.#series.states[at] !== 0;
      if (filled && !this.#found.has(at))
        this.problems.push(`cell ${this.#name(at)} is ${value}, and no file gives it`);
    });
  }

  /** Adds for each county that no file gives a figure the sum of its districts', where each of them has one. */
  addSums(): void {
    for (const [period, { label }] of this.#series.periods.entries()) {
      for (const county of this.#pack.areas.filter(({ tier }) => tier === "county")) {
        const districts = this.#pack.areas.filter((area) => area.county === county.code);
        const figures = districts.map(({ index }) => {
          const all = this.#found.get(period * this.#pack.areas.length + index) ?? [];
          return all.find(({ value }) => value !== null)?.value ?? NaN;
        });
        const value = figures.reduce((sum, figure) => sum + figure, 0);
        if (!Number.isNaN(value)) this.add([{ area: county.code, label, value }]);
      }
    }
  }

  #expectFigure(at: number, numbers: readonly Found[]): void {
    const held = this.#series.values[at] as number;
    const [first] = numbers as readonly [Found];
    const same = numbers.filter((one) => equal(one, first));
    const finest = Math.max(...same.map(({ decimals }) => decimals));
    // Figures calculated from published parts are rounded to four decimals, as the compiled ones are.
    const exact = same.filter(
      ({ value, made }) => Math.abs((value as number) - held) <= (made === true ? 6e-5 : 1e-9 + 1e-11 * held),
    );
    if (exact.length === 0)
      this.problems.push(
        `value of cell ${this.#name(at)} is ${held}, the files have ${numbers.map(({ value }) => value).join(", ")}`,
      );
    else if (
      !exact.some(({ decimals, made }) => made === true || decimals === finest) &&
      !same.some(({ made }) => made)
    )
      this.problems.push(
        `cell ${this.#name(at)} is ${held}, and a file rounds it less: ${same.map(({ value }) => value).join(", ")}`,
      );
    this.#expectLimits(at, same);
    const { partial } = exact.find((one) => one.partial !== undefined) ?? {};
    if (
      partial !== undefined &&
      ((this.#series.flags[at] ?? 0) & flagBits.partial) !== (partial ? flagBits.partial : 0)
    )
      this.problems.push(`cell ${this.#name(at)} should${partial ? "" : " not"} be flagged as partial`);
  }

  /**
   * The interval is that of one of the files with the figure, and lacks only where none of them has one: there it may be
   * one of ours, which `test/audit/derived-intervals.test.ts` works out again.
   */
  #expectLimits(at: number, same: readonly Found[]): void {
    const given = same.filter(({ lower95 }) => lower95 !== undefined && lower95 !== null);
    const isOurs = ((this.#series.flags[at] ?? 0) & flagBits.derivedInterval) !== 0;
    if (isOurs && given.length === 0) return;
    const [lower, upper] = [this.#series.lower95?.[at] ?? NaN, this.#series.upper95?.[at] ?? NaN];
    const fits = given.some((one) => Math.abs(one.lower95! - lower) <= 1e-9 && Math.abs(one.upper95! - upper) <= 1e-9);
    if (given.length === 0 ? !Number.isNaN(lower) || !Number.isNaN(upper) : !fits)
      this.problems.push(
        `the interval of cell ${this.#name(at)} is ${lower} to ${upper}, the files have ${given.map((one) => `${one.lower95} to ${one.upper95}`).join(", ")}`,
      );
  }

  #expectMark(at: number, mark: string): void {
    // An empty cell: in the qualifications file it may be either, elsewhere there is no figure.
    const state = stateOfMark[mark] ?? (this.#series.id === "O15M03" ? "suppressedOrNotPublished" : "notPublished");
    if (!Number.isNaN(this.#series.values[at]))
      this.problems.push(`cell ${this.#name(at)} has a figure, the files have "${mark}"`);
    else if (this.#series.states[at] !== stateCodes[state])
      this.problems.push(`the state of cell ${this.#name(at)} is ${this.#series.states[at]} for "${mark}"`);
  }
}

function decimalPlaces(value: number): number {
  return (String(Number(value.toPrecision(12))).split(".")[1] ?? "").length;
}

/** A few figures with more decimals than the others do not say how a column is rounded. */
function decimalsByLabel(cells: readonly ExpectedCell[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number[]>();
  for (const { label, value } of cells) {
    if (value === null) continue;
    const column = columns.get(label);
    if (column === undefined) columns.set(label, [decimalPlaces(value)]);
    else column.push(decimalPlaces(value));
  }
  return new Map(
    Array.from(columns, ([label, all]) => [label, all.sort((a, b) => b - a)[Math.floor(all.length * 0.05)] ?? 0]),
  );
}

/** Whether two figures are one, but for rounding. */
function equal(one: Found, other: Found): boolean {
  const most = 0.5 * 10 ** -Math.min(one.decimals, other.decimals) + 1e-9;
  return (
    Math.abs((one.value as number) - (other.value as number)) <= (one.made || other.made ? Math.max(most, 6e-5) : most)
  );
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

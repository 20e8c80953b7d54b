import { type Block, oneCell } from "../../formula/block.ts";
import { fingerprint } from "../../workbook/fingerprint.ts";
import type { CellValue, Port, WriteCell, WriteOptions } from "../../workbook/port.ts";
import { type AreaWrite, writeAreas } from "../../workbook/write-areas.ts";
import { type Beside, type Besides, besidesOf, type Surroundings } from "./besides.ts";
import type { Placed } from "./frozen-inputs.ts";
import { type FrozenFormula, type FrozenList, writeFrozenList } from "./frozen-sheet.ts";
import { noteFormula } from "./own-shapes.ts";
import { fullName, type Left } from "./scope.ts";
import type { SheetFormula } from "./sheet-formulas.ts";

interface RunOptions extends WriteOptions {
  readonly edition: string;
  readonly date: string;
}

/** The steps of one freeze: the list first, then the figures, then what stands beside them, then the list as it came. */
export class FreezeRun {
  readonly done = new Set<SheetFormula>();
  private readonly besidesDone = new Set<Beside>();
  private readonly notes: readonly SheetFormula[];
  private besides: Besides;

  constructor(
    private readonly port: Port,
    private readonly formulas: readonly SheetFormula[],
    private readonly around: Surroundings,
    private readonly options: RunOptions,
  ) {
    this.notes = formulas.filter(({ formula }) => noteFormula(formula) !== null);
    this.besides = besidesOf(new Set(formulas), around);
    this.list = around.earlier;
  }

  private list: FrozenList;
  private kept = "";

  /** Keeps everything that is to be frozen on the list. */
  keepAll(): Promise<string | null> {
    return this.keep(this.formulas, this.besides.cells);
  }

  /** Keeps what was frozen; not written again when that is all. */
  async keepDone(): Promise<string | null> {
    const formulas = this.formulas.filter((one) => this.done.has(one));
    return this.keep(formulas, [...this.besidesDone]);
  }

  /** The figures; the notes that are formulas wait until it is known whether all were written. */
  async writeFigures(): Promise<Left[]> {
    const waiting = new Set(this.notes);
    const figures = this.formulas.filter((one) => !waiting.has(one));
    return this.write(areasOf(figures), this.options, (one) => this.done.add(one));
  }

  /**
   * Labels, notes and marks of what was frozen. It is little, and not stopped half-way.
   *
   * @param endedEarly leaves the notes that go with figures still live
   */
  async writeBesides({ endedEarly = false } = {}): Promise<Left[]> {
    if (endedEarly && this.done.size === 0) return [];
    const all = this.notes.filter((one) => !this.done.has(one));
    this.besides = besidesOf(new Set([...this.done, ...all]), this.around);
    const waiting = all.filter((one) => !endedEarly || this.besides.notes.has(one));
    const areas = areasOf(waiting.map((one) => ({ ...one, values: this.valuesOf(one) })));
    const notes = areas.map((area, i) => ({ ...area, of: waiting[i] as SheetFormula }));
    const refused = await this.write(notes, {}, (one) => this.done.add(one));
    const cells = this.besides.cells.filter((one) => !this.besidesDone.has(one));
    const besides = cells.map((one) => ({ area: oneCell(one.cell), cells: [[plain(one.value)]], of: one }));
    return [...refused, ...(await this.write(besides, {}, (one) => this.besidesDone.add(one)))];
  }

  result(): { frozen: FrozenFormula[]; besides: FrozenFormula[]; unmarked: readonly Block[] } {
    const frozen = this.formulas.filter((one) => this.done.has(one)).map((one) => this.keptFormula(one));
    return {
      frozen,
      besides: [...this.besidesDone].map((one) => this.keptBeside(one)),
      unmarked: this.besides.unmarked,
    };
  }

  /** Labels that cannot be frozen, and why. */
  left(): readonly Left[] {
    return this.besides.left;
  }

  private async write<T extends Placed>(
    areas: readonly AreaWrite<T>[],
    options: WriteOptions,
    written: (of: T) => void,
  ): Promise<Left[]> {
    const refused = await writeAreas(this.port, areas, options, written);
    return refused.map(({ of: { cell, formula }, message }) => ({ cell, formula, why: { kind: "refused", message } }));
  }

  private async keep(formulas: readonly SheetFormula[], besides: readonly Beside[]): Promise<string | null> {
    const rows = formulas.map((one) => this.keptFormula(one));
    const more = besides.map((one) => this.keptBeside(one));
    const now = JSON.stringify([rows, more]);
    if (now === this.kept) return this.list.sheet;
    const cells = new Set([...this.formulas, ...this.besides.cells].map(({ cell }) => fullName(cell)));
    const others = (all: readonly FrozenFormula[]): FrozenFormula[] =>
      all.filter(({ cell }) => !cells.has(fullName(cell)));
    const { earlier } = this.around;
    const list = {
      ...this.list,
      formulas: [...others(earlier.formulas), ...rows],
      besides: [...others(earlier.besides), ...more],
    };
    this.list = { ...this.list, sheet: await writeFrozenList(this.port, list) };
    this.kept = now;
    return this.list.sheet;
  }

  private valuesOf(one: SheetFormula): readonly (readonly CellValue[])[] {
    const text = this.besides.notes.get(one);
    return text === undefined ? one.values : [[text]];
  }

  private keptFormula(one: SheetFormula): FrozenFormula {
    const { cell, area, formula } = one;
    const { edition, date } = this.options;
    return { cell, area, formula, edition, date, check: fingerprint(this.valuesOf(one)) };
  }

  private keptBeside({ cell, formula, value }: Beside): FrozenFormula {
    const { edition, date } = this.options;
    return { cell, area: oneCell(cell), formula, edition, date, check: fingerprint([[value]]) };
  }
}

function areasOf(formulas: readonly SheetFormula[]): AreaWrite<SheetFormula>[] {
  const twins = new Map<string, number>();
  const key = ({ cell, formula }: SheetFormula): string => `${cell.sheet}!${formula}`;
  for (const one of formulas) twins.set(key(one), (twins.get(key(one)) ?? 0) + 1);
  return formulas.map((one) => ({
    area: one.area,
    cells: one.values.map((row) => row.map(plain)),
    of: one,
    // An old array formula shows the same text in all its cells. Written one by one the host refuses them, so they are
    // left; as one block they would be overwritten and could not be restored as a single array.
    alone: (twins.get(key(one)) ?? 0) > 1,
  }));
}

const plain = (value: CellValue): WriteCell => (value === "" ? null : value);

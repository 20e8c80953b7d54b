import { type Block, oneCell } from "../../formula/block.ts";
import { fingerprint } from "../../workbook/fingerprint.ts";
import type { CellValue, Port, WriteCell, WriteOptions } from "../../workbook/port.ts";
import { type AreaWrite, writeAreas } from "../../workbook/write-areas.ts";
import { checkOf } from "./check.ts";
import { CellsNow } from "./cells-now.ts";
import { type Beside, type Besides, besidesOf, type Surroundings } from "./besides.ts";
import type { Placed } from "./frozen-inputs.ts";
import { addToFrozenList, dropFromFrozenList, type FrozenFormula, keyOf } from "./frozen-sheet.ts";
import { noteFormula } from "./own-shapes.ts";
import { fullName, type Left } from "./scope.ts";
import type { SheetFormula } from "./sheet-formulas.ts";
import { twinsAmong } from "../../workbook/twins.ts";

interface RunOptions extends WriteOptions {
  readonly edition: string;
  readonly date: string;
}

/** A formula, label, note or mark that gives way to values, and those values. */
interface Replaced {
  readonly of: SheetFormula | Beside;
  readonly area: Block;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * The steps of one freeze: the list first, then the figures, then what stands beside them; then what stayed live is
 * taken off the list. What was done is what the cells say when they are read back, whatever the writes said.
 */
export class FreezeRun {
  /** What the cells were found to hold in the last reading; null when they could not be read. */
  private now: CellsNow | null = null;
  private readonly notes: readonly SheetFormula[];
  private besides: Besides;
  private readonly everyBeside = new Map<string, Beside>();
  private readonly written = new Set<string>();
  /** The rows that this freeze put on the list, all of them and the last of each cell: that is the one that counts. */
  private readonly rows = new Map<string, FrozenFormula>();
  private list: string | null;

  constructor(
    private readonly port: Port,
    private readonly formulas: readonly SheetFormula[],
    private readonly around: Surroundings,
    private readonly options: RunOptions,
  ) {
    this.notes = formulas.filter(({ formula }) => noteFormula(formula) !== null);
    this.besides = besidesOf(new Set(formulas), around);
    this.list = around.earlier.sheet;
  }

  /** Keeps everything that is to be frozen on the list. */
  keepAll(): Promise<void> {
    return this.keep([...this.formulas.map((one) => this.replaced(one)), ...this.besides.cells.map(besideOf)]);
  }

  /** The figures; the notes that are formulas wait until it is known whether all were written. */
  async writeFigures(): Promise<Left[]> {
    const waiting = new Set(this.notes);
    return this.write(
      this.formulas.filter((one) => !waiting.has(one)).map((one) => this.replaced(one)),
      this.options,
    );
  }

  /**
   * Labels, notes and marks of what was frozen. It is little, and not stopped half-way.
   *
   * @param endedEarly leaves the notes that go with figures still live
   */
  async writeBesides({ endedEarly = false } = {}): Promise<Left[]> {
    const done = new Set(this.done());
    if (endedEarly && done.size === 0) return [];
    const all = this.notes.filter((one) => !done.has(one));
    this.besides = besidesOf(new Set([...done, ...all]), this.around);
    const waiting = all.filter((one) => !endedEarly || this.besides.notes.has(one));
    const due = [...waiting.map((one) => this.replaced(one)), ...this.besides.cells.map(besideOf)];
    await this.keep(due);
    return this.write(due, {});
  }

  /** Reads all cells again, and finishes those of which only a part was written. @returns false when they cannot be read */
  async readBack(): Promise<boolean> {
    const all = [...this.formulas, ...this.everyBeside.values()];
    const look = (): Promise<CellsNow | null> => CellsNow.of(this.port, all).catch(() => null);
    this.now = await look();
    const torn = all.map((one) => this.replaced(one)).filter((one) => this.isTorn(one));
    if (torn.length > 0) {
      await this.write(torn, {}).catch(() => undefined);
      this.now = await look();
    }
    return this.now !== null;
  }

  /** Formulas that were read back as values. */
  done(): SheetFormula[] {
    return this.formulas.filter((one) => this.isFrozen(this.replaced(one)));
  }

  /** Formulas that are gone from their cells, where another value stands than the one they showed. */
  unlike(): SheetFormula[] {
    return this.formulas.filter((one) => this.now && !this.isLive(one) && !this.isFrozen(this.replaced(one)));
  }

  /** Takes what is live in its cell off the list, and what it held of such a cell before. */
  async clearList(): Promise<void> {
    if (this.now === null) return;
    const places = new Map([...this.formulas, ...this.everyBeside.values()].map((one) => [fullName(one.cell), one]));
    await dropFromFrozenList(this.port, (row) => {
      const of = places.get(fullName(row.cell));
      if (of === undefined) return false;
      const mine = this.rows.get(fullName(row.cell));
      const isMine = this.written.has(keyOf(row));
      return this.isLive(of) ? isMine : mine !== undefined && keyOf(mine) !== keyOf(row);
    });
  }

  result(): {
    frozen: FrozenFormula[];
    besides: FrozenFormula[];
    unmarked: readonly Block[];
    listSheet: string | null;
  } {
    const besides = [...this.everyBeside.values()].filter((one) => this.isFrozen(besideOf(one)));
    const sheets = besides.map(({ cell }) => cell.sheet);
    besides.sort((one, other) => sheets.indexOf(one.cell.sheet) - sheets.indexOf(other.cell.sheet));
    return {
      frozen: this.done().map((one) => this.row(this.replaced(one))),
      besides: besides.map((one) => this.row(besideOf(one))),
      unmarked: this.besides.unmarked,
      listSheet: this.list,
    };
  }

  /** Labels that cannot be frozen, and formulas that no write took or that hold another value, and why. */
  left(refused: readonly Left[]): Left[] {
    const why = new Map(refused.map((one) => [fullName(one.cell), one]));
    const live = [...this.formulas, ...this.besides.cells].filter((one) => this.isLive(one));
    const gone = this.unlike().map(({ cell, formula }): Left => ({ cell, formula, why: { kind: "unlike" } }));
    const untaken = live.map(
      ({ cell, formula }): Left => why.get(fullName(cell)) ?? { cell, formula, why: { kind: "not-taken" } },
    );
    return [...this.besides.left, ...untaken, ...gone];
  }

  private isLive(of: Placed): boolean {
    return this.now?.holds(of) ?? false;
  }

  private isFrozen({ area, values }: Replaced): boolean {
    return this.now?.isAsLeft(area, checkOf(values)) ?? false;
  }

  /** Of values that fill several cells some stand there, and nothing else. */
  private isTorn(one: Replaced): boolean {
    if (this.now === null || this.isLive(one.of) || this.isFrozen(one)) return false;
    if (this.now.formulas(one.area).some((formula) => formula !== null)) return false;
    return this.now.values(one.area).every((row, r) =>
      row.every((value, c) => {
        const wanted = fingerprint([[one.values[r]?.[c] ?? null]]);
        return (r > 0 || c > 0) && (value ?? "") === "" ? true : fingerprint([[value]]) === wanted;
      }),
    );
  }

  private async write(all: readonly Replaced[], options: WriteOptions): Promise<Left[]> {
    const refused = await writeAreas(this.port, areasOf(all), options, () => undefined);
    return refused.map(({ of: { of }, message }) => {
      return { cell: of.cell, formula: of.formula, why: { kind: "refused", message } };
    });
  }

  /** Adds the rows to the list that are not on it as they are now to be. */
  private async keep(all: readonly Replaced[]): Promise<void> {
    const more = all.map((one) => this.row(one)).filter((row) => !this.isKept(row));
    for (const { of } of all) if ("value" in of) this.everyBeside.set(fullName(of.cell), of);
    if (more.length > 0) this.list = await addToFrozenList(this.port, more);
    for (const row of more) {
      this.rows.set(fullName(row.cell), row);
      this.written.add(keyOf(row));
    }
  }

  private isKept(row: FrozenFormula): boolean {
    const mine = this.rows.get(fullName(row.cell));
    return mine !== undefined && keyOf(mine) === keyOf(row);
  }

  private replaced(of: SheetFormula | Beside): Replaced {
    if ("value" in of) return besideOf(of);
    const text = this.besides.notes.get(of);
    return { of, area: of.area, values: text === undefined ? of.values : [[text]] };
  }

  private row({ of: { cell, formula }, area, values }: Replaced): FrozenFormula {
    const { edition, date } = this.options;
    return { cell, area, formula, edition, date, check: checkOf(values) };
  }
}

function besideOf(of: Beside): Replaced {
  return { of, area: oneCell(of.cell), values: [[of.value]] };
}

function areasOf(all: readonly Replaced[]): AreaWrite<Replaced>[] {
  const isTwin = twinsAmong(all.flatMap(({ of }) => ("value" in of ? [] : [of])));
  return all.map((one) => ({
    area: one.area,
    cells: one.values.map((row) => row.map(plain)),
    of: one,
    alone: isTwin(one.of),
  }));
}

const plain = (value: CellValue): WriteCell => (value === "" ? null : value);

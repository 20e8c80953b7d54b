import { type Block, oneCell } from "../../formula/block.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import type { CellValue, Port, ReadBlock } from "../../workbook/port.ts";
import { valuesIn } from "../../workbook/values-in.ts";
import { passingError } from "./freeze-plan.ts";
import { type Placed, referencesOf } from "./frozen-inputs.ts";
import type { FrozenFormula, FrozenList } from "./frozen-sheet.ts";
import { type FrozenState, labelsToFreeze } from "./label-plan.ts";
import { frozenNoteValue, planNotes } from "./note-plan.ts";
import { isOnOurSheetsOnly, noteFormula } from "./own-shapes.ts";
import { fullName, type Left } from "./scope.ts";
import type { SheetFormula } from "./sheet-formulas.ts";

/** A cell that is frozen along with the figures: what it held, and the value that it holds from then on. */
export interface Beside extends Placed {
  readonly value: CellValue;
}

export interface Besides {
  readonly cells: readonly Beside[];
  /** The formulas of our notes, with the text that takes their place. */
  readonly notes: ReadonlyMap<SheetFormula, string>;
  /** Cells with a council that nothing marks as frozen. */
  readonly unmarked: readonly Block[];
  readonly left: readonly Left[];
}

/** What the plan needs to know of the workbook; read once, before anything is written. */
export interface Surroundings {
  /** Every LOF formula of the workbook. */
  readonly all: readonly SheetFormula[];
  readonly earlier: FrozenList;
  readonly reads: ReadonlyMap<string, ReadBlock>;
  readonly isProtected: ReadonlySet<string>;
  readonly date: string;
}

/** Reads the sheets on which formulas to be frozen stand, and those they refer to. */
export async function surroundingsOf(
  port: Port,
  formulas: readonly SheetFormula[],
  { all, earlier, date }: Pick<Surroundings, "all" | "earlier" | "date">,
): Promise<Surroundings> {
  const named = new Set(
    formulas.flatMap((one) => [one.cell.sheet, ...referencesOf(one).map(({ sheet }) => sheet)]).map(lower),
  );
  const reads = new Map<string, ReadBlock>();
  const isProtected = new Set<string>();
  // A sentence of ours may refer to any sheet of its report, but what stands there is a LOF formula or a constant.
  for (const sheet of await port.sheets()) {
    if (sheet.isProtected) isProtected.add(lower(sheet.name));
    if (named.has(lower(sheet.name)) && sheet.used) reads.set(lower(sheet.name), await port.read(sheet.used));
  }
  return { all: all.filter(({ formula }) => callsLof(formula)), earlier, reads, isProtected, date };
}

/** What goes along once some formulas are frozen: labels and sentences of our own sheets, notes and marks. */
export function besidesOf(frozen: ReadonlySet<SheetFormula>, around: Surroundings): Besides {
  const { all, earlier, reads, isProtected, date } = around;
  const now = new Set([...frozen].map(({ cell }) => fullName(cell)));
  const state: FrozenState = {
    frozen: [...frozen, ...earlier.formulas.filter(({ cell }) => !now.has(fullName(cell)))],
    live: all.filter((one) => !frozen.has(one)),
    reads,
  };
  const sheets = [...new Set([...frozen].map(({ cell }) => cell.sheet))].filter((sheet) => isOurs(sheet, around));
  const labels = sheets.flatMap((sheet) => labelsToFreeze(sheet, state));
  const valued = labels.map((one): Beside => ({ ...one, value: valueAt(around, one) }));
  const left = valued.flatMap(({ cell, formula, value }): Left[] => {
    const why = passingError([value]);
    return why ? [{ cell, formula, why }] : [];
  });
  const notedCells = [...labels, ...earlier.besides].map(({ cell }) => oneCell(cell));
  const { notes, unmarked } = planNotes(state, notedCells, date);
  const [open, closed] = parted(notes, ({ cell }) => !isProtected.has(lower(cell.sheet)));
  const texts = [...frozen].flatMap((one): [SheetFormula, string][] => {
    const text = noteFormula(one.formula) && frozenNoteValue(one, one.values[0]?.[0] ?? null, state, date);
    return text ? [[one, text]] : [];
  });
  return {
    cells: [
      ...valued.filter(({ value }) => passingError([value]) === null),
      ...open.map(({ cell, before, text }): Beside => ({ cell, formula: before, value: text })),
    ],
    notes: new Map(texts),
    unmarked: [...unmarked, ...closed.map(({ input }) => input)],
    left,
  };
}

function isOurs(sheet: string, { reads, earlier }: Surroundings): boolean {
  const read = reads.get(lower(sheet));
  const content = read?.formulas.flatMap((row, r) => row.map((formula, c) => formula ?? read.values[r]?.[c] ?? null));
  const kept = [...earlier.formulas, ...earlier.besides].filter(({ cell }) => cell.sheet === sheet);
  return [...(content ?? []), ...kept.map(({ formula }: FrozenFormula) => formula)].some(
    (one) => typeof one === "string" && isOnOurSheetsOnly(one),
  );
}

function valueAt({ reads }: Surroundings, { cell }: Placed): CellValue {
  const read = reads.get(lower(cell.sheet));
  return (read && valuesIn(read, oneCell(cell))[0]?.[0]) ?? null;
}

function parted<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

const lower = (name: string): string => name.toLowerCase();

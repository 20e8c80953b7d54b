import type { Block, Port } from "../../workbook/port.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import { attempt, early, notKnown } from "./attempt.ts";
import { surroundingsOf } from "./besides.ts";
import { type FreezePlan, planFreeze } from "./freeze-plan.ts";
import { FreezeRun } from "./freeze-run.ts";
import { type FrozenFormula, readFrozenList } from "./frozen-sheet.ts";
import { isListName } from "./list-name.ts";
import { isFrozenFormula } from "./own-shapes.ts";
import { type Left, type Scope, touches } from "./scope.ts";
import { patience as usualPatience, type Patience, readSettledFormulas, type SheetFormula } from "./sheet-formulas.ts";

export interface FreezeOptions {
  /** The framework's edition and the date, noted next to each formula. */
  readonly edition: string;
  readonly date: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience?: Patience;
}

export interface FreezeResult {
  readonly frozen: readonly FrozenFormula[];
  /** Labels, notes and marks that were frozen along with them. */
  readonly besides: readonly FrozenFormula[];
  /** Cells with a council of frozen figures that nothing marks as frozen. */
  readonly unmarked: readonly Block[];
  readonly left: readonly Left[];
  /** The sheet that keeps the formulas; null when nothing is frozen. */
  readonly listSheet: string | null;
}

/**
 * Puts values in place of LOF formulas and keeps the formulas on the sheet "LOF frozen", so that the workbook can be
 * sent to people without the add-in. Spilled ranges turn into values as a whole. The list is written and read back
 * before any formula goes. A row leaves it again only once its formula was read back in its cell, and what is said of the
 * freeze comes from the same reading: whatever a write said of itself, no formula is lost.
 *
 * On sheets of ours the labels that would name another council over the frozen figures go along, and the note beside
 * the council says whose figures they are; elsewhere such a note is put into the next cell when it is free.
 *
 * An empty text becomes an empty cell. Formulas that cannot be frozen are left as they are and returned with the
 * reason. Names, conditional formats and charts that refer to a spill with `#` are not checked.
 *
 * @throws PortError "busy" when cells are still being calculated or edited, "stopped" at the signal
 */
export async function freeze(port: Port, scope: Scope, options: FreezeOptions): Promise<FreezeResult> {
  const formulas = await readSettledFormulas(
    port,
    (formula, cell) => !isListName(cell.sheet) && isFrozenFormula(formula, cell.sheet),
    ({ formula, area }) => callsLof(formula) && touches(scope, area),
    options.patience ?? usualPatience,
  );
  const plan = planFreeze(formulas, scope);
  if (plan.freeze.length === 0) return { frozen: [], besides: [], unmarked: [], left: plan.left, listSheet: null };
  return port.grouped("Freeze LOF formulas", () => replaceByValues(port, formulas, plan, options));
}

async function replaceByValues(
  port: Port,
  all: readonly SheetFormula[],
  { freeze: formulas, left }: FreezePlan,
  options: FreezeOptions,
): Promise<FreezeResult> {
  const before = await readFrozenList(port);
  const around = await surroundingsOf(port, formulas, { all, earlier: before, date: options.date });
  const run = new FreezeRun(port, formulas, around, options);
  await run.keepAll();
  const figures = await attempt(() => run.writeFigures());
  if (!(await run.readBack())) throw notKnown("freeze", figures.error);
  // What is complete on its own sheet gets its labels and notes also when the rest was stopped.
  const besides = await attempt(() => run.writeBesides({ endedEarly: figures.error !== null }));
  if (!(await run.readBack())) throw notKnown("freeze", figures.error ?? besides.error);
  // A row for a formula still in place does no harm: thaw finds the formula in place and removes the row.
  await run.clearList().catch(() => undefined);
  const error = figures.error ?? besides.error;
  if (error !== null) throw early(error, run.done().length, formulas.length, run.unlike().length);
  const refused = [...(figures.value ?? []), ...(besides.value ?? [])];
  return { ...run.result(), left: [...left, ...run.left(refused)] };
}

import { type Port, PortError, type WriteCell } from "../../workbook/port.ts";
import { spillReferences } from "../../formula/spill-references.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import { endedEarly } from "../../wording/workbook/freeze.ts";
import { fingerprint } from "../../workbook/fingerprint.ts";
import { fullName, type Left, type Scope, touches } from "./scope.ts";
import { planFreeze } from "./freeze-plan.ts";
import { type FrozenFormula, type FrozenList, isListName, readFrozenList, writeFrozenList } from "./frozen-sheet.ts";
import { patience as usualPatience, type Patience, readSettledFormulas, type SheetFormula } from "./sheet-formulas.ts";
import { type AreaWrite, writeAreas } from "../../workbook/write-areas.ts";

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
  readonly left: readonly Left[];
  /** The sheet that keeps the formulas; null when nothing is frozen. */
  readonly listSheet: string | null;
}

/**
 * Puts values in place of LOF formulas and keeps the formulas on the sheet "LOF frozen", so that the workbook can be
 * sent to people without the add-in. Spilled ranges turn into values as a whole. The list is written and read back
 * before any formula goes; when the freeze ends early, the list holds only what was frozen.
 *
 * An empty text becomes an empty cell. Formulas that cannot be frozen are left as they are and returned with the
 * reason. Names, conditional formats and charts that refer to a spill with `#` are not checked.
 *
 * @throws PortError "busy" when cells are still being calculated or edited, "stopped" at the signal
 */
export async function freeze(port: Port, scope: Scope, options: FreezeOptions): Promise<FreezeResult> {
  const formulas = await readSettledFormulas(
    port,
    (formula, cell) =>
      !isListName(cell.sheet) && (callsLof(formula) || spillReferences(formula, cell.sheet).length > 0),
    ({ formula, area }) => callsLof(formula) && touches(scope, area),
    options.patience ?? usualPatience,
  );
  const plan = planFreeze(formulas, scope);
  if (plan.freeze.length === 0) return { frozen: [], left: plan.left, listSheet: null };
  return port.grouped("Freeze LOF formulas", () => replaceByValues(port, plan.freeze, plan.left, options));
}

async function replaceByValues(
  port: Port,
  formulas: readonly SheetFormula[],
  left: readonly Left[],
  options: FreezeOptions,
): Promise<FreezeResult> {
  const kept = new Map(formulas.map((one) => [one, keptFormula(one, options)]));
  const before = await readFrozenList(port);
  const cells = new Set(formulas.map(({ cell }) => fullName(cell)));
  const earlier = { ...before, formulas: before.formulas.filter(({ cell }) => !cells.has(fullName(cell))) };
  const listSheet = await writeFrozenList(port, withFormulas(earlier, [...kept.values()]));
  const list = { ...earlier, sheet: listSheet };
  const done = new Set<SheetFormula>();
  const frozen = (): FrozenFormula[] => [...kept].flatMap(([one, row]) => (done.has(one) ? [row] : []));
  try {
    const refused = await writeAreas(port, areasOf(formulas), options, (one) => done.add(one));
    const sheet = refused.length === 0 ? listSheet : await writeFrozenList(port, withFormulas(list, frozen()));
    const more = refused.map(({ of: { cell, formula }, message }): Left => {
      return { cell, formula, why: { kind: "refused", message } };
    });
    return { frozen: frozen(), left: [...left, ...more], listSheet: sheet };
  } catch (error) {
    // A row for a formula still in place does no harm: thaw finds the formula in place and removes the row.
    await writeFrozenList(port, withFormulas(list, frozen())).catch(() => undefined);
    if (!(error instanceof PortError)) throw error;
    throw new PortError(error.reason, endedEarly(done.size, formulas.length, error.message), { cause: error });
  }
}

function keptFormula({ cell, area, formula, values }: SheetFormula, { edition, date }: FreezeOptions): FrozenFormula {
  return { cell, area, formula, edition, date, check: fingerprint(values) };
}

function areasOf(formulas: readonly SheetFormula[]): AreaWrite<SheetFormula>[] {
  const twins = new Map<string, number>();
  const key = ({ cell, formula }: SheetFormula): string => `${cell.sheet}!${formula}`;
  for (const one of formulas) twins.set(key(one), (twins.get(key(one)) ?? 0) + 1);
  return formulas.map((one) => ({
    area: one.area,
    cells: one.values.map((row) => row.map((value): WriteCell => (value === "" ? null : value))),
    of: one,
    // An old array formula shows the same text in all its cells. Written one by one the host refuses them, so they are
    // left; as one block they would be overwritten and could not be restored as a single array.
    alone: (twins.get(key(one)) ?? 0) > 1,
  }));
}

function withFormulas(list: FrozenList, more: readonly FrozenFormula[]): FrozenList {
  return { ...list, formulas: [...list.formulas, ...more] };
}

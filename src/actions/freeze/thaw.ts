import { valuesIn } from "../../workbook/values-in.ts";
import {
  type CellValue,
  type Port,
  PortError,
  type ReadBlock,
  type SheetInfo,
  type WriteCell,
} from "../../workbook/port.ts";
import { endedEarly, type LeftReason } from "../../wording/workbook/freeze.ts";
import { fingerprint } from "../../workbook/fingerprint.ts";
import { type Left, type Scope, touches } from "./scope.ts";
import { referencesOf, sameSheet } from "./frozen-inputs.ts";
import { type FrozenFormula, type FrozenList, readFrozenList, writeFrozenList } from "./frozen-sheet.ts";
import { noteFormula } from "./own-shapes.ts";
import { writeAreas } from "../../workbook/write-areas.ts";

export interface ThawOptions {
  /** Also thaw cells that were changed after the freeze: what was typed there is lost. */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ThawResult {
  readonly thawed: readonly FrozenFormula[];
  /** Labels, notes and marks that were frozen along with them and are as they were before. */
  readonly besides: readonly FrozenFormula[];
  /** Formulas still frozen; their rows stay on the list. */
  readonly left: readonly Left[];
}

/**
 * Restores frozen formulas exactly, empties the cells that their spills will fill, and removes their rows from the list
 * (and the list's sheet once it is empty). Cells that no longer hold what the freeze left there are not touched unless
 * `overwrite` is set.
 *
 * Labels and notes of a sheet come back with the first of its formulas; without one of them they would be of another
 * council than the figures.
 */
export async function thaw(port: Port, scope: Scope, options: ThawOptions = {}): Promise<ThawResult> {
  const list = await readFrozenList(port);
  const wanted = list.formulas.filter(({ area }) => touches(scope, area));
  const gone = new Set<FrozenFormula>();
  const thawed = (): FrozenFormula[] => wanted.filter((one) => gone.has(one));
  const update = async (): Promise<void> => {
    const rest = (all: readonly FrozenFormula[]): FrozenFormula[] => all.filter((one) => !gone.has(one));
    const now = { ...list, formulas: rest(list.formulas), besides: rest(list.besides) };
    if (gone.size > 0) await writeFrozenList(port, now);
  };
  const restore = async (rows: readonly FrozenFormula[], how: ThawOptions): Promise<Left[]> => {
    const { ready, present, left } = await sorted(port, rows, how.overwrite ?? false);
    present.forEach((one) => gone.add(one));
    const areas = ready.map(({ frozen, values }) => ({
      area: frozen.area,
      cells: thawedCells(frozen, values),
      of: frozen,
    }));
    const refused = await writeAreas(port, areas, how, (one) => gone.add(one));
    return [...left, ...refused.map(({ of, message }) => leftOne(of, { kind: "refused", message }))];
  };
  // They are few, and not stopped half-way: figures that are live again need live labels.
  const { overwrite = false } = options;
  const restoreBesides = (): Promise<Left[]> => restore(besidesDue(list, gone, scope), { overwrite });
  return port.grouped("Thaw LOF formulas", async () => {
    try {
      const left = await restore(wanted, options);
      left.push(...(await restoreBesides()));
      await update();
      return { thawed: thawed(), besides: list.besides.filter((one) => gone.has(one)), left };
    } catch (error) {
      if (thawed().length > 0) await restoreBesides().catch(() => undefined);
      await update().catch(() => undefined);
      if (!(error instanceof PortError)) throw error;
      throw new PortError(error.reason, endedEarly(thawed().length, wanted.length, error.message), { cause: error });
    }
  });
}

/** Labels and notes whose figures are no longer all frozen: those of their sheet, or else those worked out from it. */
function besidesDue(list: FrozenList, gone: ReadonlySet<FrozenFormula>, scope: Scope): FrozenFormula[] {
  return list.besides.filter((one) => {
    if (gone.has(one)) return false;
    const here = list.formulas.filter(({ cell }) => sameSheet(cell.sheet, one.cell.sheet));
    const from = list.formulas.filter((other) =>
      referencesOf(other).some(({ sheet }) => sameSheet(sheet, one.cell.sheet)),
    );
    const figures = here.length > 0 ? here : from;
    return figures.length === 0 ? touches(scope, one.area) : figures.some((other) => gone.has(other));
  });
}

interface Ready {
  readonly frozen: FrozenFormula;
  readonly values: Values;
}

/** Which formulas can be restored, which are in place already, and which are left and why. */
async function sorted(
  port: Port,
  wanted: readonly FrozenFormula[],
  overwrite: boolean,
): Promise<{ ready: Ready[]; present: FrozenFormula[]; left: Left[] }> {
  const result = { ready: [] as Ready[], present: [] as FrozenFormula[], left: [] as Left[] };
  const sheets = new Map((await port.sheets()).map((sheet) => [sheet.name, sheet]));
  const reads = new Map<string, ReadBlock>();
  for (const frozen of wanted) {
    const sheet = sheets.get(frozen.cell.sheet);
    if (sheet && !reads.has(sheet.name)) reads.set(sheet.name, await port.read(sheet.used ?? frozen.area));
    const read = reads.get(frozen.cell.sheet);
    const values = read ? valuesIn(read, frozen.area) : [];
    const why = whyNot(frozen, sheet, values, read, overwrite);
    // A cell that was empty is the user's own once they have written into it.
    const isTaken = frozen.formula === "" && read !== undefined && !isAsLeft(frozen, values, read);
    if (read && (isTaken || isPresent(frozen, values, read))) {
      result.present.push(frozen);
      continue;
    }
    if (why) result.left.push(leftOne(frozen, why));
    else result.ready.push({ frozen, values });
  }
  return result;
}

function whyNot(
  frozen: FrozenFormula,
  sheet: SheetInfo | undefined,
  values: Values,
  read: ReadBlock | undefined,
  overwrite: boolean,
): LeftReason | null {
  if (!sheet || !read) return { kind: "sheet-gone" };
  if (sheet.isProtected) return { kind: "protected" };
  if (overwrite) return null;
  return isAsLeft(frozen, values, read) ? null : { kind: "changed" };
}

type Values = readonly (readonly CellValue[])[];

function isAsLeft(frozen: FrozenFormula, values: Values, read: ReadBlock): boolean {
  return fingerprint(values) === frozen.check && formulasIn(read, frozen).every((one) => one === null);
}

function isPresent(frozen: FrozenFormula, values: Values, read: ReadBlock): boolean {
  const formula = formulasIn(read, frozen)[0] ?? null;
  return formula === null ? values[0]?.[0] === frozen.formula : formula === frozen.formula;
}

function formulasIn({ block, formulas }: ReadBlock, { area }: FrozenFormula): (string | null)[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => {
    const row = area.row - block.row + Math.floor(i / area.columns);
    return formulas[row]?.[area.column - block.column + (i % area.columns)] ?? null;
  });
}

/** The formula with the value it had, which a file caches; empty cells where its spill will go. */
function thawedCells({ formula }: FrozenFormula, values: Values): WriteCell[][] {
  if (!formula.startsWith("=")) return [[formula === "" ? null : formula]];
  const isNote = noteFormula(formula) !== null;
  return values.map((row, r) =>
    row.map((value, c): WriteCell => (r > 0 || c > 0 ? null : isNote ? { formula } : { formula, value })),
  );
}

function leftOne({ cell, formula }: FrozenFormula, why: LeftReason): Left {
  return { cell, formula, why };
}

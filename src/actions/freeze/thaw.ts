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
import { type FrozenFormula, readFrozenList, writeFrozenList } from "./frozen-sheet.ts";
import { writeAreas } from "../../workbook/write-areas.ts";

export interface ThawOptions {
  /** Also thaw cells that were changed after the freeze: what was typed there is lost. */
  readonly overwrite?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ThawResult {
  readonly thawed: readonly FrozenFormula[];
  /** Formulas still frozen; their rows stay on the list. */
  readonly left: readonly Left[];
}

/**
 * Restores frozen formulas exactly, empties the cells that their spills will fill, and removes their rows from the list
 * (and the list's sheet once it is empty). Cells that no longer hold what the freeze left there are not touched unless
 * `overwrite` is set.
 */
export async function thaw(port: Port, scope: Scope, options: ThawOptions = {}): Promise<ThawResult> {
  const list = await readFrozenList(port);
  const wanted = list.formulas.filter(({ area }) => touches(scope, area));
  const { ready, present, left } = await sorted(port, wanted, options.overwrite ?? false);
  const gone = new Set<FrozenFormula>(present);
  const update = (): Promise<unknown> =>
    gone.size === 0
      ? Promise.resolve()
      : writeFrozenList(port, { ...list, formulas: list.formulas.filter((one) => !gone.has(one)) });
  return port.grouped("Thaw LOF formulas", async () => {
    try {
      const areas = ready.map(({ frozen, values }) => ({
        area: frozen.area,
        cells: thawedCells(frozen, values),
        of: frozen,
      }));
      const refused = await writeAreas(port, areas, options, (one) => gone.add(one));
      await update();
      const more = refused.map(({ of, message }) => leftOne(of, { kind: "refused", message }));
      return { thawed: wanted.filter((one) => gone.has(one)), left: [...left, ...more] };
    } catch (error) {
      await update().catch(() => undefined);
      if (!(error instanceof PortError)) throw error;
      throw new PortError(error.reason, endedEarly(gone.size, wanted.length, error.message), { cause: error });
    }
  });
}

interface Ready {
  readonly frozen: FrozenFormula;
  readonly values: readonly (readonly CellValue[])[];
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
    if (read && formulasIn(read, frozen)[0] === frozen.formula) {
      result.present.push(frozen);
      continue;
    }
    const why = whyNot(frozen, sheet, values, read, overwrite);
    if (why) result.left.push(leftOne(frozen, why));
    else result.ready.push({ frozen, values });
  }
  return result;
}

function whyNot(
  frozen: FrozenFormula,
  sheet: SheetInfo | undefined,
  values: readonly (readonly CellValue[])[],
  read: ReadBlock | undefined,
  overwrite: boolean,
): LeftReason | null {
  if (!sheet || !read) return { kind: "sheet-gone" };
  if (sheet.isProtected) return { kind: "protected" };
  if (overwrite) return null;
  const isAsLeft = fingerprint(values) === frozen.check && formulasIn(read, frozen).every((one) => one === null);
  return isAsLeft ? null : { kind: "changed" };
}

function formulasIn({ block, formulas }: ReadBlock, { area }: FrozenFormula): (string | null)[] {
  return Array.from({ length: area.rows * area.columns }, (_, i) => {
    const row = area.row - block.row + Math.floor(i / area.columns);
    return formulas[row]?.[area.column - block.column + (i % area.columns)] ?? null;
  });
}

/** The formula with the value it had, which a file caches; empty cells where its spill will go. */
function thawedCells({ formula }: FrozenFormula, values: readonly (readonly CellValue[])[]): WriteCell[][] {
  return values.map((row, r) => row.map((value, c): WriteCell => (r === 0 && c === 0 ? { formula, value } : null)));
}

function leftOne({ cell, formula }: FrozenFormula, why: LeftReason): Left {
  return { cell, formula, why };
}

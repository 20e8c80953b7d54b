import { type CellAddress, type Port, PortError } from "../../workbook/port.ts";
import { callsLof, cleanSpelling } from "../../formula/lof-calls.ts";
import { attempt, early, notKnown } from "./attempt.ts";
import { CellsNow } from "./cells-now.ts";
import { isSameFormula } from "../../formula/same-formula.ts";
import { oneCell } from "../../formula/block.ts";
import { fullName, type Left, type Scope, touches } from "./scope.ts";
import { isListName } from "./list-name.ts";
import {
  patience as usualPatience,
  type Patience,
  readFormulas,
  readSettledFormulas,
  type SheetFormula,
} from "./sheet-formulas.ts";
import { writeAreas } from "../../workbook/write-areas.ts";

export interface RepairOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** How long to wait for the answers before checking which cells still show #NAME?. */
  readonly patience?: Patience;
}

export interface RepairResult {
  readonly repaired: readonly SheetFormula[];
  readonly left: readonly Left[];
  /** Repaired cells that still show #NAME?: the add-in is not loaded, or a name of the user's own is unknown. */
  readonly stillUnknown: readonly SheetFormula[];
}

/**
 * Enters LOF formulas again, in clean spelling, where they hold one of the stored spellings or show #NAME?:
 * recalculating does not fix such cells, entering the formula does. For a spill only the first cell is entered. Texts
 * inside formulas are not changed.
 */
export async function repair(port: Port, scope: Scope, options: RepairOptions = {}): Promise<RepairResult> {
  const ours = await readFormulas(port, (formula, cell) => !isListName(cell.sheet) && callsLof(formula));
  const found = ours.filter((one) => touches(scope, one.area) && needsRepair(one));
  const left = found
    .filter((one) => one.isProtected)
    .map(({ cell, formula }): Left => ({ cell, formula, why: { kind: "protected" } }));
  const open = found.filter((one) => !one.isProtected);
  const areas = open.map((one) => ({
    area: oneCell(one.cell),
    cells: [[{ formula: cleanSpelling(one.formula), value: isUnknown(one) ? null : (one.values[0]?.[0] ?? null) }]],
    of: one,
  }));
  if (areas.length === 0) return { repaired: [], left, stillUnknown: [] };
  const taken = new Set<SheetFormula>();
  const written = await port.grouped("Repair LOF formulas", () =>
    attempt(() => writeAreas(port, areas, options, (one) => taken.add(one))),
  );
  const now = await CellsNow.of(port, open).catch(() => null);
  if (now === null) throw notKnown("repair", written.error);
  const repaired = open.filter((one) => isRepaired(one, now, taken.has(one)));
  if (written.error !== null) throw early(written.error, repaired.length, open.length);
  const refused = new Map(written.value.map(({ of, message }) => [of, message]));
  const done = new Set(repaired);
  for (const one of open.filter((other) => !done.has(other))) {
    const message = refused.get(one);
    left.push({
      cell: one.cell,
      formula: one.formula,
      why: message ? { kind: "refused", message } : { kind: "not-taken" },
    });
  }
  const unknown = await attempt(() => unknownAmong(port, repaired, options.patience ?? usualPatience));
  if (unknown.error !== null) throw early(unknown.error, repaired.length, open.length);
  return { repaired, left, stillUnknown: unknown.value };
}

/**
 * Whether a cell, read back, holds its formula in clean spelling. Where it did before, and showed #NAME?, only another
 * value proves that it was entered again; else the write's own word must do.
 */
function isRepaired(one: SheetFormula, now: CellsNow, isTaken: boolean): boolean {
  const clean = cleanSpelling(one.formula);
  const held = now.formula(one.cell);
  if (held === null || !isSameFormula(held, clean) || cleanSpelling(held) !== held) return false;
  return clean !== one.formula || isTaken || !isUnknown({ ...one, values: now.values(oneCell(one.cell)) });
}

function needsRepair(one: SheetFormula): boolean {
  return cleanSpelling(one.formula) !== one.formula || isUnknown(one);
}

function isUnknown({ values }: SheetFormula): boolean {
  const value = values[0]?.[0];
  return typeof value === "object" && value !== null && value.error === "#NAME?";
}

/** Which cells show #NAME? once the answers have arrived, or when the wait is over. */
async function unknownAmong(
  port: Port,
  repaired: readonly SheetFormula[],
  patience: Patience,
): Promise<SheetFormula[]> {
  const cells = new Set(repaired.map(({ cell }) => fullName(cell)));
  const wanted = (_formula: string, cell: CellAddress): boolean => cells.has(fullName(cell));
  const after = await readSettledFormulas(port, wanted, () => true, patience).catch((error: unknown) => {
    if (error instanceof PortError && error.reason === "busy") return readFormulas(port, wanted);
    throw error;
  });
  return after.filter(isUnknown);
}

import { oneCell } from "../../formula/block.ts";
import { callsLof, cleanSpelling } from "../../formula/lof-calls.ts";
import { isSameFormula } from "../../formula/same-formula.ts";
import { type CellAddress, type CellValue, type Port, PortError } from "../../workbook/port.ts";
import { writeAreas } from "../../workbook/write-areas.ts";
import { takeWords as words } from "../../wording/workbook/figures-words.ts";
import { CellsNow } from "../freeze/cells-now.ts";
import { fullName } from "../freeze/scope.ts";
import { type Patience, readFormulas, readSettledFormulas, type SheetFormula } from "../freeze/sheet-formulas.ts";
import { twinsAmong } from "../../workbook/twins.ts";
import { sameShown } from "./foretell/same-shown.ts";
import { isOurList } from "./list-names.ts";

export interface EnterOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  readonly patience: Patience;
  /**
   * What cells show that were not entered, and will show otherwise once they were: for cells where that is known. Entering
   * a formula again leaves no other trace.
   */
  readonly stale: ReadonlyMap<string, CellValue>;
  /** Cells of which that is not known: they are entered twice, for a host may say that it wrote what it did not. */
  readonly doubtful: ReadonlySet<string>;
  /** The value for a file, which calculates nothing. */
  readonly valueFor?: (of: SheetFormula) => CellValue;
}

/** Every LOF formula of the workbook but those on lists of ours. */
export function ourFormulas(port: Port): Promise<SheetFormula[]> {
  return readFormulas(port, isOurs);
}

const isOurs = (formula: string, cell: CellAddress): boolean => !isOurList(cell.sheet) && callsLof(formula);

/**
 * Enters every LOF formula again, in clean spelling, and reads them back.
 *
 * @returns all of them, with what they show now
 * @throws PortError at the first that could not be entered: which of the others were is not said
 */
export async function enterAgain(port: Port, options: EnterOptions): Promise<readonly SheetFormula[]> {
  const due = await ourFormulas(port);
  refuseProtected(due);
  if (due.length === 0) return [];
  await write(port, due, options);
  const now = await CellsNow.of(port, due);
  const lost = due.find(({ cell, formula }) => !isSameFormula(now.formula(cell) ?? "", cleanSpelling(formula)));
  if (lost) throw new PortError("failed", words.notTaken(fullName(lost.cell)));
  const settle = (): Promise<SheetFormula[]> => readSettledFormulas(port, isOurs, () => true, options.patience);
  const shown = await settle();
  const { stale, doubtful } = options;
  const left = shown.filter((one) => isStale(one, stale) || doubtful.has(fullName(one.cell)));
  if (left.length === 0) return shown;
  await write(port, left, { ...options, onProgress: () => undefined });
  const again = await settle();
  const still = again.find((one) => isStale(one, stale));
  if (still) throw new PortError("failed", words.notTaken(fullName(still.cell)));
  return again;
}

/** @throws PortError "protected" with the sheets whose formulas cannot be entered */
export function refuseProtected(formulas: readonly SheetFormula[]): void {
  const sheets = [...new Set(formulas.filter((one) => one.isProtected).map(({ cell }) => cell.sheet))];
  if (sheets.length > 0) throw new PortError("protected", words.protectedSheets(sheets));
}

async function write(port: Port, due: readonly SheetFormula[], options: EnterOptions): Promise<void> {
  const { signal, onProgress, valueFor } = options;
  const isTwin = twinsAmong(due);
  const areas = due.map((one) => {
    const formula = cleanSpelling(one.formula);
    const cell = valueFor ? { formula, value: valueFor(one) } : { formula };
    return { area: oneCell(one.cell), cells: [[cell]], of: one, alone: isTwin(one) };
  });
  const how = { again: true, ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const [first, ...more] = await writeAreas(port, areas, how, () => undefined);
  if (first) throw new PortError("failed", words.refused(fullName(first.of.cell), first.message, more.length));
}

function isStale({ cell, values }: SheetFormula, stale: ReadonlyMap<string, CellValue>): boolean {
  const key = fullName(cell);
  return stale.has(key) && sameShown(values[0]?.[0] ?? null, stale.get(key) ?? null);
}

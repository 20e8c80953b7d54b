import { holds } from "../formula/block.ts";
import { blockName, cellName } from "../formula/cell-name.ts";
import { type KeptCells, type Port, PortError, type WriteCell } from "../workbook/port.ts";
import { takeBackWords as words } from "../wording/workbook/take-back.ts";

/** Cells that we wrote, with what stood there before. */
export interface Placed {
  readonly before: KeptCells;
  /** What we entered, cell by cell; null where nothing was, such as the cells that a formula of ours fills. */
  readonly ours: readonly (readonly WriteCell[])[];
}

/**
 * Writes cells and reads them back. Whatever goes wrong, what stood there before is put back.
 *
 * @param write writes the cells, all of them within the block of `before`
 * @throws PortError whose sentence says what the cells hold now: what they held before, or which of them do not
 */
export async function place(
  port: Port,
  before: KeptCells,
  ours: Placed["ours"],
  write: () => Promise<void>,
): Promise<Placed> {
  try {
    await write();
    const { entered } = await port.keep(before.block);
    const wrong = cellsWhere(before, (r, c) => !isAsWritten(entered[r]?.[c] ?? null, ours[r]?.[c] ?? null));
    if (wrong.length > 0) throw new PortError("failed", words.notTaken(wrong));
    // As the host spells it: it may not spell a formula as we do.
    return { before, ours: entered };
  } catch (error) {
    if (!(await isUntouched(port, before)))
      await putBackChecked(port, before).catch((second: unknown) => {
        throw new HalfPlaced(error, second, { before, ours });
      });
    throw error;
  }
}

/** Writing failed, and so did putting back: what is kept here can be taken back later. */
export class HalfPlaced extends PortError {
  constructor(
    first: unknown,
    second: unknown,
    readonly placed: Placed,
  ) {
    const said = [first, second].map((one) => (one instanceof PortError ? one.message : String(one)));
    super(first instanceof PortError ? first.reason : "failed", said.join(" "), { cause: first });
  }
}

/** Whether nothing was written yet: contents come before looks. */
async function isUntouched(port: Port, before: KeptCells): Promise<boolean> {
  const now = await port.keep(before.block).catch(() => null);
  const isBack = (r: number, c: number): boolean =>
    isSame(now?.entered[r]?.[c] ?? null, before.entered[r]?.[c] ?? null);
  return (
    now !== null &&
    JSON.stringify(now.record) === JSON.stringify(before.record) &&
    placesWhere(before, isBack).length === before.block.rows * before.block.columns
  );
}

/** Whether any cell held something before we wrote. */
export function stoodSomething({ before }: Placed): boolean {
  return before.entered.some((row) => row.some((cell) => !isBlank(cell)));
}

/**
 * Puts back what stood where we wrote. Cells that somebody changed since are kept as they are, and so are those that a
 * formula of theirs fills.
 *
 * @returns the names of the cells that were kept
 * @throws PortError "filled" when nothing of ours is left there; else with a sentence that says which cells are not back
 */
export async function takeBack(port: Port, { before, ours }: Placed): Promise<readonly string[]> {
  const { block } = before;
  await requireSheet(port, block.sheet);
  const { entered } = await port.keep(block);
  const changed = (r: number, c: number): boolean => {
    const now = entered[r]?.[c] ?? null;
    return now !== null && !isSame(now, ours[r]?.[c] ?? null) && !isSame(now, before.entered[r]?.[c] ?? null);
  };
  const theirs = placesWhere(before, changed);
  const formulas = theirs.filter(([r, c]) => isFormula(entered[r]?.[c] ?? null));
  const areas = await port.spills(
    formulas.map(([r, c]) => ({ sheet: block.sheet, row: block.row + r, column: block.column + c })),
  );
  const filledByTheirs = (r: number, c: number): boolean =>
    areas.some(
      (area) => area !== null && holds(area, { sheet: block.sheet, row: block.row + r, column: block.column + c }),
    );
  const which = entered.map((row, r) => row.map((_, c) => !changed(r, c) && !filledByTheirs(r, c)));
  const isAnythingLeft = placesWhere(
    before,
    (r, c) => which[r]?.[c] === true && !isSame(entered[r]?.[c] ?? null, before.entered[r]?.[c] ?? null),
  );
  const names = cellsWhere(before, changed);
  if (isAnythingLeft.length === 0) throw new PortError("filled", words.nothingLeft(names));
  await putBackChecked(port, before, which);
  return names;
}

/** Puts cells back and reads them again: a host may fail after it did it, or do half of it. */
async function putBackChecked(port: Port, before: KeptCells, which?: readonly (readonly boolean[])[]): Promise<void> {
  const error: unknown = await port.putBack(before, which).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const now = await port.keep(before.block).catch(() => null);
  const why = error instanceof PortError ? error : null;
  const reason = why?.reason ?? "failed";
  if (now === null)
    throw new PortError(reason, words.notRead(why?.message ?? null, blockName(before.block), before.block.sheet), {
      cause: error,
    });
  const left = cellsWhere(
    before,
    (r, c) => (which?.[r]?.[c] ?? true) && !isSame(now.entered[r]?.[c] ?? null, before.entered[r]?.[c] ?? null),
  );
  if (left.length > 0) throw new PortError(reason, words.notBack(why?.message ?? null, left), { cause: error });
}

async function requireSheet(port: Port, name: string): Promise<void> {
  const sheets = await port.sheets();
  if (!sheets.some((sheet) => sheet.name === name)) throw new PortError("filled", words.sheetGone(name));
}

function placesWhere({ entered }: KeptCells, is: (row: number, column: number) => boolean): [number, number][] {
  return entered.flatMap((row, r) => row.flatMap((_, c): [number, number][] => (is(r, c) ? [[r, c]] : [])));
}

function cellsWhere(kept: KeptCells, is: (row: number, column: number) => boolean): string[] {
  const { block } = kept;
  return placesWhere(kept, is).map(([r, c]) => cellName({ row: block.row + r, column: block.column + c }));
}

function isFormula(cell: WriteCell): cell is { readonly formula: string } {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** The host may spell a formula in its own way, so any formula counts. */
function isAsWritten(now: WriteCell, written: WriteCell): boolean {
  return isFormula(written) ? isFormula(now) : isSame(now, written);
}

/** Whether two cells hold the same: formulas by their text, whatever they give. */
function isSame(one: WriteCell, other: WriteCell): boolean {
  if (isFormula(one) || isFormula(other)) return isFormula(one) && isFormula(other) && one.formula === other.formula;
  if (typeof one === "object" && typeof other === "object") return one?.error === other?.error;
  return one === other || (isBlank(one) && isBlank(other));
}

/** An empty text cannot be entered: it empties the cell. */
function isBlank(cell: WriteCell): boolean {
  return cell === null || cell === "";
}

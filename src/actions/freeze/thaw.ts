import { type Port, PortError, type WriteCell } from "../../workbook/port.ts";
import { type LeftReason, notCleared } from "../../wording/workbook/freeze.ts";
import { withRenamedSheet } from "../../formula/renamed-sheet.ts";
import { writeAreas } from "../../workbook/write-areas.ts";
import { attempt, early, notKnown } from "./attempt.ts";
import { referencesOf, sameSheet } from "./frozen-inputs.ts";
import { dropFromFrozenList, type FrozenFormula, type FrozenList, keyOf, readFrozenList } from "./frozen-sheet.ts";
import { noteFormula } from "./own-shapes.ts";
import { type Left, type Scope, touches } from "./scope.ts";
import { planThaw, type Ready, type Renamed, renamedSheets, Standing } from "./thaw-plan.ts";

export interface ThawOptions {
  /** Also thaw cells that were changed after the freeze: what was typed there is lost. */
  readonly overwrite?: boolean;
  /** Sheets that have other names than at the freeze, as the user confirmed. */
  readonly renamed?: readonly Renamed[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ThawResult {
  readonly thawed: readonly FrozenFormula[];
  /** Labels, notes and marks that were frozen along with them and are as they were before. */
  readonly besides: readonly FrozenFormula[];
  /** Formulas still frozen; their rows stay on the list. */
  readonly left: readonly Left[];
  /** For sheets that are gone, the ones that they seem to be now. */
  readonly renamed: readonly Renamed[];
}

/**
 * Restores frozen formulas exactly, empties the cells that their spills will fill, and removes their rows from the list
 * (and the list's sheet once it is empty). Cells that no longer hold what the freeze left there are not touched unless
 * `overwrite` is set.
 *
 * A row leaves the list only when its cell, read back, holds the formula and nothing stands in the way of its answer;
 * what is said of the thaw comes from the same reading.
 *
 * Labels and notes of a sheet come back with the first of its formulas; without one of them they would be of another
 * council than the figures.
 */
export async function thaw(port: Port, scope: Scope, options: ThawOptions = {}): Promise<ThawResult> {
  const { list, keyIn } = followed(await readFrozenList(port), options.renamed ?? []);
  const renamed = await renamedSheets(port, list.formulas);
  const isMeant = ({ area }: FrozenFormula): boolean =>
    touches(scope, area) ||
    renamed.some(({ from, to }) => from === area.sheet && touches(scope, { ...area, sheet: to }));
  const all = [...list.formulas, ...list.besides];
  const wanted = list.formulas.filter(isMeant);
  const refused = list.refused
    .filter(({ row }) => touches(scope, row.area))
    .map(({ row, why }): Left => ({ cell: row.cell, formula: row.formula, why }));
  const gone = new Set<FrozenFormula>();
  return port.grouped("Thaw LOF formulas", async () => {
    const figures = await restore(port, wanted, all, options, gone);
    if (figures.unknown) throw notKnown("thaw", figures.error);
    const thawed = wanted.filter((one) => gone.has(one));
    // They are few, and not stopped half-way: figures that are live again need live labels.
    const { overwrite = false } = options;
    const besides =
      figures.error === null || thawed.length > 0
        ? await restore(port, besidesDue(list, gone, scope), all, { overwrite }, gone)
        : figures;
    const keys = new Set([...gone].map(keyIn));
    const cleared = await attempt(async () => {
      if (keys.size > 0 || isEmpty(list)) await dropFromFrozenList(port, (row) => keys.has(keyOf(row)));
    });
    const error = figures.error ?? besides.error;
    if (error !== null) throw early(error, thawed.length, wanted.length);
    if (cleared.error !== null)
      throw new PortError(cleared.error.reason, notCleared(thawed.length), { cause: cleared.error });
    return {
      thawed,
      besides: list.besides.filter((one) => gone.has(one)),
      left: [...figures.left, ...besides.left, ...refused],
      renamed,
    };
  });
}

/** The list with the sheets' names of now; each row is known on its sheet by what it says there. */
function followed(list: FrozenList, renamed: readonly Renamed[]) {
  const keys = new Map<FrozenFormula, string>();
  const follow = (row: FrozenFormula): FrozenFormula => {
    const now = renamed.reduce((one, { from, to }): FrozenFormula => {
      const sheet = one.cell.sheet === from ? to : one.cell.sheet;
      const formula = one.formula.startsWith("=") ? withRenamedSheet(one.formula, from, to) : one.formula;
      return { ...one, cell: { ...one.cell, sheet }, area: { ...one.area, sheet }, formula };
    }, row);
    keys.set(now, keyOf(row));
    return now;
  };
  const keyIn = (row: FrozenFormula): string => keys.get(row) ?? keyOf(row);
  return { keyIn, list: { ...list, formulas: list.formulas.map(follow), besides: list.besides.map(follow) } };
}

/** A sheet of the list without a row was left by a freeze that came to nothing. */
function isEmpty({ sheet, formulas, besides, refused, strange }: FrozenList): boolean {
  return sheet !== null && [...formulas, ...besides, ...refused, ...strange].length === 0;
}

/** What came of putting rows of the list back. */
interface Restored {
  readonly left: readonly Left[];
  readonly error: PortError | null;
  /** True when the cells could not be read again: nothing is known then. */
  readonly unknown: boolean;
}

/** Puts rows back. @param gone takes those that are in their cells, by what was read back */
async function restore(
  port: Port,
  rows: readonly FrozenFormula[],
  all: readonly FrozenFormula[],
  how: ThawOptions,
  gone: Set<FrozenFormula>,
): Promise<Restored> {
  const plan = await attempt(() => planThaw(port, rows, all, how.overwrite ?? false));
  if (plan.error !== null) return { left: [], error: plan.error, unknown: false };
  const { ready, present, left } = plan.value;
  present.forEach((one) => gone.add(one));
  if (ready.length === 0) return { left, error: null, unknown: false };
  const written = await attempt(() => write(port, ready, how));
  let standing = await look(port, ready);
  const halves = ready.filter(({ frozen }) => standing?.isHalfBack(frozen));
  if (halves.length > 0) {
    await write(port, halves, {}).catch(() => undefined);
    standing = await look(port, ready);
  }
  if (standing === null) return { left, error: written.error, unknown: true };
  const refused = new Map(written.value);
  const rest = ready.flatMap(({ frozen }): Left[] => {
    if (standing.isBack(frozen)) {
      gone.add(frozen);
      return [];
    }
    const half: LeftReason = { kind: standing.isHalfBack(frozen) ? "leftovers" : "not-taken" };
    return [{ cell: frozen.cell, formula: frozen.formula, why: refused.get(frozen) ?? half }];
  });
  return { left: [...left, ...rest], error: written.error, unknown: false };
}

async function write(
  port: Port,
  ready: readonly Ready[],
  { signal, onProgress }: ThawOptions,
): Promise<[FrozenFormula, LeftReason][]> {
  const areas = ready.map((one) => ({ area: one.frozen.area, cells: thawedCells(one), of: one.frozen }));
  const options = { ...(signal && { signal }), ...(onProgress && { onProgress }) };
  const refused = await writeAreas(port, areas, options, () => undefined);
  return refused.map(({ of, message }) => [of, { kind: "refused", message }]);
}

const look = (port: Port, ready: readonly Ready[]): Promise<Standing | null> =>
  Standing.of(
    port,
    ready.map(({ frozen }) => frozen),
  ).catch(() => null);

/** Labels and notes whose figures are no longer all frozen: those of their sheet, or else those worked out from it. */
function besidesDue(list: FrozenList, gone: ReadonlySet<FrozenFormula>, scope: Scope): FrozenFormula[] {
  return list.besides.filter((one) => {
    const here = list.formulas.filter(({ cell }) => sameSheet(cell.sheet, one.cell.sheet));
    const from = list.formulas.filter((other) =>
      referencesOf(other).some(({ sheet }) => sameSheet(sheet, one.cell.sheet)),
    );
    const figures = here.length > 0 ? here : from;
    return figures.length === 0 ? touches(scope, one.area) : figures.some((other) => gone.has(other));
  });
}

/** The formula with the value it had, which a file caches; empty cells where its spill will go. */
function thawedCells({ frozen: { formula }, values }: Ready): WriteCell[][] {
  if (!formula.startsWith("=")) return [[formula === "" ? null : formula]];
  const isNote = noteFormula(formula) !== null;
  return values.map((row, r) =>
    row.map((value, c): WriteCell => (r > 0 || c > 0 ? null : isNote ? { formula } : { formula, value })),
  );
}

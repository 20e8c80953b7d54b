import { oneCell } from "../../formula/block.ts";
import type { Block, CellValue, Port } from "../../workbook/port.ts";
import type { LeftReason } from "../../wording/workbook/freeze.ts";
import { CellsNow } from "./cells-now.ts";
import { cellName } from "../../formula/cell-name.ts";
import { referencesOf, sameSheet } from "./frozen-inputs.ts";
import { cellsMatch } from "./check.ts";
import type { FrozenFormula } from "./frozen-sheet.ts";
import { isListName } from "./list-name.ts";
import { type Shift, shiftsOf } from "./moved.ts";
import { fullName, type Left } from "./scope.ts";

/** A formula to put back, and the values in its place. */
export interface Ready {
  readonly frozen: FrozenFormula;
  readonly values: readonly (readonly CellValue[])[];
}

/** Which formulas can be put back, which are in place already, and which are left and why. */
export interface ThawPlan {
  readonly ready: readonly Ready[];
  readonly present: readonly FrozenFormula[];
  readonly left: readonly Left[];
}

/** What stands in the places of frozen formulas. */
export class Standing {
  private constructor(
    readonly now: CellsNow,
    private readonly spills: ReadonlyMap<string, Block>,
  ) {}

  static async of(port: Port, rows: readonly FrozenFormula[]): Promise<Standing> {
    const now = await CellsNow.of(port, rows);
    // After the cells were read: an answer that comes in between is no obstacle to itself.
    const wide = rows.filter((one) => one.area.rows * one.area.columns > 1 && now.holds(one)).map(({ cell }) => cell);
    const look = async (): Promise<(readonly [string, Block])[]> =>
      (wide.length === 0 ? [] : await port.spills(wide)).flatMap((area, i) => {
        const cell = wide[i];
        return area && cell ? [[fullName(cell), area] as const] : [];
      });
    return new Standing(now, new Map(await look().catch(look)));
  }

  /** Whether a formula is in its cell, and nothing of what was frozen stands in the way of its answer. */
  isBack(frozen: FrozenFormula): boolean {
    return this.now.holds(frozen) && !this.leftovers(frozen).includes(true);
  }

  /** The same, but that cells which its answer fills hold something. */
  isHalfBack(frozen: FrozenFormula): boolean {
    return this.now.holds(frozen) && this.leftovers(frozen).includes(true);
  }

  /** Whether the cells hold what the freeze left there, or a part of it where not all was written or emptied. */
  isAsLeft(frozen: FrozenFormula): boolean {
    const { area, check } = frozen;
    if (this.now.isAsLeft(area, check)) return true;
    const values = this.now.values(area);
    const match = cellsMatch(check, values);
    if (this.now.holds(frozen)) return this.leftovers(frozen).every((is, i) => !is || match[i] === true);
    const isEmpty = values.flat().map((value) => (value ?? "") === "");
    return (
      match[0] === true &&
      isEmpty.every((is, i) => is || match[i] === true) &&
      this.now.formulas(area).every((one) => one === null)
    );
  }

  /** Of each cell of an area, row by row, whether it holds something besides the formula and its answer. */
  private leftovers(frozen: FrozenFormula): boolean[] {
    const spill = this.spills.get(fullName(frozen.cell)) ?? oneCell(frozen.cell);
    const { area } = frozen;
    const formulas = this.now.formulas(area);
    return this.now.values(area).flatMap((row, r) =>
      row.map((value, c) => {
        const isAnswer = r < spill.rows && c < spill.columns;
        return !isAnswer && ((value ?? "") !== "" || formulas[r * area.columns + c] !== null);
      }),
    );
  }
}

/**
 * Decides for each row of the list, from what stands in its place now. Where values of the freeze lie elsewhere on the
 * sheet, nothing is written to their old place, not even when told to overwrite: the figures would stand beside the
 * wrong rows, and formulas would work from other cells than before.
 *
 * @param all every row of the list: what moved on a sheet shows in its other rows too
 */
export async function planThaw(
  port: Port,
  rows: readonly FrozenFormula[],
  all: readonly FrozenFormula[],
  overwrite: boolean,
): Promise<ThawPlan> {
  const standing = await Standing.of(port, all);
  const isGone = (sheet: string): boolean => standing.now.sheet(sheet) === undefined;
  const gone = [...new Set(all.map(({ cell }) => cell.sheet))].filter(isGone);
  const moves = movesOf(all, standing);
  const plan = { ready: [] as Ready[], present: [] as FrozenFormula[], left: [] as Left[] };
  const last = new Map(rows.map((one) => [fullName(one.cell), one]));
  for (const frozen of rows) {
    const move = moves.shifts.get(frozen);
    // A cell that was empty is the user's own once they have written into it.
    const isTaken = frozen.formula === "" && !isGone(frozen.cell.sheet) && !move && !standing.isAsLeft(frozen);
    if (isTaken || standing.isBack(frozen)) {
      plan.present.push(frozen);
      continue;
    }
    const why =
      last.get(fullName(frozen.cell)) === frozen
        ? (whyNot(frozen, standing, overwrite, move) ?? whyNotFrom(frozen, gone, moves.zones))
        : changed;
    if (why) plan.left.push({ cell: frozen.cell, formula: frozen.formula, why });
    else plan.ready.push({ frozen, values: standing.now.values(frozen.area) });
  }
  return plan;
}

const changed: LeftReason = { kind: "changed" };

function whyNot(
  { cell, area, ...frozen }: FrozenFormula,
  standing: Standing,
  overwrite: boolean,
  move: Shift | undefined,
): LeftReason | null {
  const sheet = standing.now.sheet(cell.sheet);
  if (!sheet) return { kind: "sheet-gone" };
  if (sheet.isProtected) return { kind: "protected" };
  if (move) return { kind: "moved", to: cellName({ row: cell.row + move.rows, column: cell.column + move.columns }) };
  return overwrite || standing.isAsLeft({ ...frozen, cell, area }) ? null : changed;
}

/** From where on the cells of a sheet have moved. */
interface Zone {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Why a formula would now work from other cells than before. */
function whyNotFrom(frozen: FrozenFormula, gone: readonly string[], zones: readonly Zone[]): LeftReason | null {
  for (const { sheet, row, column, rows, columns } of referencesOf(frozen)) {
    const lost = gone.find((one) => sameSheet(one, sheet));
    if (lost !== undefined) return { kind: "input-gone", sheet: lost };
    const zone = zones.find((one) => sameSheet(one.sheet, sheet));
    if (zone && (row + rows > zone.row || column + columns > zone.column)) return { kind: "input-moved", sheet };
  }
  return null;
}

/** Which values have moved on their sheets, and from where on: the first row or column after the last still in place. */
function movesOf(rows: readonly FrozenFormula[], standing: Standing) {
  const shifts = new Map<FrozenFormula, Shift>();
  const zones: Zone[] = [];
  for (const sheet of new Set(rows.map(({ cell }) => cell.sheet))) {
    if (standing.now.sheet(sheet) === undefined) continue;
    const here = rows.filter(({ cell }) => cell.sheet === sheet);
    const inPlace = here.filter((one) => standing.isBack(one) || standing.isAsLeft(one));
    const still = new Set(inPlace);
    const found = shiftsOf(
      here.filter((one) => !still.has(one)),
      inPlace,
      standing.now,
    );
    if (found.size === 0) continue;
    found.forEach((shift, one) => shifts.set(one, shift));
    const start = (way: "rows" | "columns", of: "row" | "column"): number => {
      const first = Math.min(...[...found].filter(([, shift]) => shift[way] !== 0).map(([{ cell }]) => cell[of]));
      if (first === Infinity) return Infinity;
      return Math.max(-1, ...inPlace.map(({ cell }) => cell[of]).filter((one) => one < first)) + 1;
    };
    zones.push({ sheet, row: start("rows", "row"), column: start("columns", "column") });
  }
  return { shifts, zones };
}

/** A sheet whose name is gone, and the one whose cells hold what the freeze left on it. */
export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/**
 * Sheets of the list that are gone, each with the only other sheet which holds all of its frozen values in their places.
 * It is offered, never taken: a copy with the same values is no proof.
 */
export async function renamedSheets(port: Port, rows: readonly FrozenFormula[]): Promise<Renamed[]> {
  const names = (await port.sheets()).map(({ name }) => name).filter((name) => !isListName(name));
  const listed = new Set(rows.map(({ cell }) => cell.sheet));
  const gone = [...listed].filter((sheet) => !names.includes(sheet));
  if (gone.length === 0) return [];
  const others = names.filter((name) => !listed.has(name));
  const now = await CellsNow.of(
    port,
    others.map((sheet) => ({ cell: { sheet, row: 0, column: 0 } })),
  );
  return gone.flatMap((from) => {
    const here = rows.filter(({ cell }) => cell.sheet === from);
    const fits = others.filter((sheet) => {
      const areas = here.map(({ area, check }) => ({ area: { ...area, sheet }, check }));
      const isAny = areas.some(({ area }) => now.values(area).some((row) => row.some((one) => (one ?? "") !== "")));
      return isAny && areas.every(({ area, check }) => now.isAsLeft(area, check));
    });
    const [to, second] = fits;
    return to !== undefined && second === undefined ? [{ from, to }] : [];
  });
}

import { oneCell } from "../../formula/block.ts";
import type { Block, CellValue, Port } from "../../workbook/port.ts";
import type { LeftReason } from "../../wording/workbook/freeze.ts";
import { CellsNow } from "./cells-now.ts";
import { cellsMatch } from "./check.ts";
import type { FrozenFormula } from "./frozen-sheet.ts";
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

/** Decides for each row of the list, from what stands in its place now. */
export async function planThaw(port: Port, rows: readonly FrozenFormula[], overwrite: boolean): Promise<ThawPlan> {
  const standing = await Standing.of(port, rows);
  const plan = { ready: [] as Ready[], present: [] as FrozenFormula[], left: [] as Left[] };
  const last = new Map(rows.map((one) => [fullName(one.cell), one]));
  for (const frozen of rows) {
    // A cell that was empty is the user's own once they have written into it.
    const isTaken = frozen.formula === "" && standing.now.sheet(frozen.cell.sheet) && !standing.isAsLeft(frozen);
    if (isTaken || standing.isBack(frozen)) {
      plan.present.push(frozen);
      continue;
    }
    const why = last.get(fullName(frozen.cell)) === frozen ? whyNot(frozen, standing, overwrite) : changed;
    if (why) plan.left.push({ cell: frozen.cell, formula: frozen.formula, why });
    else plan.ready.push({ frozen, values: standing.now.values(frozen.area) });
  }
  return plan;
}

const changed: LeftReason = { kind: "changed" };

function whyNot(frozen: FrozenFormula, standing: Standing, overwrite: boolean): LeftReason | null {
  const sheet = standing.now.sheet(frozen.cell.sheet);
  if (!sheet) return { kind: "sheet-gone" };
  if (sheet.isProtected) return { kind: "protected" };
  return overwrite || standing.isAsLeft(frozen) ? null : changed;
}

import { fingerprint } from "../../workbook/fingerprint.ts";
import type { Block } from "../../workbook/port.ts";
import type { CellsNow } from "./cells-now.ts";
import { firstOf } from "./check.ts";
import type { FrozenFormula } from "./frozen-sheet.ts";

/** How far values lie from where the freeze left them: rows or columns were inserted or removed before them. */
export interface Shift {
  readonly rows: number;
  readonly columns: number;
}

/** Of values that stand in a column or row again and again, only so many places are looked at. */
const mostPlaces = 200;

/**
 * Finds frozen values that lie elsewhere on their sheet, in the same column or the same row: since the freeze, rows or
 * columns were inserted or removed. The shift that most of them have in common is taken; one that nothing else supports
 * only where it is the only one.
 *
 * @param changed formulas of one sheet whose cells do not hold what the freeze left there
 * @param inPlace those of the same sheet whose cells do: their values are accounted for
 */
export function shiftsOf(
  changed: readonly FrozenFormula[],
  inPlace: readonly FrozenFormula[],
  now: CellsNow,
): Map<FrozenFormula, Shift> {
  const taken = new Set(inPlace.map(({ cell }) => `${cell.row},${cell.column}`));
  const places = placesOf(now, changed[0]?.cell.sheet ?? "");
  const found = new Map<FrozenFormula, string[]>();
  const support = new Map<string, number>();
  for (const frozen of changed) {
    const { row, column } = frozen.cell;
    const at = (places.get(firstOf(frozen.check)) ?? [])
      .filter((one) => (one.row === row) !== (one.column === column) && !taken.has(`${one.row},${one.column}`))
      .slice(0, mostPlaces)
      .filter((one) => now.isAsLeft({ ...frozen.area, ...one }, frozen.check));
    const keys = at.map((one) => `${one.row - row},${one.column - column}`);
    found.set(frozen, keys);
    for (const key of keys) support.set(key, (support.get(key) ?? 0) + 1);
  }
  return new Map(
    [...found].flatMap(([frozen, keys]): [FrozenFormula, Shift][] => {
      const [best] = [...keys].sort((one, other) => (support.get(other) ?? 0) - (support.get(one) ?? 0));
      if (best === undefined || (keys.length > 1 && support.get(best) === 1)) return [];
      const [rows = 0, columns = 0] = best.split(",").map(Number);
      return [[frozen, { rows, columns }]];
    }),
  );
}

/** Where each plain value of a sheet stands. */
function placesOf(now: CellsNow, sheet: string): Map<string, Pick<Block, "row" | "column">[]> {
  const places = new Map<string, { row: number; column: number }[]>();
  const used = now.sheet(sheet)?.used;
  if (!used) return places;
  now.values(used).forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === null || value === "") return;
      const key = firstOf(fingerprint([[value]]));
      const before = places.get(key);
      const place = { row: used.row + r, column: used.column + c };
      if (before) before.push(place);
      else places.set(key, [place]);
    }),
  );
  return places;
}

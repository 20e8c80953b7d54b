import type { CellAddress } from "./port.ts";

interface Placed {
  readonly cell: CellAddress;
  readonly formula: string;
}

/**
 * Which formulas have the very same one in the next cell. An old array formula shows the same text in all its cells:
 * written one by one the host refuses them, so they are left; as one block they would be overwritten and could not be
 * entered again as a single array. So such cells are written alone.
 */
export function twinsAmong(all: readonly Placed[]): (of: Placed) => boolean {
  const key = ({ sheet, row, column }: CellAddress): string => `${sheet}!${row},${column}`;
  const formulas = new Map(all.map(({ cell, formula }) => [key(cell), formula]));
  const isSame = ({ cell, formula }: Placed, rows: number, columns: number): boolean =>
    formulas.get(key({ ...cell, row: cell.row + rows, column: cell.column + columns })) === formula;
  return (of) => isSame(of, 0, 1) || isSame(of, 0, -1) || isSame(of, 1, 0) || isSame(of, -1, 0);
}

import { cellError, isCellError } from "../functions/cell-error.ts";
import type { CellValue } from "../workbook/port.ts";

/** Rows of cells. */
export type GivenCells = readonly (readonly CellValue[])[];

/**
 * Calls one of our functions outside a cell: for the values a file caches, and for previews in the pane.
 *
 * @param args each as rows of cells, null for one left out
 * @returns rows of cells; an error of the whole call is one cell
 */
export type CallFunction = (name: string, args: readonly (GivenCells | null)[]) => GivenCells;

type Table = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Makes such a caller from the registered functions, so that its answers are the same as in a cell.
 *
 * @throws Error when the figures are not read yet, or for an unknown function name: both are bugs of ours
 */
export function callerOf(table: Table): CallFunction {
  return (name, args) => {
    const implementation = Object.hasOwn(table, name) ? table[name] : undefined;
    if (implementation === undefined) throw new Error(`There is no function ${name}.`);
    try {
      const rows = (implementation as (...given: unknown[]) => unknown)(...args.map(rowsIn));
      if (!Array.isArray(rows)) throw new Error("The figures are not read yet.");
      return rows.map((row: unknown[]) => row.map(cellOut));
    } catch (thrown) {
      if (isCellError(thrown)) return [[cellOut(thrown)]];
      throw thrown;
    }
  };
}

function rowsIn(argument: GivenCells | null): unknown {
  return (
    argument?.map((row) =>
      row.map((cell) => (typeof cell === "object" && cell !== null ? cellError(cell.error, cell.message ?? "") : cell)),
    ) ?? null
  );
}

function cellOut(cell: unknown): CellValue {
  if (isCellError(cell)) return { error: cell.code, message: cell.message };
  return cell as CellValue;
}

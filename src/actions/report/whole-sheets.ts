import type { Port, ReadBlock, WriteCell } from "../../workbook/port.ts";
import { readFrozenList } from "../freeze/frozen-sheet.ts";
import { isListName } from "../freeze/list-name.ts";

/** All that a sheet holds. */
export interface WholeSheet extends ReadBlock {
  readonly name: string;
  readonly isProtected: boolean;
  /** What was entered, a formula with what it gives. */
  readonly entered: readonly (readonly WriteCell[])[];
  /** Formulas, those too that are kept on the list of frozen ones while their cells hold values. */
  readonly meant: readonly (readonly (string | null)[])[];
  /** Cells, by row and column within what was read, of which that list says what stood there. */
  readonly frozen: ReadonlySet<string>;
}

/** Larger sheets are data, not reports of ours, and take long to read. */
const mostCells = 60_000;

/** The sheets of a workbook that may belong to a report, in their order. */
export async function wholeSheets(port: Port): Promise<WholeSheet[]> {
  const list = await readFrozenList(port);
  const kept = new Map(
    [...list.formulas, ...list.besides].map(({ cell, formula }) => [keyOf(cell.sheet, cell.row, cell.column), formula]),
  );
  const found: WholeSheet[] = [];
  for (const { name, used, isProtected } of await port.sheets()) {
    if (used === null || used.rows * used.columns > mostCells || isListName(name)) continue;
    const read = await port.read(used);
    const { entered } = await port.keep(used);
    const { block, formulas } = read;
    const frozen = new Set<string>();
    const meant = formulas.map((line, r) =>
      line.map((formula, c) => {
        const before = kept.get(keyOf(name, block.row + r, block.column + c));
        if (formula !== null || before === undefined) return formula;
        frozen.add(`${r},${c}`);
        return before === "" ? null : before;
      }),
    );
    const withValues = entered.map((line, r) =>
      line.map((cell, c): WriteCell => {
        const isFormula = typeof cell === "object" && cell !== null && "formula" in cell;
        return isFormula ? { formula: cell.formula, value: read.values[r]?.[c] ?? null } : cell;
      }),
    );
    found.push({ ...read, name, isProtected, entered: withValues, meant, frozen });
  }
  return found;
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet.toLowerCase()}`;
}

/** The text of a cell as a reader sees it, counted within what was read. */
export function shownAt(sheet: ReadBlock, row: number, column: number): string {
  return (sheet.texts[row]?.[column] ?? "").trim();
}

/** A text constant or answer, without spaces around it; empty for anything else. */
export function textAt(sheet: ReadBlock, row: number, column: number): string {
  const value = sheet.values[row]?.[column] ?? null;
  return typeof value === "string" ? value.trim() : "";
}

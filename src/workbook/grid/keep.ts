import { type ICellData, type IStyleData, type Nullable, Tools } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { type Block, type KeptCells, PortError } from "../port.ts";
import { enteredValue } from "./read.ts";
import type { GridUndo } from "./undo.ts";

type Kept = readonly (readonly Nullable<ICellData>[])[];

/** Nothing in the cell and no look of its own: properties not named would stay. */
const emptied: ICellData = { v: null, f: null, si: null, p: null, t: null, s: null, custom: null as never };

/** Cells as the grid stores them, with rich text, links and styles. What a formula spilled is stored elsewhere. */
export function keepGrid(sheet: FWorksheet, block: Block): KeptCells {
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  const formulas = range.getFormulas();
  const styles = sheet.getWorkbook().getStyles();
  const kept: Kept = range.getCellDataGrid().map((row, r) =>
    row.map((cell, c) => {
      if (!cell) return null;
      const style: Nullable<IStyleData> = typeof cell.s === "string" ? styles.get(cell.s) : cell.s;
      // A formula that was filled in refers to another cell's: kept as its own text.
      const formula = formulas[r]?.[c] || cell.f || null;
      return Tools.deepClone({ ...cell, s: style ?? null, f: formula, si: null, ...(formula !== null && { v: null }) });
    }),
  );
  const entered = kept.map((row) => row.map((cell) => (cell?.f ? { formula: cell.f } : enteredValue(cell))));
  return { block, entered, record: kept };
}

/** Puts cells back as they were; those not asked for are not touched. */
export function putBackInGrid(
  sheet: FWorksheet,
  { block, record }: KeptCells,
  which: readonly (readonly boolean[])[] | undefined,
  undo: GridUndo,
): void {
  if (sheet.getWorksheetPermission().isProtected()) {
    throw new PortError("protected", trouble.protectedSheet(sheet.getSheetName()));
  }
  const kept = record as Kept;
  const matrix = (cellOf: (cell: Nullable<ICellData>) => ICellData): Record<number, Record<number, ICellData>> => {
    const rows: Record<number, Record<number, ICellData>> = {};
    kept.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (which?.[r]?.[c] ?? which === undefined) (rows[block.row + r] ??= {})[block.column + c] = cellOf(cell);
      }),
    );
    return rows;
  };
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  if (Object.keys(matrix(() => emptied)).length === 0) return;
  // A style is added to the one that is there, so that one goes first.
  undo.ours(() => range.setValues(matrix(() => ({ ...emptied }))));
  undo.ours(() => range.setValues(matrix((cell) => (cell ? Tools.deepClone(cell) : {}))));
}

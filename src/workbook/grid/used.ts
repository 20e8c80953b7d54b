import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { Block, CellAddress } from "../port.ts";

/** Cells by row number, then column number. */
type Spilled = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The smallest block with all filled cells, including spilled ones; cells with only a format do not count. */
export function usedInGrid(injector: Injector, sheet: FWorksheet): Block | null {
  const found = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const take = (row: number, column: number, cell: Nullable<ICellData>): undefined => {
    const holdsValue = cell?.v !== undefined && cell.v !== null && cell.v !== "";
    if (!holdsValue && !cell?.f && !cell?.si) return;
    found.top = Math.min(found.top, row);
    found.left = Math.min(found.left, column);
    found.bottom = Math.max(found.bottom, row);
    found.right = Math.max(found.right, column);
  };
  sheet.getSheet().getCellMatrix().forValue(take);
  const engine = injector.get(FormulaDataModel);
  const spilled = engine.getArrayFormulaCellData()[unitOf(sheet)]?.[sheet.getSheetId()] as Spilled | undefined;
  for (const [row, cells] of Object.entries(spilled ?? {})) {
    for (const [column, cell] of Object.entries(cells)) take(Number(row), Number(column), cell);
  }
  if (found.bottom < 0) return null;
  const { top: row, left: column } = found;
  const sheetName = sheet.getSheetName();
  return { sheet: sheetName, row, column, rows: found.bottom - row + 1, columns: found.right - column + 1 };
}

/** The area that a first cell's formula fills; null where it fills only itself. */
export function spillInGrid(injector: Injector, sheet: FWorksheet, { row, column }: CellAddress): Block | null {
  const first = sheet.getRange(row, column);
  // The engine drops the area of a removed formula only at the next calculation of the sheet.
  if (first.getFormula() === "" || first.getCellData()?.v === "#SPILL!") return null;
  const areas = injector.get(FormulaDataModel).getArrayFormulaRange()[unitOf(sheet)]?.[sheet.getSheetId()];
  const area = areas?.[row]?.[column];
  if (!area) return null;
  const rows = area.endRow - area.startRow + 1;
  const columns = area.endColumn - area.startColumn + 1;
  return rows * columns > 1 ? { sheet: sheet.getSheetName(), row, column, rows, columns } : null;
}

function unitOf(sheet: FWorksheet): string {
  return sheet.getWorkbook().getUnitId();
}

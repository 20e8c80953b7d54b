import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { Block, CellValue, ReadBlock } from "../port.ts";
import { callsLof } from "../../formula/lof-calls.ts";

/** Where the sentence behind an error stands: in the cell's free data, so that it moves and goes with the value. */
export const messageKey = "lofMessage";

const errorText = /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!)$/;

/**
 * Reads a block of the grid: plain values, not the texts that number formats make of them.
 *
 * The grid keeps the cells that a formula spilled into apart from its sheet, in the formula engine's own store.
 */
export function readGrid(injector: Injector, sheet: FWorksheet, block: Block): ReadBlock {
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  const unit = sheet.getWorkbook().getUnitId();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet.getSheetId()];
  const cells = range.getCellDataGrid();
  return {
    block,
    values: Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => {
        const own = cells[r]?.[c];
        const value =
          plainValue(own, callsLof(own?.f ?? "")) ?? plainValue(spilled?.[block.row + r]?.[block.column + c], true);
        return value ?? (isFormula(own) ? waiting : null);
      }),
    ),
    formulas: range.getFormulas().map((row) => row.map((formula) => formula || null)),
    texts: range.getDisplayValues(),
  };
}

/** The grid shows nothing in a formula's cell until it is worked out; Excel says so. */
const waiting: CellValue = { error: "#BUSY!" };

function isFormula(cell: Nullable<ICellData>): boolean {
  return (cell?.f ?? "") !== "" || (cell?.si ?? "") !== "";
}

/** @param ours whether one of our functions is behind the cell: the grid leaves a message standing when a formula goes */
function plainValue(cell: Nullable<ICellData>, ours: boolean): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== "string" || !errorText.test(value)) return value;
  const message: unknown = cell?.custom?.[messageKey];
  return ours && typeof message === "string" && message !== "" ? { error: value, message } : { error: value };
}

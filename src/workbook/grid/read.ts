import { CellValueType, type ICellData, type Injector, type Nullable } from "@univerjs/core";
import { FormulaDataModel, type FWorksheet } from "@univerjs/preset-sheets-core";
import type { Block, CellValue, ReadBlock } from "../port.ts";
import { callsLof } from "../../formula/lof-calls.ts";
import { spillReferences } from "../../formula/spill-references.ts";
import { noSpillOperator } from "../../wording/workbook/workbench.ts";

/** The key of an error's sentence in the cell's custom data, so that it moves and is deleted with the value. */
export const messageKey = "lofMessage";

const errorText = /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!)$/;

/**
 * Reads a block of the grid: plain values, not the formatted texts.
 *
 * The grid stores the cells that a formula spilled into separately from the sheet, in the formula engine.
 */
export function readGrid(injector: Injector, sheet: FWorksheet, block: Block): ReadBlock {
  const range = sheet.getRange(block.row, block.column, block.rows, block.columns);
  const unit = sheet.getWorkbook().getUnitId();
  const spilled = injector.get(FormulaDataModel).getArrayFormulaCellData()[unit]?.[sheet.getSheetId()];
  const cells = range.getCellDataGrid();
  const formulas = range.getFormulas().map((row) => row.map((formula) => formula || null));
  return {
    block,
    values: Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => {
        const own = cells[r]?.[c];
        const value =
          plainValue(own, callsLof(own?.f ?? "")) ?? plainValue(spilled?.[block.row + r]?.[block.column + c], true);
        return explained(value, formulas[r]?.[c] ?? null) ?? (isFormula(own) ? waiting : null);
      }),
    ),
    formulas,
    texts: range.getDisplayValues(),
  };
}

/** The grid shows nothing in a formula's cell until it is calculated, where Excel shows #BUSY!. */
const waiting: CellValue = { error: "#BUSY!" };

function isFormula(cell: Nullable<ICellData>): boolean {
  return (cell?.f ?? "") !== "" || (cell?.si ?? "") !== "";
}

/** The grid does not know `#` and hands our functions an error for it: that is the reason to give, before any other. */
function explained(value: CellValue, formula: string | null): CellValue {
  if (typeof value !== "object" || value === null || formula === null) return value;
  return spillReferences(formula, "").length === 0 ? value : { ...value, message: noSpillOperator };
}

/** What was entered in a cell without a formula. */
export function enteredValue(cell: Nullable<ICellData>): CellValue {
  return plainValue(cell, false);
}

/** @param ours whether one of our functions is behind the cell: the grid keeps the message when a formula is removed */
function plainValue(cell: Nullable<ICellData>, ours: boolean): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (typeof value !== "string" || !errorText.test(value)) return value;
  const message: unknown = cell?.custom?.[messageKey];
  return ours && typeof message === "string" && message !== "" ? { error: value, message } : { error: value };
}

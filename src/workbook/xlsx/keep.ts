import type { Cell, CellValue as XlsxValue, Style, Worksheet } from "exceljs";
import type { Block, KeptCells, WriteCell } from "../port.ts";
import { cellFormula, cellValue, isCovered } from "./cell.ts";

interface Kept {
  readonly value: XlsxValue;
  readonly style: Partial<Style>;
}

/** Cells as the file stores them. */
export function keepXlsx(sheet: Worksheet, block: Block): KeptCells {
  const each = <T>(one: (cell: Cell) => T, none: T): T[][] =>
    Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => {
        const cell = sheet.findRow(block.row + r + 1)?.findCell(block.column + c + 1);
        return cell && !isCovered(cell) ? one(cell) : none;
      }),
    );
  const entered = each<WriteCell>((cell) => {
    const formula = cellFormula(cell);
    return formula === null ? cellValue(cell) : { formula, value: cellValue(cell) };
  }, null);
  const record = each<Kept | null>(({ value, style }) => structuredClone({ value, style }), null);
  return { block, entered, record };
}

/** Puts cells back as they were; those not asked for are not touched. */
export function putBackInXlsx(
  sheet: Worksheet,
  { block, record }: KeptCells,
  which?: readonly (readonly boolean[])[],
): void {
  (record as readonly (readonly (Kept | null)[])[]).forEach((row, r) =>
    row.forEach((kept, c) => {
      const cell = sheet.getCell(block.row + r + 1, block.column + c + 1);
      if (!(which?.[r]?.[c] ?? which === undefined) || isCovered(cell)) return;
      cell.value = kept?.value ?? null;
      cell.style = structuredClone(kept?.style ?? {});
    }),
  );
}

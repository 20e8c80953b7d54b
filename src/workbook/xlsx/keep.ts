import type { Block, KeptCells, WriteCell } from "../port.ts";
import type { Book } from "./book/book.ts";
import type { SheetPart } from "./book/sheet-part.ts";
import { copyOf, type Xml } from "./book/xml.ts";
import { cellFormula, cellValue } from "./cell.ts";

/** Cells as the file stores them. */
export function keepXlsx({ strings }: Book, sheet: SheetPart, block: Block): KeptCells {
  const each = <T>(one: (cell: Xml) => T, none: T): T[][] =>
    Array.from({ length: block.rows }, (_, r) =>
      Array.from({ length: block.columns }, (__, c) => {
        const [row, column] = [block.row + r, block.column + c];
        const cell = sheet.isCovered(row, column) ? undefined : sheet.cell(row, column);
        return cell === undefined ? none : one(cell);
      }),
    );
  const entered = each<WriteCell>((cell) => {
    const formula = cellFormula(cell);
    const value = cellValue(cell, strings);
    return formula === null ? value : { formula, value };
  }, null);
  return { block, entered, record: each<Xml | null>(copyOf, null) };
}

/** Puts cells back as they were; those not asked for are not touched. */
export function putBackInXlsx(
  sheet: SheetPart,
  { block, record }: KeptCells,
  which?: readonly (readonly boolean[])[],
): void {
  (record as readonly (readonly (Xml | null)[])[]).forEach((line, r) =>
    line.forEach((kept, c) => {
      const [row, column] = [block.row + r, block.column + c];
      if (!(which?.[r]?.[c] ?? which === undefined) || sheet.isCovered(row, column)) return;
      if (kept === null) sheet.dropCell(row, column);
      else Object.assign(sheet.changeCell(row, column), copyOf(kept));
    }),
  );
}

import type { Worksheet } from "exceljs";
import { overlap } from "../../formula/block.ts";
import { parseReference } from "../../formula/parse-reference.ts";
import type { Block, SheetLooks } from "../port.ts";
import { furnishXlsx } from "./sheet.ts";

/** What exceljs has and does not declare. */
type Ruled = Worksheet & { conditionalFormattings?: { readonly ref: string }[] };

/** Takes the looks of a block off and gives it others; what is in its cells stays. */
export function dressXlsx(sheet: Worksheet, block: Block, looks: SheetLooks): void {
  const { row, column, rows, columns } = block;
  sheet.unMergeCells(row + 1, column + 1, row + rows, column + columns);
  for (let r = row; r < row + rows; r++) {
    sheet.getRow(r + 1).height = undefined as unknown as number;
    for (let c = column; c < column + columns; c++) sheet.getCell(r + 1, c + 1).style = {};
  }
  const ruled = sheet as Ruled;
  ruled.conditionalFormattings = (ruled.conditionalFormattings ?? []).filter(({ ref }) => {
    const at = parseReference(ref)?.block;
    return at === undefined || !overlap({ ...at, sheet: block.sheet }, block);
  });
  // Holes are passed over: columns before the block are the user's.
  const columnWidths: number[] = [];
  for (let c = column; c < looks.columnWidths.length; c++) columnWidths[c] = looks.columnWidths[c] ?? 0;
  furnishXlsx(sheet, { ...looks, columnWidths, headerRow: null, print: null });
}

import { mergesIn } from "../merges-in.ts";
import type { Block, BlockShape } from "../port.ts";
import { isColumnHidden, isRowHidden } from "./book/columns.ts";
import type { SheetPart } from "./book/sheet-part.ts";

/** Merged cells and hidden rows and columns of a block. */
export function shapeInXlsx(sheet: SheetPart, block: Block): BlockShape {
  const each = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
  return {
    merges: mergesIn(block, sheet.mergedAreas),
    hiddenRows: each(block.rows).filter((row) => isRowHidden(sheet, block.row + row)),
    hiddenColumns: each(block.columns).filter((column) => isColumnHidden(sheet, block.column + column)),
  };
}

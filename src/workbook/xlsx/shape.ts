import type { Worksheet } from "exceljs";
import { mergesIn } from "../merges-in.ts";
import type { Block, BlockShape } from "../port.ts";

type Area = Omit<Block, "sheet">;

/** Merged cells and hidden rows and columns of a block. */
export function shapeInXlsx(sheet: Worksheet, block: Block): BlockShape {
  const hiddenRows: number[] = [];
  for (let row = 0; row < block.rows; row++)
    if (sheet.findRow(block.row + row + 1)?.hidden === true) hiddenRows.push(row);
  const hiddenColumns = Array.from({ length: block.columns }, (_, column) => column).filter((column) =>
    isHidden(sheet, block.column + column),
  );
  return { merges: mergesIn(block, mergesOf(sheet, block)), hiddenRows, hiddenColumns };
}

/** A column without settings of its own has no entry. */
function isHidden({ columns }: Worksheet, column: number): boolean {
  return (columns as typeof columns | null)?.[column]?.hidden ?? false;
}

/** Of each merged cell in the block the part from its first cell to the last that the block shows. */
function mergesOf(sheet: Worksheet, block: Block): Area[] {
  const found = new Map<string, Area>();
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const cell = sheet.findRow(row + 1)?.findCell(column + 1);
      if (!cell?.isMerged) continue;
      const {
        address,
        row: top,
        col: left,
      } = cell.master as typeof cell.master & { readonly row: number; readonly col: number };
      found.set(address, { row: top - 1, column: left - 1, rows: row - top + 2, columns: column - left + 2 });
    }
  }
  return [...found.values()];
}

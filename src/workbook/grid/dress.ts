import type { ICellData, IStyleData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Block, SheetLooks } from "../port.ts";
import { keepRules } from "./rules.ts";
import { gridStyle } from "./sheet.ts";
import type { GridUndo } from "./undo.ts";

const pixelsPerPoint = 4 / 3;
const usualHeight = 22;

/** Takes the looks of a block off and gives it others; what is in its cells stays. */
export function dressGrid(sheet: FWorksheet, block: Block, looks: SheetLooks, undo: GridUndo): void {
  const { row, column, rows, columns } = block;
  undo.ours(() => {
    if (sheet.getMaxRows() < row + rows) sheet.setRowCount(row + rows);
    if (sheet.getMaxColumns() < column + columns) sheet.setColumnCount(column + columns);
  });
  const range = sheet.getRange(row, column, rows, columns);
  undo.ours(() => range.breakApart());
  const styles = Array.from({ length: rows }, () => Array.from({ length: columns }, (): IStyleData => ({})));
  for (const { at, format } of looks.formats)
    for (let r = at.row; r < at.row + at.rows; r++)
      for (let c = at.column; c < at.column + at.columns; c++)
        Object.assign(styles[r - row]?.[c - column] ?? {}, gridStyle(format));
  // A style is added to the one that is there, so that one goes first.
  undo.ours(() => range.setValues(styles.map((line) => line.map((): ICellData => ({ s: null })))));
  undo.ours(() => range.setValues(styles.map((line) => line.map((s): ICellData => ({ s })))));
  const heights = new Map((looks.rowHeights ?? []).map(({ row: at, points }) => [at, points * pixelsPerPoint]));
  for (let r = row; r < row + rows; r++)
    undo.ours(() => sheet.setRowHeightsForced(r, 1, heights.get(r) ?? usualHeight));
  keepRules(sheet, looks.textRules);
}

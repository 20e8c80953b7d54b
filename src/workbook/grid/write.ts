import type { ICellData } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { formulaEntry, numberEntry, wholeText } from "../cell-text.ts";
import { gridCell, gridStyle } from "./sheet.ts";
import { type CellAddress, PortError, type WriteCell, type WriteOptions } from "../port.ts";
import { writeChunks } from "../row-chunks.ts";
import type { GridUndo } from "./undo.ts";

/** Writes cells in parts, letting the page respond between them; the sheet grows where needed. */
export async function writeGrid(
  sheet: FWorksheet,
  at: CellAddress,
  cells: readonly (readonly WriteCell[])[],
  { signal, onProgress, formats = [], again = false }: WriteOptions,
  undo: GridUndo,
): Promise<void> {
  const change = (work: () => unknown): unknown => (again ? undo.unseen(work) : undo.ours(work));
  const columns = Math.max(0, ...cells.map((row) => row.length));
  if (columns === 0) return;
  if (sheet.getWorksheetPermission().isProtected()) {
    throw new PortError("protected", trouble.protectedSheet(sheet.getSheetName()));
  }
  const size = [at.row + cells.length, at.column + columns] as const;
  change(() => makeRoom(sheet, ...size));
  // Before the cells: a look given to a formula that is not calculated yet makes the engine forget the formula.
  for (const { at: block, format } of formats) {
    const row = new Array<ICellData>(block.columns).fill({ s: gridStyle(format) });
    const styled = sheet.getRange(at.row + block.row, at.column + block.column, block.rows, block.columns);
    change(() => styled.setValues(new Array<ICellData[]>(block.rows).fill(row)));
  }
  for (const { first, count } of writeChunks(cells)) {
    if (signal?.aborted) throw new PortError("stopped", trouble.stopped(first, cells.length));
    const part = cells.slice(first, first + count);
    const range = sheet.getRange(at.row + first, at.column, count, columns);
    const rows = part.map((row) => Array.from({ length: columns }, (_, c) => writtenCell(row[c] ?? null)));
    change(() => range.setValues(rows));
    onProgress?.(first + count, cells.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** A cell that replaces another: properties not set would stay, including the sentence of an old error. */
function writtenCell(cell: WriteCell): ICellData {
  if (typeof cell === "number") numberEntry(cell);
  if (typeof cell === "string") wholeText(cell);
  if (typeof cell === "object" && cell !== null && "formula" in cell) formulaEntry(cell.formula);
  return { v: null, f: null, si: null, p: null, custom: null as never, ...gridCell(cell === "" ? null : cell) };
}

function makeRoom(sheet: FWorksheet, rows: number, columns: number): void {
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
}

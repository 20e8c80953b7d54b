import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { withRules } from "./rules.ts";
import type { CellFormat, NewSheet, WriteCell } from "../port.ts";

const pixelsPerCharacter = 7;
const cellPadding = 8;
const pixelsPerPoint = 4 / 3;
const usualHeight = 22;
const usualSize = 11;
/** Height of a line in pixels for each point of its font. */
const lineFactor = 1.6;
/** Words do not fill a line to its end, and bold ones are wider. */
const wrapFactor = 1.2;
const align = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

/** A new sheet as the grid's own snapshot: cells, formats, rules, widths and frozen header in one piece. */
export function gridSheet(sheet: NewSheet, id: string): Partial<IWorksheetData> {
  return { id, ...gridLook(sheet), cellData: cells(sheet) };
}

/** The same without id and cells, which are added in parts. */
export function gridLook(sheet: NewSheet): Partial<IWorksheetData> {
  const headerRows = sheet.headerRow === null ? 0 : sheet.headerRow + 1;
  const custom = withRules(sheet);
  return {
    name: sheet.name,
    ...(custom && { custom }),
    rowCount: Math.max(200, sheet.cells.length + 100),
    columnCount: Math.max(30, sheet.columnWidths.length + 5, ...(sheet.hiddenColumns ?? []).map((at) => at + 1)),
    defaultRowHeight: usualHeight,
    defaultStyle: { vt: VerticalAlign.MIDDLE },
    cellData: cells({ ...sheet, cells: [] }),
    rowData: rowHeights(sheet),
    columnData: columnData(sheet),
    mergeData: (sheet.merges ?? []).map(({ row, column, rows, columns }) => ({
      startRow: row,
      startColumn: column,
      endRow: row + rows - 1,
      endColumn: column + columns - 1,
    })),
    freeze: headerRows
      ? { xSplit: 0, ySplit: headerRows, startRow: headerRows, startColumn: -1 }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

/** Widths of columns, and which are hidden: these keep their width for when they are shown. */
function columnData({
  columnWidths,
  hiddenColumns = [],
}: NewSheet): Record<number, { w?: number; hd?: BooleanNumber }> {
  const columns: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  columnWidths.forEach((width, column) => (columns[column] = { w: width * pixelsPerCharacter + cellPadding }));
  for (const column of hiddenColumns) columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  return columns;
}

/** One cell as the grid stores it. Text stays text, even if it begins like a formula. */
export function gridCell(cell: WriteCell): ICellData {
  if (cell === null) return {};
  if (typeof cell === "object") return "error" in cell ? { v: cell.error, t: 1 } : { f: cell.formula };
  return typeof cell === "boolean" ? { v: cell ? 1 : 0, t: 3 } : { v: cell, t: typeof cell === "number" ? 2 : 1 };
}

function cells(sheet: NewSheet): Record<number, Record<number, ICellData>> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  const at = (row: number, column: number): ICellData => ((matrix[row] ??= {})[column] ??= {});
  sheet.cells.forEach((row, r) => row.forEach((cell, c) => cell !== null && Object.assign(at(r, c), gridCell(cell))));
  for (const { at: block, format } of sheet.formats) {
    for (let r = block.row; r < block.row + block.rows; r++) {
      for (let c = block.column; c < block.column + block.columns; c++) {
        const cell = at(r, c);
        cell.s = { ...(cell.s as IStyleData | undefined), ...gridStyle(format) };
      }
    }
  }
  return matrix;
}

/** Heights of rows with wrapped or large text, which the grid would cut off. */
function rowHeights(sheet: NewSheet): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {};
  for (const { at, format } of sheet.formats) {
    for (let row = at.row; row < at.row + at.rows; row++) {
      const needed = rowHeight(sheet, row, format);
      if (needed > Math.max(usualHeight, heights[row]?.h ?? 0)) heights[row] = { h: needed };
    }
  }
  for (const { row, points } of sheet.rowHeights ?? []) heights[row] = { h: points * pixelsPerPoint };
  return heights;
}

function rowHeight(sheet: NewSheet, row: number, format: CellFormat): number {
  const size = format.fontSize ?? usualSize;
  const lines = (sheet.cells[row] ?? []).map((cell, column) =>
    format.wrap && typeof cell === "string"
      ? Math.ceil((cell.length * wrapFactor * (size / usualSize)) / (sheet.columnWidths[column] ?? 10))
      : 1,
  );
  return Math.max(1, ...lines) * size * lineFactor + 6;
}

/** A format as the grid stores it. */
export function gridStyle(format: CellFormat): IStyleData {
  const bd = {
    ...(format.borderBottom && { b: { s: BorderStyleTypes.THIN, cl: { rgb: format.borderBottom } } }),
    ...(format.borderLeft && { l: { s: BorderStyleTypes.THICK, cl: { rgb: format.borderLeft } } }),
  };
  return {
    // Left out unless given, so that a later format of the same cell does not undo it.
    ...(format.vertical && { vt: format.vertical === "top" ? VerticalAlign.TOP : VerticalAlign.MIDDLE }),
    ...(format.bold !== undefined && { bl: format.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(format.fontSize !== undefined && { fs: format.fontSize }),
    ...(format.color && { cl: { rgb: format.color } }),
    ...(format.fill && { bg: { rgb: format.fill } }),
    ...(format.numberFormat && { n: { pattern: format.numberFormat } }),
    ...(format.align && { ht: align[format.align] }),
    ...(format.wrap && { tb: WrapStrategy.WRAP }),
    ...(Object.keys(bd).length > 0 && { bd }),
  };
}

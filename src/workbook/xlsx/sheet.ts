import type { Borders, Style, Worksheet } from "exceljs";
import { blockName } from "../../formula/cell-name.ts";
import { wholeText } from "../cell-text.ts";
import { writable } from "./file-text.ts";
import type { CellAddress, CellFormat, NewSheet, SheetLooks, TextRule } from "../port.ts";

const longestFooter = 230;
const paperA4 = 9;
/** In inches: room for a wide table, and still within what printers reach. */
const margins = { left: 0.45, right: 0.45, top: 0.4, bottom: 0.55, header: 0.25, footer: 0.25 };
const argb = (colour: string): { argb: string } => ({ argb: colour.replace("#", "FF").toUpperCase() });

/** Everything about a sheet apart from its cells: formats, rules, widths, frozen rows, print settings, notes. */
export function furnishXlsx(
  sheet: Worksheet,
  added: SheetLooks & Pick<NewSheet, "headerRow" | "print" | "notes" | "merges">,
): void {
  applyXlsxFormats(sheet, { row: 0, column: 0 }, added.formats);
  added.textRules.forEach((rule, i) => applyRule(sheet, rule, i + 1));
  added.columnWidths.forEach((width, column) => {
    // The width in exceljs includes the padding, which Excel's width in characters does not.
    sheet.getColumn(column + 1).width = width + 0.71;
  });
  for (const { row, points } of added.rowHeights ?? []) sheet.getRow(row + 1).height = points;
  for (const { row, column, rows, columns } of added.merges ?? []) {
    sheet.mergeCells(row + 1, column + 1, row + rows, column + columns);
  }
  if (added.headerRow !== null) {
    sheet.views = [{ state: "frozen", ySplit: added.headerRow + 1, topLeftCell: `A${added.headerRow + 2}` }];
  }
  if (added.print) applyPrint(sheet, added.print, added.headerRow);
  for (const note of added.notes ?? [])
    sheet.getCell(note.row + 1, note.column + 1).note = wholeText(writable(note.text));
}

/** Formats blocks of cells; blocks are counted from a cell of the sheet. */
export function applyXlsxFormats(
  sheet: Worksheet,
  from: Pick<CellAddress, "row" | "column">,
  formats: NewSheet["formats"],
): void {
  for (const { at, format } of formats) {
    for (let row = at.row; row < at.row + at.rows; row++) {
      for (let column = at.column; column < at.column + at.columns; column++) {
        applyFormat(sheet, from.row + row, from.column + column, format);
      }
    }
  }
}

function applyFormat(sheet: Worksheet, row: number, column: number, format: CellFormat): void {
  const cell = sheet.getCell(row + 1, column + 1);
  const font = {
    ...(format.bold !== undefined && { bold: format.bold }),
    ...(format.fontSize !== undefined && { size: format.fontSize }),
    ...(format.color !== undefined && { color: argb(format.color) }),
  };
  const alignment = {
    ...(format.align !== undefined && { horizontal: format.align }),
    ...(format.wrap !== undefined && { wrapText: format.wrap, vertical: "top" as const }),
    ...(format.vertical !== undefined && { vertical: format.vertical }),
  };
  const border: Partial<Borders> = {
    ...(format.borderBottom !== undefined && { bottom: { style: "thin" as const, color: argb(format.borderBottom) } }),
    ...(format.borderLeft !== undefined && { left: { style: "thick" as const, color: argb(format.borderLeft) } }),
  };
  if (Object.keys(font).length > 0) cell.font = { name: "Calibri", size: 11, ...cell.font, ...font };
  if (Object.keys(alignment).length > 0) cell.alignment = { ...cell.alignment, ...alignment };
  if (Object.keys(border).length > 0) cell.border = { ...cell.border, ...border };
  if (format.fill !== undefined) cell.fill = { type: "pattern", pattern: "solid", fgColor: argb(format.fill) };
  if (format.numberFormat !== undefined) cell.numFmt = format.numberFormat;
}

function applyRule(
  sheet: Worksheet,
  { rows: [first, last], column, equals, format }: TextRule,
  priority: number,
): void {
  const style: Partial<Style> = {
    font: {
      ...(format.bold !== undefined && { bold: format.bold }),
      ...(format.color !== undefined && { color: argb(format.color) }),
    },
    // In a rule's format the colour of a solid fill is its background colour.
    ...(format.fill !== undefined && { fill: { type: "pattern", pattern: "solid", bgColor: argb(format.fill) } }),
    ...(format.numberFormat !== undefined && { numFmt: format.numberFormat }),
  };
  sheet.addConditionalFormatting({
    ref: blockName({ row: first, column, rows: last - first + 1, columns: 1 }),
    rules: [{ type: "cellIs", operator: "equal", formulae: [`"${equals.replaceAll('"', '""')}"`], style, priority }],
  });
}

function applyPrint(sheet: Worksheet, print: NonNullable<NewSheet["print"]>, headerRow: number | null): void {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: paperA4,
    orientation: print.landscape ? "landscape" : "portrait",
    ...(print.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: print.fitToHeight ? 1 : 0 }),
    ...(headerRow !== null && { printTitlesRow: `${headerRow + 1}:${headerRow + 1}` }),
    margins,
  };
  sheet.headerFooter = { oddFooter: `&L&9${footerText(print.footer)}&R&9Page &P of &N` };
}

/** Excel takes 255 characters of header or footer, our own page number among them, and repairs a file with more away. */
function footerText(text: string): string {
  let taken = "";
  for (const letter of writable(text)) {
    const next = taken + (letter === "&" ? "&&" : letter);
    if (next.length > longestFooter) break;
    taken = next;
  }
  return taken;
}

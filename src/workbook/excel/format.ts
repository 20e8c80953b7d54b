import { rangeOf } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import type { CellAddress, CellFormat, NewSheet } from "../port.ts";

const formatsAtOnce = 300;

/** Formats blocks of cells, many at once; blocks are counted from a cell of a sheet. */
export async function applyFormats(
  session: ExcelSession,
  from: CellAddress,
  formats: NewSheet["formats"],
): Promise<void> {
  // A style takes the whole look of a cell: those come first.
  const [headings, others] = [formats.filter(isHeading), formats.filter((one) => !isHeading(one))];
  for (let first = 0; first < formats.length; first += formatsAtOnce) {
    await applySome(session, from, [...headings, ...others].slice(first, first + formatsAtOnce));
  }
}

function isHeading({ format }: NewSheet["formats"][number]): boolean {
  return format.heading !== undefined;
}

function applySome(session: ExcelSession, from: CellAddress, formats: NewSheet["formats"]): Promise<void> {
  return session.run(async (context) => {
    for (const { at, format } of formats) {
      const block = { ...at, sheet: from.sheet, row: from.row + at.row, column: from.column + at.column };
      applyFormat(rangeOf(context, block), format);
    }
    await context.sync();
  });
}

function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font, fill, borders } = range.format;
  if (format.heading !== undefined && canStyle()) {
    range.style = format.heading === 1 ? "Heading1" : "Heading2";
    // The style's own line under the text.
    borders.getItem("EdgeBottom").style = "None";
  }
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.color !== undefined) font.color = format.color;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.align !== undefined) range.format.horizontalAlignment = alignments[format.align];
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical === "top" ? "Top" : "Center";
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  // One format for the whole range; the type only declares the form with one per cell.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.borderBottom !== undefined) applyBorder(borders.getItem("EdgeBottom"), format.borderBottom, "Thin");
  if (format.borderLeft !== undefined) applyBorder(borders.getItem("EdgeLeft"), format.borderLeft, "Thick");
}

/** @see https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member */
function canStyle(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.7");
}

const alignments = { left: "Left", center: "Center", right: "Right" } as const;

function applyBorder(border: Excel.RangeBorder, color: string, weight: "Thin" | "Thick"): void {
  border.style = "Continuous";
  border.weight = weight;
  border.color = color;
}

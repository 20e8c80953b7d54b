import { trouble } from "../../wording/workbook/workbook-trouble.ts";
import { cellName } from "../../formula/cell-name.ts";
import { applyFormats } from "./format.ts";
import { rangeOf } from "./read.ts";
import type { ExcelSession } from "./session.ts";
import { canTables, markUpInExcel } from "./table.ts";
import { writeCells } from "./write.ts";
import { type Block, type NewSheet, PortError, type SheetLooks, type TextRule, type WriteOptions } from "../port.ts";
import { printMargins } from "../print-margins.ts";
import { listOfTexts } from "../list-of-texts.ts";
import { uniqueSheetName } from "../sheet-name.ts";

/** A column of n characters in Excel's default font is 7n + 5 pixels wide, and a point is 4/3 pixels. */
const columnPoints = (characters: number): number => 0.75 * (7 * characters + 5);

/** Adds a whole sheet; if that fails or is stopped part way, removes it again and says so. */
export async function addExcelSheet(session: ExcelSession, sheet: NewSheet, options: WriteOptions): Promise<string> {
  const name = await addEmptySheet(session, sheet.name);
  try {
    await writeCells(session, { sheet: name, row: 0, column: 0 }, sheet.cells, options);
    await applyFormats(session, { sheet: name, row: 0, column: 0 }, sheet.formats);
    await furnish(session, name, sheet);
    if (canTables())
      for (const table of sheet.tables ?? [])
        await markUpInExcel(session, { ...table, at: { ...table.at, sheet: name } });
    return name;
  } catch (error) {
    const { reason, message } = error instanceof PortError ? error : new PortError("failed", String(error));
    const said = await removeExcelSheet(session, name).then(
      () => trouble.removed(name, message),
      () => trouble.incomplete(name, message),
    );
    throw new PortError(reason, said, { cause: error });
  }
}

export function removeExcelSheet(session: ExcelSession, name: string): Promise<void> {
  return inStructure(session, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    const sheet = sheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return;
    if (sheets.items.length === 1) throw new PortError("failed", trouble.lastSheet);
    sheet.delete();
    await context.sync();
  });
}

/** Renaming clears the undo list, as removing a sheet does: for what took the place of a removed one only. */
export function placeExcelSheet(
  session: ExcelSession,
  sheet: string,
  to: { readonly name: string; readonly place: number },
): Promise<void> {
  return inStructure(session, async (context) => {
    const found = context.workbook.worksheets.getItem(sheet);
    found.position = to.place;
    if (sheet !== to.name) found.name = to.name;
    await context.sync();
  });
}

/** Named when added, never after: renaming clears the undo list. */
function addEmptySheet(session: ExcelSession, wanted: string): Promise<string> {
  return inStructure(session, async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    const name = uniqueSheetName(
      wanted,
      sheets.items.map((sheet) => sheet.name),
    );
    sheets.add(name);
    await context.sync();
    return name;
  });
}

/** A refusal to add or remove sheets is reported as about the workbook, not about cells. */
function inStructure<T>(session: ExcelSession, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return session.run(work).catch((error: unknown) => {
    const isRefused = error instanceof PortError && error.reason === "protected";
    throw isRefused ? new PortError("protected", trouble.structure, { cause: error }) : error;
  });
}

/** Everything about a sheet apart from its cells and formats, in one request. */
export function furnish(
  session: ExcelSession,
  name: string,
  added: SheetLooks &
    Pick<NewSheet, "headerRow" | "print" | "notes" | "merges" | "choices" | "links" | "hidden" | "hiddenColumns">,
): Promise<void> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    added.columnWidths.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = columnPoints(width);
    });
    // After the widths: a column that is given one comes into view.
    for (const column of added.hiddenColumns ?? []) sheet.getRangeByIndexes(0, column, 1, 1).columnHidden = true;
    for (const one of added.rowHeights ?? [])
      if (one.grows === true) letGrow(sheet, one, added.columnWidths.length);
      else sheet.getRangeByIndexes(one.row, 0, 1, 1).format.rowHeight = one.points;
    for (const merged of added.merges ?? []) rangeOf(context, { sheet: name, ...merged }).merge();
    if (added.headerRow !== null) sheet.freezePanes.freezeRows(added.headerRow + 1);
    for (const rule of added.textRules) applyRule(sheet, rule);
    if (added.print) applyPrint(sheet, added.print, added.headerRow ?? added.print.repeatedRow ?? null);
    if (canNotes())
      for (const note of added.notes ?? [])
        context.workbook.notes.add(`${quotedSheet(name)}!${cellName(note)}`, note.text);
    if (canLink())
      for (const { row, column, to } of added.links ?? [])
        sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
          documentReference: `${quotedSheet(to.sheet)}!${cellName(to)}`,
        };
    if (canChoices()) {
      for (const choice of added.choices ?? []) offer(rangeOf(context, { sheet: name, ...choice.at }), choice);
      if (added.hidden === true) sheet.visibility = "Hidden";
    }
    await context.sync();
  });
}

/** A line of a font is about so much higher than its size. */
const lineOfFont = 1.28;

/**
 * A row whose height was set keeps it, whatever is typed into it. One that was not is as high as its fullest cell needs
 * when something is typed, but not when a formula gives a longer text: an empty cell beside the table, in letters as
 * large as the height that the row is to have, holds that room open.
 */
function letGrow(
  sheet: Excel.Worksheet,
  { row, points }: { readonly row: number; readonly points: number },
  beside: number,
): void {
  sheet.getRangeByIndexes(row, beside, 1, 1).format.font.size = Math.min(409, Math.ceil(points / lineOfFont));
  sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
}

function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function canLink(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.7");
}

export function canChoices(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.8");
}

type Choice = NonNullable<NewSheet["choices"]>[number];

/** Offered, not demanded: a set of one's own and an older name of a council are typed, and the sheet says what is wrong. */
function offer({ dataValidation: validation }: Excel.Range, { from, prompt = "" }: Choice): void {
  const source = "sheet" in from ? `=${absoluteBlock(from)}` : listOfTexts(from);
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
  if (prompt !== "") validation.prompt = { showPrompt: true, title: "", message: prompt };
  validation.ignoreBlanks = true;
}

function absoluteBlock({ sheet, row, column, rows, columns }: Block): string {
  const corner = (at: { row: number; column: number }): string => cellName(at).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
  const last = { row: row + rows - 1, column: column + columns - 1 };
  return `${quotedSheet(sheet)}!${corner({ row, column })}:${corner(last)}`;
}

export function canNotes(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.18");
}

function applyRule(sheet: Excel.Worksheet, { rows: [first, last], column, equals, format }: TextRule): void {
  const range = sheet.getRangeByIndexes(first, column, last - first + 1, 1);
  const { cellValue } = range.conditionalFormats.add("CellValue");
  cellValue.rule = { formula1: `="${equals.replaceAll('"', '""')}"`, operator: "EqualTo" };
  if (format.color !== undefined) cellValue.format.font.color = format.color;
  if (format.fill !== undefined) cellValue.format.fill.color = format.fill;
  if (format.bold !== undefined) cellValue.format.font.bold = format.bold;
  if (format.numberFormat !== undefined) cellValue.format.numberFormat = format.numberFormat;
}

const pointsAnInch = 72;

function applyPrint(sheet: Excel.Worksheet, print: NonNullable<NewSheet["print"]>, headerRow: number | null): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  if (print.fitToWidth)
    pageLayout.zoom = { horizontalFitToPages: 1, ...(print.fitToHeight && { verticalFitToPages: 1 }) };
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  const margins = printMargins(print);
  for (const side of Object.keys(margins) as (keyof typeof margins)[])
    pageLayout[`${side}Margin`] = margins[side] * pointsAnInch;
  if (headerRow !== null) pageLayout.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  // In its own size, however much smaller the sheet is printed.
  pageLayout.headersFooters.useSheetScale = false;
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.leftFooter = `&10${print.footer.replaceAll("&", "&&")}`;
  footers.rightFooter = "&10Page &P of &N";
}

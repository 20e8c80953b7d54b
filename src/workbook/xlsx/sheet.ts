import { blockName } from "../../formula/cell-name.ts";
import { wholeText } from "../cell-text.ts";
import { besideText } from "../beside-text.ts";
import type { CellAddress, NewSheet, SheetLooks, TextRule } from "../port.ts";
import { printMargins } from "../print-margins.ts";
import type { Book } from "./book/book.ts";
import { addChoices } from "./book/choices.ts";
import { hideColumn, setColumnWidth } from "./book/columns.ts";
import { addLinks } from "./book/links.ts";
import { addNotes } from "./drawn/notes.ts";
import { quotedSheet } from "./book/references.ts";
import { type SheetPart, sheetView } from "./book/sheet-part.ts";
import { addSparklines } from "./drawn/sparklines.ts";
import { addTable } from "./book/tables.ts";
import { childrenOf, placed, xml } from "./book/xml.ts";
import { escaped, writable } from "./file-text.ts";

const longestFooter = 230;
const paperA4 = 9;
const highestRow = 409;
const widestColumn = 255;

/** Everything about a new sheet apart from its cells: looks, frozen rows, print settings, notes, tables, lists, links. */
export function furnishXlsx(book: Book, sheet: SheetPart, added: NewSheet): void {
  applyLooks(book, sheet, added);
  for (const column of added.hiddenColumns ?? []) hideColumn(sheet, column);
  for (const area of added.merges ?? []) sheet.merge(area);
  if (added.headerRow !== null) freeze(sheet, added.headerRow);
  if (added.print) applyPrint(book, sheet, added.print, added.headerRow ?? added.print.repeatedRow ?? null);
  const notes = (added.notes ?? []).map((note) => ({ ...note, text: wholeText(writable(note.text)) }));
  if (notes.length > 0) addNotes(book.parts, sheet, notes);
  for (const table of added.tables ?? []) addTable(book, sheet, table);
  if ((added.choices ?? []).length > 0) addChoices(sheet, added.choices ?? []);
  if ((added.links ?? []).length > 0) addLinks(book, sheet, added.links ?? []);
  if ((added.sparklines ?? []).length > 0) addSparklines(sheet, added.sparklines ?? []);
  if (added.hidden === true) book.hide(sheet);
}

/** Formats, rules, widths and heights; widths that are left out of the list stay as they are. */
export function applyLooks(book: Book, sheet: SheetPart, looks: SheetLooks): void {
  applyXlsxFormats(book, sheet, { row: 0, column: 0 }, looks.formats);
  const rules = childrenOf(sheet.root, "conditionalFormatting").flatMap((one) => childrenOf(one, "cfRule"));
  const last = Math.max(0, ...rules.map(({ attributes }) => Number(attributes["priority"] ?? 0)));
  looks.textRules.forEach((rule, i) => addRule(book, sheet, rule, last + i + 1));
  looks.columnWidths.forEach((width, column) =>
    setColumnWidth(sheet, column, Math.min(width + besideText, widestColumn)),
  );
  for (const { row, points, grows } of looks.rowHeights ?? [])
    sheet.setHeight(row, Math.min(points, highestRow), grows ?? false);
}

/** Formats blocks of cells; blocks are counted from a cell of the sheet. */
export function applyXlsxFormats(
  book: Book,
  sheet: SheetPart,
  from: Pick<CellAddress, "row" | "column">,
  formats: NewSheet["formats"],
): void {
  for (const { at, format } of formats) {
    const looks = new Map<string, string>();
    for (let row = at.row; row < at.row + at.rows; row++) {
      for (let column = at.column; column < at.column + at.columns; column++) {
        const { attributes } = sheet.changeCell(from.row + row, from.column + column);
        const before = attributes["s"] ?? "0";
        const look = looks.get(before) ?? String(book.styles.formatted(Number(before), format));
        looks.set(before, look);
        attributes["s"] = look;
      }
    }
  }
}

function freeze(sheet: SheetPart, headerRow: number): void {
  const topLeftCell = `A${headerRow + 2}`;
  sheetView(sheet).children = [
    xml("pane", { ySplit: headerRow + 1, topLeftCell, activePane: "bottomLeft", state: "frozen" }),
    xml("selection", { pane: "bottomLeft", activeCell: topLeftCell, sqref: topLeftCell }),
  ];
}

function addRule(book: Book, sheet: SheetPart, { rows, column, equals, format }: TextRule, priority: number): void {
  const [first, last] = rows;
  const rule = xml(
    "cfRule",
    { type: "cellIs", dxfId: book.styles.ruleLook(format), priority, operator: "equal" },
    xml("formula", {}, `"${escaped(writable(equals)).replaceAll('"', '""')}"`),
  );
  const sqref = blockName({ row: first, column, rows: last - first + 1, columns: 1 });
  sheet.addOwn(xml("conditionalFormatting", { sqref }, rule));
}

function applyPrint(
  book: Book,
  sheet: SheetPart,
  print: NonNullable<NewSheet["print"]>,
  headerRow: number | null,
): void {
  if (print.fitToWidth) {
    const fit = placed(sheet.own("sheetPr"), "pageSetUpPr", ["tabColor", "outlinePr", "pageSetUpPr"]);
    fit.attributes["fitToPage"] = "1";
  }
  sheet.addOwn(xml("pageMargins", printMargins(print)));
  sheet.addOwn(
    xml("pageSetup", {
      paperSize: paperA4,
      orientation: print.landscape ? "landscape" : "portrait",
      ...(print.fitToWidth && { fitToWidth: 1, fitToHeight: print.fitToHeight === true ? 1 : 0 }),
    }),
  );
  const footer = `&L&10${footerText(print.footer)}&R&10Page &P of &N`;
  // In its own size, however much smaller the sheet is printed.
  sheet.addOwn(xml("headerFooter", { scaleWithDoc: 0 }, xml("oddFooter", {}, escaped(footer))));
  const breaks = print.breaks ?? [];
  if (breaks.length > 0) {
    const rows = breaks.map((id) => xml("brk", { id, max: 16_383, man: 1 }));
    sheet.addOwn(xml("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...rows));
  }
  if (headerRow === null) return;
  const row = `$${headerRow + 1}`;
  book.names.setForSheet("_xlnm.Print_Titles", book.placeOf(sheet), `${quotedSheet(sheet.name)}!${row}:${row}`);
}

/** Excel takes 255 characters of header or footer, our own page number among them, and repairs a file with more away. */
function footerText(text: string): string {
  let taken = "";
  for (const letter of writable(text)) {
    const next = taken + (letter === "&" ? "&&" : letter);
    if (escaped(next).length > longestFooter) break;
    taken = next;
  }
  return taken;
}

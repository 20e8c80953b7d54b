import { blockName } from "../../../formula/cell-name.ts";
import { trouble } from "../../../wording/workbook/workbook-trouble.ts";
import { type NewSheet, PortError } from "../../port.ts";
import { freeTableName } from "../../table-name.ts";
import { escaped, unescaped } from "../file-text.ts";
import type { Book } from "./book.ts";
import { contentTypes, mainNames } from "./content-types.ts";
import { type Area, meet } from "./merges.ts";
import { relationPrefix } from "./parts.ts";
import { parseBlock } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { childOf, childrenOf, textOf, type Xml, xml } from "./xml.ts";

type NewTable = NonNullable<NewSheet["tables"]>[number];

/**
 * Marks up a block of a sheet as a table: its first row has the headings, which a screen reader says with each cell. The
 * look stays that of the cells, and no buttons of a filter cover the headings.
 */
export function addTable(book: Book, sheet: SheetPart, { at, name }: NewTable): void {
  const { parts } = book;
  if (rowOf(sheet, at).some((cell) => childOf(cell, "f") !== undefined))
    throw new PortError("failed", trouble.liveHeadings);
  const joined = [...sheet.mergedAreas, ...tablesOf(book, sheet).map((part) => areaOf(parts.tree(part)))];
  if (joined.some((area) => area !== null && meet(area, at))) throw new PortError("failed", trouble.joinedTable);
  const known = tableParts(book).map((part) => parts.tree(part).attributes);
  const part = parts.free("xl/tables/table", ".xml");
  const id = Math.max(0, ...known.map((one) => Number(one["id"]))) + 1;
  const taken = [...known.map(({ displayName = "" }) => displayName), ...book.names.all];
  const free = freeTableName(name, new Set(taken.map((one) => one.toLowerCase())));
  const headings = freeHeadings(headingsOf(book, sheet, at));
  headings.forEach((heading, i) => writeHeading(book, sheet, at.row, at.column + i, heading));
  const columns = headings.map((heading, i) => xml("tableColumn", { id: i + 1, name: escaped(heading) }));
  const root = xml(
    "table",
    { xmlns: mainNames, id, name: free, displayName: free, ref: blockName(at), totalsRowShown: 0 },
    xml("tableColumns", { count: columns.length }, ...columns),
    xml("tableStyleInfo", { showFirstColumn: 0, showLastColumn: 0, showRowStripes: 0, showColumnStripes: 0 }),
  );
  parts.add(part, root, contentTypes.table);
  const relation = parts.relate(sheet.part, "table", part);
  const list = sheet.own("tableParts");
  list.children.push(xml("tablePart", { [`${relationPrefix(sheet.change())}:id`]: relation }));
  list.attributes["count"] = String(list.children.length);
}

/**
 * Keeps the columns of tables named as their headings read: Excel repairs a file in which they differ, and drops the
 * table. Headings that were emptied, or made the same as another, are given a name that is free.
 */
export function syncTableHeadings(book: Book, sheet: SheetPart): void {
  if (!sheet.isChanged) return;
  for (const part of tablesOf(book, sheet)) {
    const root = book.parts.tree(part);
    const at = areaOf(root);
    const columns = childrenOf(childOf(root, "tableColumns"), "tableColumn");
    if (at === null || root.attributes["headerRowCount"] === "0" || columns.length !== at.columns) continue;
    const now = headingsOf(book, sheet, at);
    const names = columns.map(({ attributes }) => unescaped(attributes["name"] ?? ""));
    if (now.every((heading, i) => heading === names[i])) continue;
    const free = freeHeadings(now);
    const changed = childrenOf(childOf(book.parts.change(part), "tableColumns"), "tableColumn");
    free.forEach((heading, i) => {
      const column = changed[i];
      if (column !== undefined) column.attributes["name"] = escaped(heading);
      if (heading !== now[i]) writeHeading(book, sheet, at.row, at.column + i, heading);
    });
    sheet.settle();
  }
}

function tablesOf({ parts }: Book, sheet: SheetPart): string[] {
  return parts
    .relations(sheet.part)
    .filter(({ kind, target }) => kind === "table" && parts.find(target) !== undefined)
    .map(({ target }) => target);
}

function tableParts(book: Book): string[] {
  return book.sheets.flatMap((sheet) => tablesOf(book, sheet));
}

function areaOf(table: Xml): Area | null {
  return parseBlock(table.attributes["ref"] ?? "");
}

/** The cells of a block's first row. */
function rowOf(sheet: SheetPart, at: Area): (Xml | undefined)[] {
  return Array.from({ length: at.columns }, (_, i) => sheet.cell(at.row, at.column + i));
}

function headingsOf({ strings }: Book, sheet: SheetPart, at: Area): string[] {
  return rowOf(sheet, at).map((cell) => headingText(strings, cell));
}

function headingText(strings: Book["strings"], cell: Xml | undefined): string {
  const value = textOf(childOf(cell, "v"));
  if (cell?.attributes["t"] === "s") return strings.text(Number(value));
  if (cell?.attributes["t"] === "inlineStr") return unescaped(textOf(childOf(cell, "is")));
  return unescaped(value);
}

/** None empty, none twice: letters count alike. */
function freeHeadings(headings: readonly string[]): string[] {
  const used = new Set<string>();
  return headings.map((heading, i) => {
    const base = heading === "" ? `Column${i + 1}` : heading;
    let name = base;
    for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** A heading is a plain text in the file, never a number or a formula. */
function writeHeading({ strings }: Book, sheet: SheetPart, row: number, column: number, heading: string): void {
  const cell = sheet.changeCell(row, column);
  cell.attributes["t"] = "s";
  cell.children = [xml("v", {}, String(strings.indexOf(heading)))];
}

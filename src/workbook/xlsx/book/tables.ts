import { blockName } from "../../../formula/cell-name.ts";
import type { Block } from "../../port.ts";
import { escaped, unescaped } from "../file-text.ts";
import type { Book } from "./book.ts";
import { contentTypes, mainNames } from "./content-types.ts";
import { relationPrefix } from "./parts.ts";
import { parseBlock } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { childOf, childrenOf, textOf, type Xml, xml } from "./xml.ts";

export interface NewTable {
  readonly at: Omit<Block, "sheet">;
  readonly name: string;
}

/**
 * Marks up a block of a sheet as a table: its first row has the headings, which a screen reader says with each cell. The
 * look stays that of the cells, and no buttons of a filter cover the headings.
 */
export function addTable(book: Book, sheet: SheetPart, { at, name }: NewTable): void {
  const { parts } = book;
  const known = tableParts(book).map((part) => parts.tree(part).attributes);
  const part = parts.free("xl/tables/table", ".xml");
  const id = Math.max(0, ...known.map((one) => Number(one["id"]))) + 1;
  const free = tableName(name, new Set(known.map(({ displayName = "" }) => displayName.toLowerCase())));
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
    const at = parseBlock(root.attributes["ref"] ?? "");
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

function headingsOf({ strings }: Book, sheet: SheetPart, at: NewTable["at"]): string[] {
  return Array.from({ length: at.columns }, (_, i) => headingText(strings, sheet.cell(at.row, at.column + i)));
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

/** A name that Excel takes for a table: a word that is no cell's, and not in use. */
function tableName(wanted: string, used: ReadonlySet<string>): string {
  const word = wanted.replace(/[^\p{L}\p{N}_.]+/gu, "_").slice(0, 200);
  const base = /^[\p{L}_]/u.test(word) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i.test(word) ? word : `_${word}`;
  let name = base;
  for (let n = 2; used.has(name.toLowerCase()); n++) name = `${base}_${n}`;
  return name;
}

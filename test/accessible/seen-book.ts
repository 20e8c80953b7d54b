import { SSF } from "@e965/xlsx";
import {
  allText,
  child,
  children,
  everyOne,
  filePartsOf,
  type FileParts,
  named,
  type Part,
} from "../fixtures/workbook-file/file-parts.ts";
import { type Look, looksOf } from "./looks.ts";

/** A cell with something in it, as a reader meets it. Rows and columns count from 0. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** "B7" */
  readonly name: string;
  /** In its number format; rules of colour left aside. */
  readonly shown: string;
  readonly isFormula: boolean;
  readonly isText: boolean;
  readonly look: Look;
}

export interface SeenArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SeenTable {
  readonly name: string;
  readonly at: SeenArea;
  /** As the part of the table has them. */
  readonly headings: readonly string[];
  readonly hasHeadings: boolean;
}

export interface SeenSheet {
  readonly name: string;
  readonly state: string;
  readonly root: Part;
  /** The cells in which something is seen, in rows. */
  readonly cells: readonly SeenCell[];
  readonly cellAt: (row: number, column: number) => SeenCell | undefined;
  /** Names of cells that stop a text to their left: a formula does, even where it shows nothing. */
  readonly taken: ReadonlySet<string>;
  /** Names of cells with a value, be it one that the number format does not show. */
  readonly held: ReadonlySet<string>;
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** In digits, without the padding. */
  readonly widthOf: (column: number) => number;
  /** In points; null where the program sets it by what is in the row. */
  readonly heightOf: (row: number) => number | null;
  readonly tables: readonly SeenTable[];
  readonly links: readonly { readonly cell: string; readonly to: string | null }[];
  readonly drawn: readonly { readonly name: string; readonly description: string; readonly lastRow: number }[];
  readonly sparklines: readonly string[];
}

export interface SeenBook {
  readonly sheets: readonly SeenSheet[];
  readonly shown: readonly SeenSheet[];
  /** Index among all sheets. */
  readonly inFront: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly styles: Part | undefined;
}

const usualWidth = 8.43;
const padding = 0.71;

/** Reads a file by means of its own: nothing of the code that wrote it is asked. */
export function seenBook(bytes: Uint8Array): SeenBook {
  const parts = filePartsOf(bytes, (what) => {
    throw new Error(what);
  });
  const book = parts.trees.get("xl/workbook.xml");
  const related = parts.relations("xl/workbook.xml");
  const byKind = (kind: string): Part | undefined =>
    parts.trees.get([...related.values()].find((one) => one.kind === kind)?.target ?? "");
  const texts = children(byKind("sharedStrings"), "si").map(allText);
  const styles = byKind("styles");
  const looks = looksOf(styles);
  const sheets = children(child(book, "sheets"), "sheet").map((one) => {
    const part = related.get(named(one, "id") ?? "")?.target ?? "";
    return seenSheet(parts, part, one, { texts, looks });
  });
  const properties = (parts.trees.get("docProps/core.xml")?.children ?? []).map((one) => [one.name, allText(one)]);
  return {
    sheets,
    shown: sheets.filter(({ state }) => state === "visible"),
    inFront: Number(child(child(book, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0),
    properties: Object.fromEntries(properties) as Record<string, string>,
    styles,
  };
}

interface Lists {
  readonly texts: readonly string[];
  readonly looks: readonly Look[];
}

function seenSheet(parts: FileParts, part: string, { attributes }: Part, lists: Lists): SeenSheet {
  const root = parts.trees.get(part);
  if (root === undefined) throw new Error(`${part} is not there.`);
  const rows = children(child(root, "sheetData"), "row");
  const cells = rows.flatMap((row) => children(row, "c").flatMap((cell) => seenCell(cell, lists)));
  const byName = new Map(cells.map((cell) => [cell.name, cell]));
  const columns = children(child(root, "cols"), "col").map((one) => one.attributes);
  const column = (at: number): Readonly<Record<string, string>> | undefined =>
    columns.find((one) => Number(one["min"]) <= at + 1 && Number(one["max"]) >= at + 1);
  const last = Math.max(0, ...columns.map((one) => Number(one["max"])));
  const heights = new Map(rows.map(({ attributes: one }) => [Number(one["r"]) - 1, one["ht"]]));
  return {
    name: attributes["name"] ?? "",
    state: attributes["state"] ?? "visible",
    root,
    cells,
    taken: new Set(rows.flatMap((row) => children(row, "c").flatMap(takenName))),
    held: new Set(rows.flatMap((row) => children(row, "c").flatMap((cell) => heldName(cell, lists)))),
    cellAt: (row, at) => byName.get(nameOf(row, at)),
    merges: children(child(root, "mergeCells"), "mergeCell").map((one) => one.attributes["ref"] ?? ""),
    hiddenRows: rows.flatMap((row) => (isOn(row.attributes["hidden"]) ? [Number(row.attributes["r"]) - 1] : [])),
    hiddenColumns: Array.from({ length: last }, (_, at) => at).filter((at) => isOn(column(at)?.["hidden"])),
    widthOf: (at) => Number(column(at)?.["width"] ?? usualWidth + padding) - padding,
    heightOf: (row) => (heights.get(row) === undefined ? null : Number(heights.get(row))),
    tables: relatedTo(parts, part, "table").map(seenTable),
    links: children(child(root, "hyperlinks"), "hyperlink").map((one) => ({
      cell: one.attributes["ref"] ?? "",
      to: one.attributes["location"] ?? null,
    })),
    drawn: relatedTo(parts, part, "drawing").flatMap(seenDrawings),
    sparklines: everyOne(root)
      .filter(({ name }) => name === "sparkline")
      .map((one) => allText(child(one, "sqref"))),
  };
}

function relatedTo(parts: FileParts, part: string, kind: string): Part[] {
  return [...parts.relations(part).values()].flatMap((one) => {
    const found = one.kind === kind ? parts.trees.get(one.target ?? "") : undefined;
    return found === undefined ? [] : [found];
  });
}

function seenCell(cell: Part, { texts, looks }: Lists): SeenCell[] {
  const { r: name = "", t: kind = "n", s = "0" } = cell.attributes;
  const held = allText(child(cell, "v"));
  const look = looks[Number(s)];
  const at = areaOf(name);
  if (look === undefined || at === null) throw new Error(`${name} has no place or no look.`);
  const value = kind === "s" ? (texts[Number(held)] ?? "") : kind === "inlineStr" ? allText(child(cell, "is")) : held;
  if (value === "") return [];
  const isText = kind === "s" || kind === "inlineStr";
  const isNumber = kind === "n";
  const shown = isNumber
    ? (SSF.format(look.numberFormat, Number(value)) as string)
    : kind === "b"
      ? ["FALSE", "TRUE"][Number(value)]
      : (SSF.format(look.numberFormat, value) as string);
  if (shown === undefined || shown.trim() === "") return [];
  const { row, column } = at;
  return [{ row, column, name, shown, isFormula: child(cell, "f") !== undefined, isText, look }];
}

function heldName(cell: Part, { texts }: Lists): string[] {
  const held = allText(child(cell, cell.attributes["t"] === "inlineStr" ? "is" : "v"));
  const text = cell.attributes["t"] === "s" ? (texts[Number(held)] ?? "") : held;
  return text.trim() === "" ? [] : [cell.attributes["r"] ?? ""];
}

function takenName({ attributes, children: held }: Part): string[] {
  return held.length === 0 ? [] : [attributes["r"] ?? ""];
}

function seenTable(root: Part): SeenTable {
  const { displayName = "", ref = "", headerRowCount = "1" } = root.attributes;
  const at = areaOf(ref);
  if (at === null) throw new Error(`The table ${displayName} has no block.`);
  const headings = children(child(root, "tableColumns"), "tableColumn").map((one) => one.attributes["name"] ?? "");
  return { name: displayName, at, headings, hasHeadings: headerRowCount !== "0" };
}

function seenDrawings(root: Part): { name: string; description: string; lastRow: number }[] {
  return root.children.flatMap((anchor) => {
    const about = everyOne(anchor).find(({ name }) => name === "cNvPr");
    if (about === undefined) return [];
    const { name = "", descr = "" } = about.attributes;
    return [{ name, description: descr, lastRow: Number(allText(child(child(anchor, "to"), "row"))) }];
  });
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

/** @example areaOf("A1:B3") // { row: 0, column: 0, rows: 3, columns: 2 } */
export function areaOf(reference: string): SeenArea | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(reference);
  if (!found) return null;
  const [, letters = "", number = "", lastLetters = letters, lastNumber = number] = found;
  const [row, column] = [Number(number) - 1, columnOf(letters)];
  return { row, column, rows: Number(lastNumber) - row, columns: columnOf(lastLetters) - column + 1 };
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function nameOf(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

export function isWithin(area: SeenArea, row: number, column: number): boolean {
  const inRows = row >= area.row && row < area.row + area.rows;
  return inRows && column >= area.column && column < area.column + area.columns;
}

/** The cells of a sheet that stand in none of its tables. */
export function outsideTables({ cells, tables }: SeenSheet): SeenCell[] {
  return cells.filter(({ row, column }) => !tables.some(({ at }) => isWithin(at, row, column)));
}

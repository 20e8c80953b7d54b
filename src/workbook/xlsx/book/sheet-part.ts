import { blockName, cellName, parseCellName } from "../../../formula/cell-name.ts";
import { type Area, mergedAreas, meet, Merges } from "./merges.ts";
import type { Parts } from "./parts.ts";
import { parseBlock } from "./references.ts";
import { spellOutFormulas } from "./shared-formulas.ts";
import { childOf, childrenOf, elements, insertInOrder, placed, without, type Xml, xml } from "./xml.ts";

/** The order in which the schema has the elements of a sheet. */
const sheetOrder = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
  ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
  ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
  ...["webPublishItems", "tableParts", "extLst"],
];

interface Row {
  readonly element: Xml;
  readonly cells: Map<number, Xml>;
}

interface Cells {
  /** Cells that had an array formula when the file was opened. */
  readonly arrays: readonly Xml[];
  readonly rows: Map<number, Row>;
  merges: Merges;
}

/** One sheet: its cells by place, and whatever else its part holds, left as it is. */
export class SheetPart {
  readonly part: string;
  name: string;
  readonly #parts: Parts;
  #cells: Cells | undefined;
  #isChanged = false;

  constructor(parts: Parts, part: string, name: string) {
    this.#parts = parts;
    this.part = part;
    this.name = name;
  }

  get root(): Xml {
    return this.#parts.tree(this.part);
  }

  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The part, to be changed. */
  change(): Xml {
    this.#isChanged = true;
    return this.#parts.change(this.part);
  }

  /** An element of the sheet itself, made at its place when there is none. */
  own(name: string): Xml {
    return placed(this.change(), name, sheetOrder);
  }

  addOwn(child: Xml): void {
    insertInOrder(this.change(), child, sheetOrder);
  }

  cell(row: number, column: number): Xml | undefined {
    return this.#all().rows.get(row)?.cells.get(column);
  }

  /** A row of the file as it stands there; most have nothing of their own but their cells. */
  rowElement(row: number): Xml | undefined {
    return this.#all().rows.get(row)?.element;
  }

  /** Every cell of the file, empty ones with a look too. */
  *cells(): Generator<readonly [row: number, column: number, cell: Xml]> {
    for (const [row, { cells }] of this.#all().rows) for (const [column, cell] of cells) yield [row, column, cell];
  }

  get arrays(): readonly Xml[] {
    return this.#all().arrays;
  }

  isCovered(row: number, column: number): boolean {
    return this.#all().merges.covers(row, column);
  }

  /** A cell to be changed; a new one looks as its row or column does. */
  changeCell(row: number, column: number): Xml {
    this.change();
    const { element, cells } = this.#row(row);
    const known = cells.get(column);
    if (known !== undefined) return known;
    const style = element.attributes["customFormat"] === "1" ? element.attributes["s"] : this.#columnStyle(column);
    const made = xml("c", { r: cellName({ row, column }), s: style });
    delete element.attributes["spans"];
    cells.set(column, made);
    return made;
  }

  dropCell(row: number, column: number): void {
    this.change();
    this.#all().rows.get(row)?.cells.delete(column);
  }

  /** @param grows whether the host may change it when something longer is typed into the row */
  setHeight(row: number, points: number, grows = false): void {
    this.change();
    Object.assign(this.#row(row).element.attributes, { ht: String(points), ...(!grows && { customHeight: "1" }) });
  }

  /** Makes one cell of several. What stands in those it covers, which nobody would see, goes. */
  merge(area: Area): void {
    if (area.rows * area.columns === 1) return;
    this.unmerge(area);
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        if (row !== area.row || column !== area.column) this.#empty(row, column);
    const { merges } = this.#all();
    const list = this.own("mergeCells");
    list.children.push(xml("mergeCell", { ref: blockName(area) }));
    list.attributes["count"] = String(elements(list).length);
    merges.add(area);
  }

  /** The row is as high as the host makes it. */
  dropHeight(row: number): void {
    const element = this.rowElement(row);
    if (element?.attributes["ht"] === undefined) return;
    this.change();
    delete element.attributes["ht"];
    delete element.attributes["customHeight"];
  }

  /** Merged cells that share a cell with an area are single ones again. */
  unmerge(area: Area): void {
    const list = childOf(this.root, "mergeCells");
    const all = list === undefined ? [] : elements(list);
    const kept = all.filter(({ attributes }) => {
      const merged = parseBlock(attributes["ref"] ?? "");
      return merged === null || !meet(merged, area);
    });
    if (list === undefined || kept.length === all.length) return;
    const cells = this.#all();
    list.children = kept;
    list.attributes["count"] = String(kept.length);
    if (kept.length === 0) without(this.change(), list);
    else this.change();
    cells.merges = new Merges(mergedAreas(this.root));
  }

  get mergedAreas(): Area[] {
    return mergedAreas(this.root);
  }

  get isProtected(): boolean {
    const { sheet } = childOf(this.root, "sheetProtection")?.attributes ?? {};
    return sheet === "1" || sheet === "true";
  }

  /** Puts the cells back into the part, in order. */
  settle(): void {
    if (!this.#isChanged || this.#cells === undefined) return;
    const data = this.own("sheetData");
    const rows = [...this.#cells.rows].sort(([a], [b]) => a - b);
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, { element, cells }] of rows) {
      const sorted = [...cells].sort(([a], [b]) => a - b);
      element.children = [...sorted.map(([, cell]) => cell), ...elements(element).filter(({ name }) => name !== "c")];
      if (sorted.length === 0) continue;
      [top, bottom] = [Math.min(top, row), row];
      [left, right] = [Math.min(left, sorted[0]?.[0] ?? left), Math.max(right, sorted.at(-1)?.[0] ?? right)];
    }
    data.children = rows.filter(([, { element }]) => !isBare(element)).map(([, { element }]) => element);
    without(this.root, childOf(this.root, "dimension"));
    const used = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    if (bottom >= 0) this.own("dimension").attributes["ref"] = blockName(used);
  }

  #empty(row: number, column: number): void {
    const cell = this.cell(row, column);
    if (cell === undefined || cell.children.length === 0) return;
    this.change();
    cell.children = [];
    delete cell.attributes["t"];
  }

  #row(row: number): Row {
    const { rows } = this.#all();
    const known = rows.get(row);
    if (known !== undefined) return known;
    const made = { element: xml("row", { r: row + 1 }), cells: new Map<number, Xml>() };
    rows.set(row, made);
    return made;
  }

  #columnStyle(column: number): string | undefined {
    return childrenOf(childOf(this.root, "cols"), "col").find(
      ({ attributes }) => Number(attributes["min"]) <= column + 1 && Number(attributes["max"]) > column,
    )?.attributes["style"];
  }

  #all(): Cells {
    this.#cells ??= readCells(this.root);
    return this.#cells;
  }
}

function isBare({ attributes, children }: Xml): boolean {
  return children.length === 0 && Object.keys(attributes).every((name) => name === "r" || name === "spans");
}

/** Rows and cells may leave out where they are: then they follow the one before. */
function readCells(root: Xml): Cells {
  const rows = new Map<number, Row>();
  let row = -1;
  for (const element of childrenOf(childOf(root, "sheetData"), "row")) {
    row = element.attributes["r"] === undefined ? row + 1 : Number(element.attributes["r"]) - 1;
    element.attributes["r"] = String(row + 1);
    const cells = rows.get(row)?.cells ?? new Map<number, Xml>();
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = parseCellName(cell.attributes["r"] ?? "")?.column ?? column + 1;
      cell.attributes["r"] = cellName({ row, column });
      cells.set(column, cell);
    }
    if (!rows.has(row)) rows.set(row, { element, cells });
  }
  const all = [...rows.values()].flatMap(({ cells }) => [...cells.values()]);
  spellOutFormulas(all);
  const arrays = all.filter((cell) => childOf(cell, "f")?.attributes["t"] === "array");
  return { rows, arrays, merges: new Merges(mergedAreas(root)) };
}

/** The first view of a sheet, made when it has none. */
export function sheetView(sheet: SheetPart): Xml {
  const view = placed(sheet.own("sheetViews"), "sheetView", ["sheetView"]);
  view.attributes["workbookViewId"] ??= "0";
  return view;
}

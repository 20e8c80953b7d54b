import { bookOrder } from "./book-order.ts";
import { contentTypes, mainNames } from "./content-types.ts";
import { DefinedNames } from "./defined-names.ts";
import { type Parts, relationPrefix, relationship } from "./parts.ts";
import { SharedStrings } from "./shared-strings.ts";
import { SheetPart, sheetView } from "./sheet-part.ts";
import { Styles } from "../looks/styles.ts";
import { syncTableHeadings } from "./tables.ts";
import { childOf, childrenOf, elements, placed, prefixed, without, type Xml, xml } from "./xml.ts";

/** A book: its sheets, texts, looks and names, over the parts of its file. */
export class Book {
  readonly parts: Parts;
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly names: DefinedNames;
  readonly #part: string;
  readonly #sheets = new Map<Xml, SheetPart>();
  #isSmaller = false;
  #isHiding = false;

  /** @throws Error for parts that are no workbook */
  constructor(parts: Parts) {
    this.parts = parts;
    const part = parts.relations("").find(({ kind }) => kind === "officeDocument")?.target;
    if (part === undefined || parts.tree(part).name !== "workbook") throw new Error("No workbook.");
    this.#part = part;
    this.strings = new SharedStrings(parts, part);
    this.styles = new Styles(parts, part);
    this.names = new DefinedNames(parts, part);
    const related = new Map(parts.relations(part).map((one) => [one.id, one]));
    for (const element of this.#elements()) {
      const to = related.get(prefixed(element, "id") ?? "");
      if (to?.kind === "worksheet" && parts.tree(to.target).name === "worksheet")
        this.#sheets.set(element, new SheetPart(parts, to.target, element.attributes["name"] ?? ""));
    }
  }

  /** Sheets of cells in order; sheets that are one chart are passed over. */
  get sheets(): readonly SheetPart[] {
    return [...this.#sheets.values()];
  }

  /** Names of all sheets, those that are one chart too. */
  get sheetNames(): readonly string[] {
    return this.#elements().map(({ attributes }) => attributes["name"] ?? "");
  }

  sheet(name: string): SheetPart | undefined {
    return this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
  }

  /** The place of a sheet among all of the book's. */
  placeOf(sheet: SheetPart): number {
    return this.#elements().findIndex((element) => this.#sheets.get(element) === sheet);
  }

  addSheet(name: string): SheetPart {
    const part = this.parts.free("xl/worksheets/sheet", ".xml");
    this.parts.add(part, xml("worksheet", { xmlns: mainNames, "xmlns:r": relationship }), contentTypes.sheet);
    const id = this.parts.relate(this.#part, "worksheet", part);
    const book = this.parts.change(this.#part);
    const ids = this.#elements().map(({ attributes }) => Number(attributes["sheetId"]));
    const prefix = relationPrefix(book);
    const element = xml("sheet", { name, sheetId: Math.max(0, ...ids) + 1, [`${prefix}:id`]: id });
    placed(book, "sheets", bookOrder).children.push(element);
    const sheet = new SheetPart(this.parts, part, name);
    sheet.own("sheetFormatPr").attributes["defaultRowHeight"] = "15";
    sheet.own("sheetData");
    this.#sheets.set(element, sheet);
    this.#forgetSummary();
    return sheet;
  }

  /** Takes a sheet out, with the parts that belong to it alone and its names. */
  removeSheet(sheet: SheetPart): void {
    const place = this.placeOf(sheet);
    const element = this.#elements()[place];
    if (element === undefined) return;
    const before = this.parts.reachable();
    this.parts.unrelate(this.#part, prefixed(element, "id") ?? "");
    const after = this.parts.reachable();
    for (const part of before) if (!after.has(part)) this.parts.remove(part);
    without(placed(this.parts.change(this.#part), "sheets", bookOrder), element);
    this.#sheets.delete(element);
    this.#isSmaller = true;
    this.names.sheetRemoved(place, sheet.name);
    const view = this.#view();
    for (const name of ["activeTab", "firstSheet"]) {
      const tab = Number(view.attributes[name] ?? 0);
      if (tab > place || tab >= this.#elements().length) view.attributes[name] = String(Math.max(0, tab - 1));
    }
    this.#forgetSummary();
  }

  /** The sheet in front when the file is opened; no other is selected with it. */
  activate(sheet: SheetPart): void {
    this.#view().attributes["activeTab"] = String(this.placeOf(sheet));
    for (const one of this.sheets) {
      const views = childrenOf(childOf(one.root, "sheetViews"), "sheetView");
      const isSelected = views.some(
        ({ attributes }) => attributes["tabSelected"] === "1" || attributes["tabSelected"] === "true",
      );
      if (one === sheet) sheetView(one).attributes["tabSelected"] = "1";
      else if (isSelected) delete sheetView(one).attributes["tabSelected"];
    }
  }

  /** Takes a sheet from the tabs; it is not printed either. */
  hide(sheet: SheetPart): void {
    this.parts.change(this.#part);
    const element = this.#elements()[this.placeOf(sheet)];
    if (element !== undefined) element.attributes["state"] = "hidden";
    this.#isHiding = true;
  }

  /** Whether any sheet is among the tabs: Excel opens no book without. */
  get isAnyShown(): boolean {
    return this.#elements().some(isShown);
  }

  bytes(): Uint8Array {
    if (this.#isSmaller || this.#isHiding) this.#bringShownToFront();
    for (const sheet of this.sheets) {
      sheet.settle();
      syncTableHeadings(this, sheet);
    }
    if (this.#isSmaller || this.sheets.some(({ isChanged }) => isChanged)) this.#forgetCalculationChain();
    return this.parts.bytes();
  }

  /** Where the sheet in front is a hidden one, the first that is shown comes to the front. */
  #bringShownToFront(): void {
    const all = this.#elements();
    const front = all[Number(this.#view().attributes["activeTab"] ?? 0)];
    if (front !== undefined && isShown(front)) return;
    const shown = [...this.#sheets].find(([element]) => isShown(element));
    if (shown !== undefined) this.activate(shown[1]);
  }

  #elements(): Xml[] {
    const sheets = childOf(this.parts.tree(this.#part), "sheets");
    return sheets === undefined ? [] : elements(sheets);
  }

  #view(): Xml {
    const views = placed(this.parts.change(this.#part), "bookViews", bookOrder);
    return placed(views, "workbookView", ["workbookView"]);
  }

  /** The order of calculation, which Excel makes again, and must not name a cell without a formula. */
  #forgetCalculationChain(): void {
    const chain = this.parts.relations(this.#part).find(({ kind }) => kind === "calcChain");
    if (chain === undefined) return;
    this.parts.unrelate(this.#part, chain.id);
    if (this.parts.find(chain.target) !== undefined) this.parts.remove(chain.target);
  }

  /** The list of sheets among the properties, which nobody reads and which would be wrong. */
  #forgetSummary(): void {
    const part = this.parts.relations("").find(({ kind }) => kind === "extended-properties")?.target;
    if (part === undefined || this.parts.find(part) === undefined) return;
    if (childOf(this.parts.tree(part), "TitlesOfParts") === undefined) return;
    const root = this.parts.change(part);
    for (const name of ["HeadingPairs", "TitlesOfParts"]) without(root, childOf(root, name));
  }
}

function isShown({ attributes }: Xml): boolean {
  return (attributes["state"] ?? "visible") === "visible";
}

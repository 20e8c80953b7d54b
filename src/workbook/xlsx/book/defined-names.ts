import { bookOrder } from "./book-order.ts";
import type { Parts } from "./parts.ts";
import { quotedSheet } from "./references.ts";
import { childOf, childrenOf, placed, textOf, without, type Xml, xml } from "./xml.ts";

/** The names a book defines, among them what is repeated in print. */
export class DefinedNames {
  readonly #parts: Parts;
  readonly #book: string;

  constructor(parts: Parts, book: string) {
    this.#parts = parts;
    this.#book = book;
  }

  /** The names, those of one sheet too. */
  get all(): readonly string[] {
    return this.#all().map(({ attributes }) => attributes["name"] ?? "");
  }

  /** A name for one sheet, by its place; one that is there already is changed. */
  setForSheet(name: string, place: number, formula: string): void {
    const list = placed(this.#parts.change(this.#book), "definedNames", bookOrder);
    const found = this.#all().find(
      ({ attributes }) => attributes["name"] === name && attributes["localSheetId"] === String(place),
    );
    if (found !== undefined) found.children = [formula];
    else list.children.push(xml("definedName", { name, localSheetId: place }, formula));
  }

  /** After a sheet was taken out: its own names go, those of later sheets move up, those that point at it are broken. */
  sheetRemoved(place: number, sheet: string): void {
    const list = childOf(this.#parts.tree(this.#book), "definedNames");
    if (list === undefined) return;
    this.#parts.change(this.#book);
    const plain = new RegExp(`(?:^|[^\\w.'])(?:${escapedPattern(sheet)}|${escapedPattern(quotedSheet(sheet))})!`, "i");
    for (const one of this.#all()) {
      const local = one.attributes["localSheetId"];
      if (local === String(place)) without(list, one);
      else if (local !== undefined && Number(local) > place) one.attributes["localSheetId"] = String(Number(local) - 1);
      if (plain.test(` ${textOf(one)}`)) one.children = ["#REF!"];
    }
    if (list.children.length === 0) without(this.#parts.change(this.#book), list);
  }

  #all(): Xml[] {
    return childrenOf(childOf(this.#parts.tree(this.#book), "definedNames"), "definedName");
  }
}

function escapedPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

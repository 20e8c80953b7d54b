import { escaped, unescaped } from "../file-text.ts";
import { contentTypes, mainNames } from "./content-types.ts";
import type { Parts } from "./parts.ts";
import { childrenOf, textOf, type Xml, xml } from "./xml.ts";

/** The texts of a book, each stored once. Those of the file stay as they are, formats within them too. */
export class SharedStrings {
  readonly #parts: Parts;
  readonly #book: string;
  #part: string | undefined;
  #texts: string[] | undefined;
  readonly #places = new Map<string, number>();

  constructor(parts: Parts, book: string) {
    this.#parts = parts;
    this.#book = book;
    this.#part = parts.relations(book).find(({ kind }) => kind === "sharedStrings")?.target;
  }

  text(index: number): string {
    return this.#all()[index] ?? "";
  }

  /** The place of a text, added when it is new. */
  indexOf(text: string): number {
    const all = this.#all();
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const root = this.#parts.change(this.#made());
    root.children.push(xml("si", {}, textElement(text)));
    delete root.attributes["count"];
    delete root.attributes["uniqueCount"];
    this.#places.set(text, all.length);
    return all.push(text) - 1;
  }

  #all(): string[] {
    if (this.#texts !== undefined) return this.#texts;
    const items = this.#part === undefined ? [] : childrenOf(this.#parts.tree(this.#part), "si");
    this.#texts = items.map(itemText);
    items.forEach((item, i) => {
      // A text with formats of its own is not the same as one without.
      const text = this.#texts?.[i] ?? "";
      if (childrenOf(item, "r").length === 0 && !this.#places.has(text)) this.#places.set(text, i);
    });
    return this.#texts;
  }

  #made(): string {
    if (this.#part !== undefined) return this.#part;
    this.#part = this.#parts.free("xl/sharedStrings", ".xml");
    if (this.#parts.find("xl/sharedStrings.xml") === undefined) this.#part = "xl/sharedStrings.xml";
    this.#parts.add(this.#part, xml("sst", { xmlns: mainNames }), contentTypes.strings);
    this.#parts.relate(this.#book, "sharedStrings", this.#part);
    return this.#part;
  }
}

/** The text of an item, in pieces or whole, without its phonetic reading. */
export function itemText(item: Xml): string {
  const pieces = childrenOf(item, "r");
  const texts = pieces.length > 0 ? pieces.flatMap((piece) => childrenOf(piece, "t")) : childrenOf(item, "t");
  return unescaped(texts.map(textOf).join(""));
}

/** A text whose spaces count, also in front and at the end. */
export function textElement(text: string): Xml {
  return xml("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, escaped(text));
}

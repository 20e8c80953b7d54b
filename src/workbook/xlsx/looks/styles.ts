import type { CellFormat, TextRule } from "../../port.ts";
import { builtInFormats, firstOwnFormat } from "./number-formats.ts";
import type { Parts } from "../book/parts.ts";
import { childOf, childrenOf, copyOf, elementText, elements, placed, without, type Xml, xml } from "../book/xml.ts";
import { headingStyle, stylesOrder } from "./heading-styles.ts";
import { contentTypes, mainNames } from "../book/content-types.ts";

const fontOrder = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"];
const borderOrder = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const applied = ["NumberFormat", "Font", "Fill", "Border", "Alignment", "Protection"];
const linkColour = "#0563C1";
const argb = (colour: string): string => colour.replace("#", "FF").toUpperCase();

/** The looks of a book's cells. A file has each once, by number, and so do we. */
export class Styles {
  readonly #parts: Parts;
  readonly #part: string;
  readonly #made = new Map<string, number>();
  readonly #formats = new Map<number, string>();

  constructor(parts: Parts, book: string) {
    this.#parts = parts;
    const part = parts.relations(book).find(({ kind }) => kind === "styles")?.target;
    this.#part = part ?? "xl/styles.xml";
    if (part === undefined) {
      parts.add(this.#part, emptyStyles(), contentTypes.styles);
      parts.relate(book, "styles", this.#part);
    }
    for (const { attributes } of childrenOf(childOf(parts.tree(this.#part), "numFmts"), "numFmt"))
      this.#formats.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "General");
  }

  /** The number format of a look. */
  numberFormat(style: number): string {
    const id = Number(this.#list("cellXfs")[style]?.attributes["numFmtId"] ?? 0);
    return this.#formats.get(id) ?? builtInFormats[id] ?? "General";
  }

  /** The look that another one becomes with a format; what the format does not name stays. */
  formatted(style: number, format: CellFormat): number {
    return this.#once(`${style} ${JSON.stringify(format)}`, () => {
      const look = copyOf(
        this.#list("cellXfs")[style] ?? xml("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
      );
      this.#setFont(look, format);
      if (format.fill !== undefined) this.#set(look, "fill", this.#added("fills", solidFill("fgColor", format.fill)));
      this.#setBorder(look, format);
      if (format.numberFormat !== undefined) {
        look.attributes["numFmtId"] = String(this.#formatNumber(format.numberFormat));
        look.attributes["applyNumberFormat"] = "1";
      }
      setAlignment(look, format);
      if (format.heading !== undefined) {
        look.attributes["xfId"] = String(headingStyle(this.#parts.change(this.#part), format.heading));
        // Whatever the style itself looks like in this book, the cell looks as given.
        for (const what of applied) look.attributes[`apply${what}`] = "1";
      }
      return this.#added("cellXfs", look);
    });
  }

  /** The look with which a cell leads elsewhere: Excel's colour of links, underlined. */
  linked(style: number): number {
    return this.#once(`${style} linked`, () => {
      const coloured = this.formatted(style, { color: linkColour });
      const look = copyOf(this.#list("cellXfs")[coloured] ?? xml("xf"));
      const font = copyOf(this.#list("fonts")[Number(look.attributes["fontId"] ?? 0)] ?? xml("font"));
      putInFont(font, "u", xml("u"));
      this.#set(look, "font", this.#added("fonts", font));
      return this.#added("cellXfs", look);
    });
  }

  /** The look that a rule gives cells. */
  ruleLook({ bold, color, fill, numberFormat }: TextRule["format"]): number {
    return this.#once(`rule ${JSON.stringify({ bold, color, fill, numberFormat })}`, () => {
      const look = xml("dxf");
      const font = xml("font");
      if (bold !== undefined) font.children.push(xml("b", { val: bold ? undefined : 0 }));
      if (color !== undefined) font.children.push(xml("color", { rgb: argb(color) }));
      if (font.children.length > 0) look.children.push(font);
      if (numberFormat !== undefined)
        look.children.push(xml("numFmt", { numFmtId: this.#formatNumber(numberFormat), formatCode: numberFormat }));
      // In a rule's look the colour of a solid fill is its background colour.
      if (fill !== undefined) look.children.push(solidFill("bgColor", fill));
      return this.#added("dxfs", look);
    });
  }

  #setFont(look: Xml, { bold, fontSize, color }: CellFormat): void {
    if (bold === undefined && fontSize === undefined && color === undefined) return;
    const font = copyOf(this.#list("fonts")[Number(look.attributes["fontId"] ?? 0)] ?? xml("font"));
    if (bold !== undefined) putInFont(font, "b", bold ? xml("b") : null);
    if (fontSize !== undefined) putInFont(font, "sz", xml("sz", { val: fontSize }));
    if (color !== undefined) putInFont(font, "color", xml("color", { rgb: argb(color) }));
    this.#set(look, "font", this.#added("fonts", font));
  }

  #setBorder(look: Xml, { borderBottom, borderLeft }: CellFormat): void {
    if (borderBottom === undefined && borderLeft === undefined) return;
    const border = copyOf(this.#list("borders")[Number(look.attributes["borderId"] ?? 0)] ?? xml("border"));
    const put = (name: string, style: string, colour: string): void => {
      const side = placed(border, name, borderOrder);
      side.attributes["style"] = style;
      side.children = [xml("color", { rgb: argb(colour) })];
    };
    if (borderLeft !== undefined) put("left", "thick", borderLeft);
    if (borderBottom !== undefined) put("bottom", "thin", borderBottom);
    this.#set(look, "border", this.#added("borders", border));
  }

  #set(look: Xml, what: "font" | "fill" | "border", id: number): void {
    look.attributes[`${what}Id`] = String(id);
    look.attributes[`apply${what[0]?.toUpperCase() ?? ""}${what.slice(1)}`] = "1";
  }

  #formatNumber(code: string): number {
    for (const [id, known] of [...Object.entries(builtInFormats), ...this.#formats])
      if (known === code && (Number(id) < 14 || Number(id) >= 49)) return Number(id);
    const id = Math.max(firstOwnFormat - 1, ...this.#formats.keys()) + 1;
    this.#formats.set(id, code);
    const list = placed(this.#parts.change(this.#part), "numFmts", stylesOrder);
    list.children.push(xml("numFmt", { numFmtId: id, formatCode: code }));
    list.attributes["count"] = String(elements(list).length);
    return id;
  }

  #once(key: string, make: () => number): number {
    const known = this.#made.get(key) ?? make();
    this.#made.set(key, known);
    return known;
  }

  #list(name: string): Xml[] {
    const list = childOf(this.#parts.tree(this.#part), name);
    return list === undefined ? [] : elements(list);
  }

  /** The number of an entry, added when the list has none like it. */
  #added(name: "fonts" | "fills" | "borders" | "cellXfs" | "dxfs", entry: Xml): number {
    return this.#once(`${name} ${elementText(entry)}`, () => {
      const same = this.#list(name).findIndex((one) => elementText(one) === elementText(entry));
      if (same >= 0) return same;
      const list = placed(this.#parts.change(this.#part), name, stylesOrder);
      list.children.push(entry);
      const count = elements(list).length;
      list.attributes["count"] = String(count);
      return count - 1;
    });
  }
}

/** Puts a part of a font at its place, or takes it out. */
function putInFont(font: Xml, name: string, one: Xml | null): void {
  without(font, childOf(font, name));
  if (one === null) return;
  const before = fontOrder.indexOf(name);
  const at = elements(font).findIndex(
    (child) => !fontOrder.includes(child.name) || fontOrder.indexOf(child.name) > before,
  );
  font.children = elements(font);
  font.children.splice(at < 0 ? font.children.length : at, 0, one);
}

function solidFill(side: "fgColor" | "bgColor", colour: string): Xml {
  return xml("fill", {}, xml("patternFill", { patternType: "solid" }, xml(side, { rgb: argb(colour) })));
}

function setAlignment(look: Xml, { align, wrap, vertical }: CellFormat): void {
  if (align === undefined && wrap === undefined && vertical === undefined) return;
  const alignment = placed(look, "alignment", ["alignment", "protection", "extLst"]);
  if (align !== undefined) alignment.attributes["horizontal"] = align;
  const upright = vertical === "middle" ? "center" : (vertical ?? (wrap === undefined ? undefined : "top"));
  if (upright !== undefined) alignment.attributes["vertical"] = upright;
  if (wrap !== undefined) alignment.attributes["wrapText"] = wrap ? "1" : "0";
  look.attributes["applyAlignment"] = "1";
}

function emptyStyles(): Xml {
  const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
  return xml(
    "styleSheet",
    { xmlns: mainNames },
    xml("fonts", { count: 1 }, xml("font", {}, xml("sz", { val: 11 }), xml("name", { val: "Calibri" }))),
    xml(
      "fills",
      { count: 2 },
      ...["none", "gray125"].map((patternType) => xml("fill", {}, xml("patternFill", { patternType }))),
    ),
    xml(
      "borders",
      { count: 1 },
      xml("border", {}, ...["left", "right", "top", "bottom", "diagonal"].map((one) => xml(one))),
    ),
    xml("cellStyleXfs", { count: 1 }, xml("xf", plain)),
    xml("cellXfs", { count: 1 }, xml("xf", { ...plain, xfId: 0 })),
  );
}

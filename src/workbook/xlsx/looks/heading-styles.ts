import { childOf, childrenOf, elements, placed, type Xml, xml } from "../book/xml.ts";

/** The order of the lists in the part of a book's looks. */
export const stylesOrder = [
  ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
  ...["colors", "extLst"],
];

const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
/** Excel's numbers of its own styles: Normal, Heading 1, Heading 2. */
const builtIn = { normal: 0, 1: 16, 2: 17 } as const;

/**
 * The place of Excel's style "Heading 1" or "Heading 2" among a book's styles; added, bold and no more, to a book that has
 * none.
 *
 * @param styles the part of the book's looks, which is changed
 */
export function headingStyle(styles: Xml, level: 1 | 2): number {
  const named = placed(styles, "cellStyles", stylesOrder);
  const id = String(builtIn[level]);
  const known = childrenOf(named, "cellStyle").find(({ attributes }) => attributes["builtinId"] === id);
  if (known !== undefined) return Number(known.attributes["xfId"] ?? 0);
  const looks = placed(styles, "cellStyleXfs", stylesOrder);
  if (elements(looks).length === 0) add(looks, xml("xf", plain));
  if (elements(named).length === 0)
    add(named, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: builtIn.normal }));
  const fonts = placed(styles, "fonts", stylesOrder);
  const font = add(fonts, boldFont(elements(fonts)[0]));
  const place = add(looks, xml("xf", { ...plain, fontId: font, applyFont: 1 }));
  add(named, xml("cellStyle", { name: `Heading ${level}`, xfId: place, builtinId: id, customBuiltin: 1 }));
  return place;
}

/** Bold comes first in a font. */
function boldFont(usual: Xml = xml("font")): Xml {
  return xml("font", {}, xml("b"), ...elements(usual).filter(({ name }) => name !== "b"));
}

function add(list: Xml, entry: Xml): number {
  list.children.push(entry);
  const count = childOf(list, entry.name) === undefined ? 1 : elements(list).length;
  list.attributes["count"] = String(count);
  return count - 1;
}

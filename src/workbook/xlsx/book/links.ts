import { cellName } from "../../../formula/cell-name.ts";
import type { NewSheet } from "../../port.ts";
import type { Book } from "./book.ts";
import { quotedSheet } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { xml } from "./xml.ts";

/** Cells that lead to another cell of the book. A file gives them no look of their own, so they are given Excel's. */
export function addLinks(book: Book, sheet: SheetPart, links: NonNullable<NewSheet["links"]>): void {
  const list = sheet.own("hyperlinks");
  for (const { row, column, to } of links) {
    const location = `${quotedSheet(to.sheet)}!${cellName(to)}`;
    list.children.push(xml("hyperlink", { ref: cellName({ row, column }), location }));
    const { attributes } = sheet.changeCell(row, column);
    attributes["s"] = String(book.styles.linked(Number(attributes["s"] ?? 0)));
  }
}

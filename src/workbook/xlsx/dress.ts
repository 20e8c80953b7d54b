import type { Block, SheetLooks } from "../port.ts";
import type { Book } from "./book/book.ts";
import { type Area, meet } from "./book/merges.ts";
import { parseBlock } from "./book/references.ts";
import type { SheetPart } from "./book/sheet-part.ts";
import { childrenOf, without } from "./book/xml.ts";
import { applyLooks } from "./sheet.ts";

/** Takes the looks of a block off and gives it others; what is in its cells stays. */
export function dressXlsx(book: Book, sheet: SheetPart, block: Block, looks: SheetLooks): void {
  sheet.unmerge(block);
  for (let row = block.row; row < block.row + block.rows; row++) {
    sheet.dropHeight(row);
    for (let column = block.column; column < block.column + block.columns; column++) undress(sheet, row, column);
  }
  dropRules(sheet, block);
  // Holes are passed over: columns before the block are the user's.
  const columnWidths: number[] = [];
  for (let column = block.column; column < looks.columnWidths.length; column++)
    columnWidths[column] = looks.columnWidths[column] ?? 0;
  applyLooks(book, sheet, { ...looks, columnWidths });
}

/** A cell that is not there looks as its row or column does: where these have a look, it comes to be without one. */
function undress(sheet: SheetPart, row: number, column: number): void {
  const isThere = sheet.cell(row, column) !== undefined;
  const { attributes } = sheet.changeCell(row, column);
  if (!isThere && attributes["s"] === undefined) sheet.dropCell(row, column);
  delete attributes["s"];
}

/** Rules go from the blocks that share a cell with this one, and stay for others. */
function dropRules(sheet: SheetPart, block: Area): void {
  for (const rules of childrenOf(sheet.change(), "conditionalFormatting")) {
    const all = (rules.attributes["sqref"] ?? "").split(" ");
    const kept = all.filter((reference) => {
      const at = parseBlock(reference);
      return at === null || !meet(at, block);
    });
    if (kept.length === 0) without(sheet.root, rules);
    else if (kept.length < all.length) rules.attributes["sqref"] = kept.join(" ");
  }
}

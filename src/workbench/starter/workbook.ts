import { type IWorkbookData, VerticalAlign } from "@univerjs/core";
import { gridSheet } from "../../workbook/grid-sheet.ts";
import { councilSheet } from "./council-sheet.ts";
import { tryItSheet } from "./try-it-sheet.ts";

/** What the workbench opens on: the product at work on real figures, every cell of it a live formula. */
export function starterWorkbook(): Partial<IWorkbookData> {
  const sheets = [councilSheet("Kent"), councilSheet("Gateshead"), tryItSheet()];
  return {
    id: "starter",
    name: "LOF workbench",
    defaultStyle: { ff: "Segoe UI", fs: 11, vt: VerticalAlign.MIDDLE },
    sheetOrder: sheets.map((_, index) => `sheet-${index}`),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [`sheet-${index}`, gridSheet(sheet, `sheet-${index}`)])),
  };
}

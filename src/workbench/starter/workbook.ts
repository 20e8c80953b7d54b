import { type IWorkbookData, VerticalAlign } from "@univerjs/core";
import type { Pack } from "../../pack/pack.ts";
import { gridSheet } from "../../workbook/grid/sheet.ts";
import { councilSheet } from "./council-sheet.ts";
import { scorecardSheet } from "./scorecard-sheet.ts";
import { tryItSheet } from "./try-it-sheet.ts";

/** The workbook that the workbench opens with: the product with real figures, all of them live formulas. */
export function starterWorkbook(pack: Pack): Partial<IWorkbookData> {
  const sheets = [councilSheet("Kent"), councilSheet("Gateshead"), scorecardSheet("Kent", pack), tryItSheet()];
  return {
    id: "starter",
    name: "LOF workbench",
    defaultStyle: { ff: "Segoe UI", fs: 11, vt: VerticalAlign.MIDDLE },
    sheetOrder: sheets.map((_, index) => `sheet-${index}`),
    sheets: Object.fromEntries(sheets.map((sheet, index) => [`sheet-${index}`, gridSheet(sheet, `sheet-${index}`)])),
  };
}

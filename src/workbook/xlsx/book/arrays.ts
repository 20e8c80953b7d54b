import { blockName, cellName, parseCellName } from "../../../formula/cell-name.ts";
import { type Area, meet } from "./merges.ts";
import { parseBlock } from "./references.ts";
import type { SheetPart } from "./sheet-part.ts";
import { childOf } from "./xml.ts";

/**
 * Before cells are written: the first cell of an array formula that fills several of them must be among them, for Excel
 * keeps such cells together. A formula that spills by itself is no such: its first cell alone is kept, and Excel sees
 * when it opens the file whether it can still spill.
 *
 * @returns the array formula's block that is in the way; null for none
 */
export function arrayInTheWay(sheet: SheetPart, block: Area): string | null {
  for (const cell of sheet.arrays) {
    const first = parseCellName(cell.attributes["r"] ?? "");
    const formula = childOf(cell, "f");
    const area = formula?.attributes["t"] === "array" ? parseBlock(formula.attributes["ref"] ?? "") : null;
    if (formula === undefined || first === null || area === null || area.rows * area.columns === 1) continue;
    if (!meet(area, block) || isWithin(block, first.row, first.column)) continue;
    if (cell.attributes["cm"] === undefined) return blockName(area);
    sheet.change();
    formula.attributes["ref"] = cellName(first);
  }
  return null;
}

function isWithin(block: Area, row: number, column: number): boolean {
  return meet(block, { row, column, rows: 1, columns: 1 });
}

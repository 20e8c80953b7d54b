import { parseCellName } from "../../../formula/cell-name.ts";
import { moveReferences } from "../../../formula/move-references.ts";
import { escaped, unescaped } from "../file-text.ts";
import { childOf, textOf, type Xml } from "./xml.ts";

/**
 * Gives each cell of a formula that was filled down, which the file has once, its own: the first cell may be written
 * over. References move with the cell, texts within the formula do not.
 */
export function spellOutFormulas(cells: readonly Xml[]): void {
  const firsts = new Map<string, { readonly formula: string; readonly cell: Xml }>();
  for (const cell of cells) {
    const element = childOf(cell, "f");
    const index = element?.attributes["si"];
    if (element?.attributes["t"] !== "shared" || index === undefined) continue;
    const formula = textOf(element);
    if (formula !== "") firsts.set(index, { formula, cell });
    else element.children = [moved(firsts.get(index), cell)];
    const kept = Object.entries(element.attributes).filter(([name]) => !["t", "si", "ref"].includes(name));
    element.attributes = Object.fromEntries(kept);
  }
}

function moved(first: { readonly formula: string; readonly cell: Xml } | undefined, cell: Xml): string {
  const from = parseCellName(first?.cell.attributes["r"] ?? "");
  const to = parseCellName(cell.attributes["r"] ?? "");
  if (first === undefined || from === null || to === null) return "";
  const by = { rows: to.row - from.row, columns: to.column - from.column };
  return escaped(moveReferences(`=${unescaped(first.formula)}`, by).slice(1));
}

import { type Block, type CellAddress, holds } from "../../formula/block.ts";
import { cellReferences } from "../../formula/cell-references.ts";
import { isOther, parseCalls } from "../../formula/parse-formula.ts";

/** A formula and where it stands. */
export interface Placed {
  readonly cell: CellAddress;
  readonly formula: string;
}

/** Functions whose first argument is no council, or that give no figure of it. */
const notOfCouncils: ReadonlySet<string> = new Set([
  "OUTCOMES",
  "METRICS",
  "COUNCILS",
  "SUGGEST",
  "ABOUT",
  "EDITION",
  "RAG",
]);

const known = new WeakMap<Placed, readonly Block[]>();

/** The cells of the workbook that a formula works from, apart from defined names. */
export function referencesOf(one: Placed): readonly Block[] {
  const found = known.get(one) ?? cellReferences(one.formula, one.cell.sheet);
  known.set(one, found);
  return found;
}

/** The cells that LOF calls of a formula take their council from. */
export function councilsOf({ cell, formula }: Placed): Block[] {
  return parseCalls(formula).flatMap(({ name, args: [council] }): Block[] => {
    if (notOfCouncils.has(name) || typeof council !== "object" || council === null) return [];
    if (isOther(council)) return cellReferences(council.text, cell.sheet);
    return [{ sheet: council.sheet ?? cell.sheet, ...council.block }];
  });
}

/** Sheet names do not differ by case in a formula. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a cell lies in one of some blocks, whatever the case of the sheets' names. */
export function isIn(blocks: readonly Block[], cell: CellAddress): boolean {
  return blocks.some((block) => sameSheet(block.sheet, cell.sheet) && holds({ ...block, sheet: cell.sheet }, cell));
}

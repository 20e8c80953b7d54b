import { parseCellName } from "./cell-name.ts";
import type { CellAddress } from "./block.ts";

const reference = /(?:(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[\p{L}\p{N}_.]+))!)?(?<cell>\$?[A-Z]{1,3}\$?\d{1,7})#/iuy;
const piece = /"(?:[^"]|"")*"?|'(?:[^']|'')*'|[\p{L}\p{N}_.$]+/uy;

/**
 * The cells whose whole spill a formula asks for by `#`: once such a spill holds plain values, the reference is broken.
 *
 * @param onSheet where the formula stands: what it means by a reference without a sheet's name
 * @example spillReferences("=SUM(B2#)", "Kent") // [{ sheet: "Kent", row: 1, column: 1 }]
 */
export function spillReferences(formula: string, onSheet: string): CellAddress[] {
  const found: CellAddress[] = [];
  for (let i = 0; i < formula.length; ) {
    reference.lastIndex = i;
    const groups = reference.exec(formula)?.groups;
    const place = groups && parseCellName(groups["cell"] ?? "");
    if (place) {
      const sheet = groups["quoted"]?.replaceAll("''", "'") ?? groups["plain"] ?? onSheet;
      found.push({ sheet, ...place });
      i = reference.lastIndex;
    } else {
      piece.lastIndex = i;
      i = piece.test(formula) ? piece.lastIndex : i + 1;
    }
  }
  return found;
}

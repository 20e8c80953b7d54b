import type { CellAddress } from "./block.ts";
import { parseCellName } from "./cell-name.ts";
import { sheetOf } from "./parse-reference.ts";
import { type Token, tokens } from "./tokens.ts";

/**
 * The cells whose whole spill a formula asks for by `#`: once such a spill holds plain values, the reference is broken.
 * Cells of other books are not among them.
 *
 * @param onSheet where the formula stands: what it means by a reference without a sheet's name
 * @example spillReferences("=SUM(B2#)", "Kent") // [{ sheet: "Kent", row: 1, column: 1 }]
 */
export function spillReferences(formula: string, onSheet: string): CellAddress[] {
  const all = tokens(formula);
  return all.flatMap(({ text }, at) => {
    const place = all[at + 1]?.text === "#" ? parseCellName(text) : null;
    const sheet = sheetBefore(all[at - 1], onSheet);
    return place === null || sheet === undefined ? [] : [{ sheet, ...place }];
  });
}

/** Undefined for none of this book, and for a sheet that is gone (`#REF!B2`). */
function sheetBefore(token: Token | undefined, onSheet: string): string | undefined {
  if (token?.kind === "error") return undefined;
  return token?.kind === "prefix" ? sheetOf(token.text) : onSheet;
}

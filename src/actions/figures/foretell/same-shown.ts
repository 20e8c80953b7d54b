import type { GivenCells } from "../../../report/call-function.ts";
import { comparable } from "../../../workbook/fingerprint.ts";
import type { CellValue } from "../../../workbook/port.ts";

/**
 * Whether a reader sees the same in a cell: numbers to 12 digits, an empty text as an empty cell; of errors their sentence
 * too, where both have one.
 */
export function sameShown(one: CellValue, other: CellValue): boolean {
  if (comparable(one) !== comparable(other)) return false;
  const [first, second] = [sentence(one), sentence(other)];
  return first === "" || second === "" || first === second;
}

const sentence = (value: CellValue): string => (typeof value === "object" && value?.message) || "";

/** Where two answers from the same first cell differ: the first such cell, and how many; null where they are the same. */
export function differs(
  one: GivenCells,
  other: GivenCells,
): { readonly row: number; readonly column: number; readonly cells: number } | null {
  let first: { row: number; column: number } | null = null;
  let cells = 0;
  for (let row = 0; row < Math.max(one.length, other.length); row++)
    for (let column = 0; column < Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0); column++) {
      if (sameShown(one[row]?.[column] ?? null, other[row]?.[column] ?? null)) continue;
      first ??= { row, column };
      cells++;
    }
  return first && { ...first, cells };
}

export function sameCells(one: GivenCells, other: GivenCells): boolean {
  return differs(one, other) === null;
}

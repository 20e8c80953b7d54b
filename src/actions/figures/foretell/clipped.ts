import type { GivenCells } from "../../../report/call-function.ts";
import type { Block } from "../../../workbook/port.ts";

/** Below it a range is given as it is; functions leave out what is empty at its end themselves. */
const mostCells = 20_000;

/** A range without what lies behind the last cell in use, where it is large: whole columns go to the end of the sheet. */
export function clipped(block: Block, end: { readonly row: number; readonly column: number }): Block {
  if (block.rows * block.columns <= mostCells) return block;
  const rows = Math.max(1, Math.min(block.rows, end.row - block.row));
  const columns = Math.max(1, Math.min(block.columns, end.column - block.column));
  return { ...block, rows, columns };
}

/** The first cell of an answer, as its only one. */
export function firstOnly(rows: GivenCells): GivenCells {
  return [[rows[0]?.[0] ?? null]];
}

/** The error that the first cell of an answer shows; null where it shows none. */
export function errorIn(rows: GivenCells): string | null {
  const first = rows[0]?.[0];
  return typeof first === "object" && first !== null ? first.error : null;
}

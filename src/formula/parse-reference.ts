import { parseCellName } from "./cell-name.ts";
import type { CellReference } from "./formula.ts";

const reference = /^((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/iu;

/**
 * A cell or range of this workbook from how it is written; null for anything else, and for a cell of another book.
 *
 * @example parseReference("'My sheet'!$B$3")?.sheet // "My sheet"
 */
export function parseReference(text: string): CellReference | null {
  const [, prefix, first = "", last] = reference.exec(text) ?? [];
  const from = parseCellName(first);
  const to = last === undefined ? from : parseCellName(last);
  const sheet = prefix === undefined ? null : sheetOf(prefix);
  if (from === null || to === null || sheet === undefined) return null;
  const block = {
    row: Math.min(from.row, to.row),
    column: Math.min(from.column, to.column),
    rows: Math.abs(to.row - from.row) + 1,
    columns: Math.abs(to.column - from.column) + 1,
  };
  const fixed = [first, last ?? first].every((name) => /^\$[A-Z]+\$/i.test(name));
  return { kind: "cells", sheet, block, fixed };
}

/** No sheet's name may have one of these: what has one is a path, a book or several sheets. */
const inNoName = /[\\/?*:[\]]/;

/** The sheet that stands before a `!`; undefined for a path, another book or several sheets. @example sheetOf("'It''s'!") // "It's" */
export function sheetOf(prefix: string): string | undefined {
  const name = prefix.replace(/^'|'?!$/g, "").replaceAll("''", "'");
  return inNoName.test(name) ? undefined : name;
}

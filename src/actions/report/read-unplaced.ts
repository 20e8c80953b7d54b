import type { UnplacedComment } from "../../report/earlier/earlier-report.ts";
import type { WriteCell } from "../../workbook/port.ts";
import { earlierWords as words } from "../../wording/report/earlier-words.ts";
import { shownAt, textAt, type WholeSheet } from "./whole-sheets.ts";

/** The table of comments that had no row when a report was built. Rows and columns within what was read. */
export interface ReadUnplaced {
  readonly comments: readonly UnplacedComment[];
  readonly row: number;
  readonly last: number;
  readonly columns: ReadonlySet<number>;
}

const [measure, owner, commentary, stood, id] = words.unplacedHeadings;

/** Finds the table by its headings; null for a sheet without. */
export function readUnplaced(sheet: WholeSheet): ReadUnplaced | null {
  for (let row = 0; row < sheet.values.length; row++) {
    const at = (heading: string | undefined): number =>
      (sheet.values[row] ?? []).findIndex((_, column) => textAt(sheet, row, column) === heading);
    const columns = [measure, owner, commentary, stood].map(at);
    if (columns.some((column) => column < 0)) continue;
    const all = new Set([...columns, at(id)].filter((column) => column >= 0));
    const rows = sheet.values
      .map((_, r) => r)
      .filter((r) => r > row && [...all].some((column) => shownAt(sheet, r, column) !== ""));
    return { comments: rows.map((r) => commentAt(sheet, r, at)), row, last: rows.at(-1) ?? row, columns: all };
  }
  return null;
}

function commentAt(sheet: WholeSheet, row: number, at: (heading: string | undefined) => number): UnplacedComment {
  const typed = (heading: string | undefined): WriteCell => {
    const cell = sheet.entered[row]?.[at(heading)] ?? null;
    return cell === "" ? null : cell;
  };
  return {
    id: textAt(sheet, row, at(id)),
    measure: shownAt(sheet, row, at(measure)),
    owner: typed(owner),
    commentary: typed(commentary),
    shownTyped: { owner: shownAt(sheet, row, at(owner)), commentary: shownAt(sheet, row, at(commentary)) },
    stood: shownAt(sheet, row, at(stood)),
    sheet: sheet.name,
  };
}

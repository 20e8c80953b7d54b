import { parseCalls } from "../../formula/parse-formula.ts";
import type { EarlierReportRow } from "../../report/earlier/earlier-report.ts";
import type { CellValue, WriteCell } from "../../workbook/port.ts";
import { columnHolding, type PageHead, pageHead } from "./page-columns.ts";
import { shownAt, textAt, type WholeSheet } from "./whole-sheets.ts";

/** A page of a report as it stands on its sheet. Rows and columns within what was read. */
export interface ReadPage {
  readonly head: PageHead;
  /** The rows of its table that are measures. */
  readonly at: ReadonlySet<number>;
  /** The first row under the headings, and the last that is a measure. */
  readonly last: number;
  readonly rows: readonly EarlierReportRow[];
}

const id = /^O\d\dM\d\d(?:-[\w-]+)?$/;

/** Reads a page by what stands on its sheet; null for a sheet that is none. */
export function readPage(sheet: WholeSheet): ReadPage | null {
  const head = pageHead(sheet);
  if (head === null) return null;
  const at = measureRows(sheet, head);
  return { head, at: new Set(at), last: Math.max(head.row, ...at), rows: at.map((row) => rowAt(sheet, head, row)) };
}

/**
 * Rows with an id, in the hidden column or in the formula of the council's figure. Where a page has neither, for it was
 * frozen and the column deleted, the rows under the headings up to the first without a name.
 */
function measureRows(sheet: WholeSheet, head: PageHead): number[] {
  const all = sheet.values.map((_, row) => row).filter((row) => row > head.row);
  const known = all.filter((row) => idAt(sheet, head, row) !== "");
  if (known.length > 0) return known;
  const measure = columnHolding(head, "measure");
  const end = all.find((row) => textAt(sheet, row, measure) === "") ?? sheet.values.length;
  return all.filter((row) => row < end);
}

function idAt(sheet: WholeSheet, head: PageHead, row: number): string {
  const kept = textAt(sheet, row, columnHolding(head, "id"));
  if (id.test(kept)) return kept;
  // The figures under a page's charts ask other functions.
  for (const key of ["own", "median"]) {
    const formula = sheet.meant[row]?.[columnHolding(head, key)] ?? null;
    if (formula === null) continue;
    for (const { name, args } of parseCalls(formula)) {
      const found = name === "COMPARE" ? args[1] : undefined;
      if (typeof found === "string" && id.test(found)) return found;
    }
  }
  return "";
}

function rowAt(sheet: WholeSheet, head: PageHead, row: number): EarlierReportRow {
  const column = (key: string): number => columnHolding(head, key);
  const value = (key: string): CellValue => sheet.values[row]?.[column(key)] ?? null;
  const shown = (key: string): string => shownAt(sheet, row, column(key));
  const text = (key: string): string => textAt(sheet, row, column(key));
  const typed = (key: string): WriteCell => {
    const cell = sheet.entered[row]?.[column(key)] ?? null;
    return cell === "" ? null : cell;
  };
  return {
    id: idAt(sheet, head, row),
    sheet: sheet.name,
    row: sheet.block.row + row,
    // The mark of a council's own caveat is no part of the name.
    measure: text("measure").replace(/\*$/, ""),
    period: shown("period"),
    value: value("own"),
    shown: shown("own"),
    median: value("median"),
    shownMedian: shown("median"),
    position: text("position"),
    verdict: text("verdict"),
    trend: text("trend"),
    owner: typed("owner"),
    commentary: typed("commentary"),
    shownTyped: { owner: shown("owner"), commentary: shown("commentary") },
  };
}

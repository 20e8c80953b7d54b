import type { Expression } from "../../formula/expression.ts";
import type { Block, CellAddress } from "../../workbook/port.ts";

/** The table of a page, and the rows of the sheet of detail that belong to it: what a report's sentences refer to. */
export interface PageTable {
  readonly sheet: string;
  readonly firstRow: number;
  readonly rows: number;
  /** Where the rows of this page stand on the sheet of detail, in the same order when the report is built. */
  readonly detail: { readonly sheet: string; readonly firstRow: number };
  readonly contextual: boolean;
  /** Places of rows, from 0: those that are ranked at all, those that may have a verdict, those where neither side is good. */
  readonly ranked: readonly number[];
  readonly judged: readonly number[];
  readonly neutral: readonly number[];
  /** The call whose sentence says, for a row, among how many comparisons its verdict holds. */
  readonly certainty: (row: number) => Expression;
}

/** Columns of a page's table, from 0. */
export const pageColumns = {
  measure: 0,
  unit: 1,
  period: 2,
  own: 3,
  england: 4,
  region: 5,
  quartile: 6,
  median: 7,
  gap: 8,
  position: 9,
  verdict: 10,
  change: 11,
  trend: 12,
  /** A small line of the figures of several periods, in the cell. */
  picture: 13,
  job: 14,
  owner: 15,
  commentary: 16,
  /**
   * Hidden: the distance in words, with the mark of a verdict that does not hold. It stands in the row itself, so that
   * what is said of verdict and distance together stays true when somebody sorts the page.
   */
  distance: 17,
  /** Hidden: by it a row is known again. */
  id: 18,
} as const;

/** Columns of the table of detail, from 0. */
export const detailColumns = {
  detailId: 0,
  detailMeasure: 1,
  good: 2,
  interval: 3,
  detailDistance: 4,
  before: 5,
  beforePeriod: 6,
  missingCount: 7,
  missingNames: 8,
  notes: 9,
} as const;

export type PageColumn = keyof typeof pageColumns;
export type ReportColumn = PageColumn | keyof typeof detailColumns;

/** The cell of a measure, on its page or on the sheet of detail. */
export function cellOf(table: PageTable, row: number, column: ReportColumn): CellAddress {
  const { sheet, row: first, column: place } = columnOf(table, column);
  return { sheet, row: first + row, column: place };
}

/** The cells of a column for all measures of a page. */
export function columnOf({ sheet, firstRow, rows, detail }: PageTable, column: ReportColumn): Block {
  if (isOnPage(column)) return { sheet, row: firstRow, column: pageColumns[column], rows, columns: 1 };
  return { sheet: detail.sheet, row: detail.firstRow, column: detailColumns[column], rows, columns: 1 };
}

function isOnPage(column: ReportColumn): column is PageColumn {
  return Object.hasOwn(pageColumns, column);
}

import type { CellAddress, CellValue, WriteCell } from "../../workbook/port.ts";

/** A report of ours as it stands in a workbook: what its rows show, and what was typed beside them. */
export interface EarlierReport {
  /** Names of its sheets, the summary first. */
  readonly sheets: readonly string[];
  /** What stands in the cells of council and set; several cells where councils are listed. */
  readonly council: string;
  readonly set: readonly string[];
  /** The councils it compares with, by name; null where they cannot be read. */
  readonly members: readonly string[] | null;
  /** The day its figures were collected on, as it says it ("30 November 2026"); null where it does not. */
  readonly collected: string | null;
  readonly rows: readonly EarlierReportRow[];
  /** Whatever else was typed on its sheets: below, beside or between our cells. */
  readonly besides: readonly TypedCell[];
}

/** A row of a page: a measure as the report shows it. */
export interface EarlierReportRow {
  /** The series' or metric's id, from the hidden column. */
  readonly id: string;
  readonly sheet: string;
  readonly measure: string;
  readonly period: string;
  /** The council's figure; a text where there is none. */
  readonly value: CellValue;
  /** As the reader sees it, with the unit's format. */
  readonly shown: string;
  readonly median: CellValue;
  readonly shownMedian: string;
  readonly position: string;
  readonly verdict: string;
  readonly trend: string;
  /** As entered: a formula stays one. Null where nothing was typed. */
  readonly owner: WriteCell;
  readonly commentary: WriteCell;
}

/** A cell that somebody typed into. */
export interface TypedCell {
  readonly at: CellAddress;
  readonly entered: WriteCell;
}

import type { ShownColumns } from "../cells.ts";
import type { Block, CellAddress, CellValue, WriteCell } from "../../workbook/port.ts";

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
  /** Comments whose row was gone already when it was built. */
  readonly unplaced?: readonly UnplacedComment[];
  /** What the cells of the summary say about columns; a column that it does not speak of is left out. */
  readonly shown?: Partial<ShownColumns>;
  /** Where its cells stand, for formulas that refer to them. */
  readonly places?: EarlierPlaces;
}

/** A row of a page: a measure as the report shows it. */
export interface EarlierReportRow {
  /** The series' or metric's id, from the hidden column. Empty where it was deleted and no formula has it. */
  readonly id: string;
  readonly sheet: string;
  /** Row of the sheet, from 0. */
  readonly row?: number;
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
  /** The two as the reader sees them: a date or a share of 100 is a number with a format. */
  readonly shownTyped?: { readonly owner: string; readonly commentary: string };
}

/** A cell that somebody typed into. */
export interface TypedCell {
  readonly at: CellAddress;
  readonly entered: WriteCell;
  /** As the reader sees it. */
  readonly shown?: string;
}

/** A comment that has no row any more. */
export interface UnplacedComment {
  /** The id of its measure; empty where it had none. */
  readonly id: string;
  readonly measure: string;
  readonly owner: WriteCell;
  readonly commentary: WriteCell;
  readonly shownTyped?: { readonly owner: string; readonly commentary: string };
  /** Where it stood, in words. */
  readonly stood: string;
  /** The sheet on which it stands now: what its formulas mean by a cell without a sheet's name. */
  readonly sheet?: string;
}

/** Where the cells of an earlier report stand that a typed formula may refer to. */
export interface EarlierPlaces {
  /** By the sheet's name: what each column of its table holds, from the sheet's first. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly council: CellAddress | null;
  readonly set: Block | null;
}

import type { Polarity } from "../framework/metric.ts";

/** What a column of the council's own list can be, in the order in which an officer looks for them. */
export const kpiColumns = [
  "name",
  "reference",
  "section",
  "value",
  "target",
  "floor",
  "tolerance",
  "period",
  "unit",
  "polarity",
  "rag",
  "direction",
  "previous",
  "officer",
  "service",
  "comment",
  "left-out",
] as const;
export type KpiColumn = (typeof kpiColumns)[number];

/** One cell of the user's range: its value and its displayed text. */
export interface KpiCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
}

/** The user's range as the sheet shows it. Rows and columns count from 0 within the range. */
export interface KpiGrid {
  readonly cells: readonly (readonly KpiCell[])[];
  /** Merged cells; those covered by the first are empty. */
  readonly merges?: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A number of the list, with its place. */
export interface KpiNumber {
  /** In the unit that its cell shows: 16.2 for a cell that shows 16.2%, 1,200,000 for "£1.2m". */
  readonly value: number;
  /** As the cell shows it: "16.2%". */
  readonly text: string;
  /** What the cell holds: 0.162 in a cell formatted as per cent; a text where the number stands among words. */
  readonly held: number | string;
  /** The unit written with the number: "%", "£", "days", "per 1,000"; null for none. */
  readonly unit: string | null;
  /** What else is said with it: "provisional", "revised"; left out for nothing. */
  readonly remark?: string;
  /** Column of the range, from 0. */
  readonly column: number;
  /** Row of the range, where it is not the KPI's: a row of targets below the row of figures. Left out for the KPI's. */
  readonly row?: number;
}

/** A target or floor: how it is to be met, where its cell says so. */
export interface KpiLimit extends KpiNumber {
  /** "at-least" for ≥ 85% and "10 or more"; "above" for "more than 50"; null where only a number stands there. */
  readonly bound: "at-least" | "above" | "at-most" | "below" | null;
  /** "60% (stretch 65%)": 65. Left out for none. */
  readonly stretch?: number;
}

/** How far from the target a figure may be and still be amber. */
export interface KpiTolerance extends KpiNumber {
  /** A tolerance in per cent beside a target in per cent may be of the target or in points: only the council knows. */
  readonly isOpen: boolean;
}

/** Which way is good, as the list says it: "near-target" is T, stay near the target. */
export type OwnPolarity = Polarity | "near-target";

/** The colour that the council itself prints. */
export interface PublishedRag {
  /** "blue": complete, or no target, as some councils print it; it is never held against a computed colour. */
  readonly colour: "green" | "amber" | "red" | "blue";
  /** As the cell shows it: "G", "On track". */
  readonly text: string;
}

/** Where the list says the period of a figure. */
export interface OwnPeriod {
  /** As the list writes and shows it: "Q2 2026/27", "Nov-25". */
  readonly text: string;
  readonly from: "cell" | "heading" | "above";
  /** Column of its cell; null where it stands in a heading or above the list. */
  readonly column: number | null;
  /** Excel's number of a date, where the cell holds one. */
  readonly serial?: number;
}

/** A figure of an earlier period, or of another column of the same kind. */
export interface EarlierValue {
  /** What the heading says: "2023/24 outturn". */
  readonly label: string;
  readonly number: KpiNumber;
}

/** One of the council's own KPIs. */
export interface Kpi {
  /** Row of the range, from 0. */
  readonly row: number;
  readonly name: string;
  /** Row of the name, where it stands above a row "Actual" with the figures. Left out for the KPI's row. */
  readonly nameRow?: number;
  /** The council's own code, "SCS28"; null for none. */
  readonly reference: string | null;
  /** The section of the list it stands in; null for none. */
  readonly section: string | null;
  readonly value: KpiNumber | null;
  /** What the value's cell says where it is no number, in its words: "<5"; null where it is a number or empty. */
  readonly unread: string | null;
  /** What that means, where it is a known sign: "suppressed" for c, "not available" for z or ":". */
  readonly unreadMeans: string | null;
  readonly target: KpiLimit | null;
  /** A target in words that is no number: "Top quartile". Null for none; "n/a" and "no target" are none. */
  readonly unreadTarget: string | null;
  /** A target that stands in the list for another period than the figure's, which is not used. Left out for none. */
  readonly targetOfAnotherTime?: { readonly heading: string; readonly text: string };
  readonly floor: KpiLimit | null;
  readonly unreadFloor: string | null;
  readonly tolerance: KpiTolerance | null;
  readonly period: OwnPeriod | null;
  readonly unit: string;
  /** As the list says in words, never from arrows or floor; null when it does not. */
  readonly polarity: OwnPolarity | null;
  /** The words that say it: "Bigger is better"; null for none. */
  readonly polaritySaid: string | null;
  readonly publishedRag: PublishedRag | null;
  /** Direction of travel as the list shows it: "↑", "Improving"; null for none. */
  readonly direction: string | null;
  /** Earlier figures of the same row, oldest first. */
  readonly earlier: readonly EarlierValue[];
  readonly officer: string | null;
  readonly service: string | null;
  readonly comment: string | null;
}

/** What a column was taken for, and why. */
export interface ColumnReading {
  readonly column: number;
  /** Its headings from above, joined: "2025/26 Target"; "" where it has none. */
  readonly heading: string;
  readonly kind: KpiColumn;
  /** Why, in a sentence: "Its heading says target." */
  readonly why: string;
  /** The user chose it. */
  readonly isChosen: boolean;
  readonly isHidden: boolean;
}

/** What a row of the range is. */
export interface RowReading {
  readonly row: number;
  readonly kind: "heading" | "kpi" | "section" | "total" | "note" | "empty" | "hidden" | "above";
}

/** What the user chose for a column, by its heading too, so that next month's columns are known again. */
export interface ColumnChoice {
  readonly column: number;
  readonly heading: string;
  readonly kind: KpiColumn;
}

/** What the user chose about the reading of one range. */
export interface ReadingChoices {
  readonly columns: readonly ColumnChoice[];
  readonly withHidden: boolean;
}

/** The list as read. */
export interface KpiList {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  readonly kpis: readonly Kpi[];
  /** What to know about the reading, in sentences: hidden rows left out, two targets, a scale that is open. */
  readonly remarks: readonly string[];
}

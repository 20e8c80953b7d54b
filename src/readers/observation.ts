/** What a publisher's mark in place of a figure means. */
export type MarkMeaning =
  | "suppressed"
  | "not available"
  | "not applicable"
  | "suppressed or not available"
  | "rounds to zero"
  | "unreliable"
  | "note";

/** A number beside how it was written, where that says more: "8.1 (8)". */
export interface Figure {
  readonly value: number;
  readonly text: string;
}

/** How a file names an area. */
export interface PublishedArea {
  /**
   * The GSS code in the file, current or former, or found by DfE's number or the name; the file's own code, such as
   * "E0521" or "-", where no GSS code is known; "" where there is none.
   */
  readonly code: string;
  readonly name: string;
  readonly by: "code" | "DfE number" | "name";
}

/** One figure of an official file, or the mark or words that stand in its place. */
export interface Observation {
  /** The file within an archive of several, which may have the same sheets and columns as the others. */
  readonly part?: string;
  readonly sheet: string | null;
  /** As a spreadsheet counts: the first row of the file is 1. */
  readonly row: number;
  /** What is measured, with every filter that picks it out, in the publisher's words. */
  readonly series: string;
  readonly area: PublishedArea;
  /** As published. */
  readonly period: string;
  /** In the publisher's unit; null where a mark, words or nothing stand there. */
  readonly value: number | null;
  /** The cell as published. */
  readonly text: string;
  /** The publisher's mark in place of a figure, or "" */
  readonly mark: string;
  readonly meaning: MarkMeaning | null;
  /** Provisional, revised, estimated ..., as the file marks a number. */
  readonly flags: readonly string[];
  readonly lower: Figure | null;
  readonly upper: Figure | null;
  readonly numerator: Figure | null;
  readonly denominator: Figure | null;
  /** Half the width of the 95% interval, where the file gives that in place of limits. */
  readonly margin: Figure | null;
  readonly note: string;
  /** What the publisher's list of columns calls it, with its unit, where one came with the file. */
  readonly called?: string;
}

/** What could not be read, where, and what was expected. */
export interface ReadIssue {
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly expected: string;
}

/** Where a reader puts what it finds. */
export interface Sink {
  readonly observe: (observation: Observation) => void;
  readonly issue: (issue: ReadIssue) => void;
  /** A row that is no figure: a total of another kind of area, a note under the table. */
  readonly leaveOut: (row: number, why: string) => void;
}

/** What is common to the observations that leave fields out. */
export const bare = {
  mark: "",
  meaning: null,
  flags: [],
  lower: null,
  upper: null,
  numerator: null,
  denominator: null,
  margin: null,
  note: "",
} as const satisfies Partial<Observation>;

/** Something a file says that is no figure of an area: a label, a date, the name of a column. */
export function fact(series: string, text: string, row = 1): Observation {
  return {
    ...bare,
    sheet: null,
    row,
    series,
    area: { code: "", name: "", by: "name" },
    period: "",
    value: null,
    text,
  };
}

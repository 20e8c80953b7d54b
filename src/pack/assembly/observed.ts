import type { AreaCode } from "../../areas/area.ts";
import type { Flag, State } from "../pack.ts";
import type { Period } from "../period.ts";

/** One figure of one area and period before it is written to the pack, or the publisher's mark instead of it. */
export interface Observed {
  /** One of the 317 current authorities, or England; older codes have been mapped already. */
  readonly area: AreaCode;
  readonly period: Period;
  /** In the unit of the series; null where the publisher gives a mark instead. */
  readonly value: number | null;
  /** What the mark means; null for a number. */
  readonly state: State | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly flags: readonly Flag[];
  /** Published counts behind the figure, where the file has them; left out is the same as null. */
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  /** How many answered, for a figure from a survey. */
  readonly respondents?: number | null;
  /** Ids of the sources of its counts, where these are not from the figure's own. */
  readonly countSources?: readonly string[];
  /** Where it was read, for messages. */
  readonly at: Place;
}

/** A place in a source file; `row` is counted as in a spreadsheet, where the heading is row 1. */
interface Place {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
}

export type IssueCode =
  | "unknown-header"
  | "missing-header"
  | "unreadable-number"
  | "unreadable-period"
  | "unknown-area"
  | "unknown-word"
  | "duplicate"
  | "outside-interval"
  | "outside-percentage"
  | "wrong-count"
  | "no-unit"
  | "unknown-series"
  | "unknown-break"
  | "unknown-edition"
  | "incomplete-list"
  | "alias-with-two-meanings"
  | "no-figures";

/** Something in a file (or in our own tables) that must be corrected before the pack can be built. */
export interface Issue extends Place {
  readonly code: IssueCode;
  /** What was found and what was expected, as a sentence. */
  readonly message: string;
}

/** One line for the build's output. */
export function describeIssue(issue: Issue): string {
  const row = issue.row === null ? "" : ` row ${issue.row}`;
  const column = issue.column === null ? "" : ` column "${issue.column}"`;
  return `${issue.file}${row}${column}: ${issue.code}: ${issue.message}`;
}

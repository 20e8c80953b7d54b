import { alsoShownWords } from "../../wording/report/also-shown.ts";
import { councilName } from "../by-council.ts";
import type { ReportFrame } from "../cells.ts";
import { pageColumns } from "../page-sentences.ts";
import type { Content } from "../sheet-draft.ts";
import { alsoShownHeading } from "./also-shown.ts";

/** The headings that hang on the first sheet; null for all others. */
export function headingAt(frame: ReportFrame, column: number): Content {
  const { own, first, second } = pageColumns;
  if (column === own) return councilName(frame);
  return column === first || column === second ? alsoShownHeading(frame, column === first ? 0 : 1) : null;
}

/** About how long the heading of a column is at most, where a formula decides it, in characters. */
export function headingLength({ councilName: name }: ReportFrame, column: number): number {
  const { own, first, second } = pageColumns;
  if (column === own) return name.length;
  return column === first || column === second ? alsoShownWords.headings.region.length : 0;
}

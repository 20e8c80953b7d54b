import { shownWords } from "../../wording/report/also-shown.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { oneOfTier } from "../../wording/tier.ts";
import type { CellFormat } from "../../workbook/port.ts";
import type { Expression } from "../../formula/expression.ts";
import { byTier, ifCouncil } from "../by-council.ts";
import { called, equal, joined, ofSet, type ReportFrame, sizeOfSet, when } from "../cells.ts";
import { looks } from "../looks.ts";
import type { Content, Drafting } from "../sheet-draft.ts";
import { fontSize } from "../summary-counts.ts";

/** Columns merged for an input, so that a long name fits; the note about it follows them. */
export const inputColumns = 5;

/** The set of a report as written on the summary: a name, or a list of councils. */
export type ReportSet =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "listed"; readonly councils: readonly string[] };

/** What the inputs are drafted from. */
interface InputsParts {
  readonly council: string;
  readonly set: ReportSet;
  /** Where the officer is told to type another council. */
  readonly hints: "notes" | "cells";
  /** A measure with figures, for questions about the set alone. */
  readonly id: string;
}

/** Council, set and what stands beside the median, each in its cell with a word beside it; edition and day of the figures. */
export function inputs(draft: Drafting, frame: ReportFrame, { council, set, hints, id }: InputsParts): void {
  const label = { ...looks.label, fontSize, vertical: "middle" } as const;
  const besides = { ...looks.note, fontSize, wrap: false, vertical: "middle" } as const;
  const input = { ...looks.input, vertical: "middle" } as const;
  const row = (name: string, content: Content, note: Content): void => {
    const after = new Array<null>(inputColumns - 1).fill(null);
    const index = draft.row(
      [name, content, ...after, note],
      [label, ...new Array<CellFormat>(inputColumns).fill(input), besides],
      19,
    );
    draft.merge({ row: index, column: 1, rows: 1, columns: inputColumns });
  };
  const inCells = hints === "cells";
  row(
    words.council,
    council,
    ifCouncil(frame, inCells ? words.inputNote : tierOf(frame), words.wrongCouncil, words.nothingToSay),
  );
  const size = joined(sizeOfSet(frame, id), words.councilsInSet);
  if (set.kind === "named") row(words.comparedWith, set.name, setNote(frame, id, inCells ? words.setNote : size));
  else
    set.councils.forEach((council, i) =>
      row(i === 0 ? words.comparedWith : "", council, i > 0 ? "" : inCells ? words.listNote : size),
    );
  shownRow(draft, frame, { label, input, besides });
  const plain = { ...looks.text, fontSize, wrap: false };
  const date = (field: string): Expression => ({ kind: "date", of: called("EDITION", field) });
  const index = draft.row(
    [
      "",
      joined(words.edition, date("edition")),
      ...new Array<null>(inputColumns - 1).fill(null),
      joined(words.packed, date("built")),
    ],
    [label, plain, ...new Array<null>(inputColumns - 1).fill(null), plain],
    14,
  );
  draft.merge({ row: index, column: 1, rows: 1, columns: inputColumns });
}

/** The cells that say which columns stand beside the median. */
function shownRow(
  draft: Drafting,
  { shownAsBuilt }: ReportFrame,
  { label, input, besides }: Readonly<Record<"label" | "input" | "besides", CellFormat>>,
): void {
  const word = (isShown: boolean): string => (isShown ? shownWords.yes : shownWords.no);
  const { england, region, quartile } = shownAsBuilt;
  const empty = new Array<null>(inputColumns - 3).fill(null);
  draft.row(
    [shownWords.label, word(england), word(region), word(quartile), ...empty, shownWords.note],
    [label, input, input, input, ...empty, besides],
    19,
  );
}

/** The council's tier, as members read it: "a county council". */
function tierOf(frame: ReportFrame): Expression {
  return byTier(frame, { county: oneOfTier("county"), district: oneOfTier("district"), single: oneOfTier("single") });
}

/** What is said beside the set; that it is wrong only where the council is right. */
function setNote(frame: ReportFrame, id: string, note: Expression): Expression {
  const known = when(equal(ofSet(frame, id, "set"), ""), words.wrongSet, note);
  return ifCouncil(frame, { kind: "or-if-error", of: known, otherwise: words.wrongSet }, words.nothingToSay);
}

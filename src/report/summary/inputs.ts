import { shownWords } from "../../wording/report/page/also-shown.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import { oneOfTier } from "../../wording/tier.ts";
import type { Block, CellAddress, CellFormat, NewSheet } from "../../workbook/port.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { byTier, ifCouncil } from "../by-council.ts";
import {
  at,
  called,
  cell,
  equal,
  joined,
  ofSet,
  type ReportFrame,
  type ShownColumn,
  sizeOfSet,
  when,
} from "../cells.ts";
import { looks } from "../looks.ts";
import type { Content, Drafting } from "../sheet-draft.ts";
import { fontSize, lastColumn } from "./lines.ts";

/** Columns tinted for an input, whose value overflows them; the note about it follows them. */
const inputColumns = 5;

/** The set of a report as written on the summary: a name, or a list of councils. */
export type ReportSet =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "listed"; readonly councils: readonly string[] };

/** Where the three cells of Yes or No stand in their row, and the note about them. */
const shownPlaces: Readonly<Record<ShownColumn | "note", number>> = { england: 1, region: 4, quartile: 6, note: 8 };

/** Where the inputs stand on a summary of some name; the edition and the day of the figures stand at its right edge. */
export function inputCells(
  summary: string,
  set: ReportSet,
): Pick<ReportFrame, "council" | "set" | "shown" | "edition" | "packed"> {
  const rows = set.kind === "named" ? 1 : set.councils.length;
  const setBlock: Block = { sheet: summary, row: 3, column: 1, rows, columns: 1 };
  const shown = (column: ShownColumn): CellAddress => cell(summary, setBlock.row + rows, shownPlaces[column]);
  return {
    council: cell(summary, 2, 1),
    set: setBlock,
    shown: { england: shown("england"), region: shown("region"), quartile: shown("quartile") },
    edition: cell(summary, 0, lastColumn),
    packed: cell(summary, 2, lastColumn),
  };
}

/** What the inputs are drafted from. */
interface InputsParts {
  readonly council: string;
  readonly set: ReportSet;
  /** Where the officer is told to type another council. */
  readonly hints: "notes" | "cells";
  /** A measure with figures, for questions about the set alone. */
  readonly id: string;
}

const shownColumns: readonly ShownColumn[] = ["england", "region", "quartile"];

/** Council and set, each in its cell with a word beside it, and whether each column beside the median is shown. */
export function inputs(draft: Drafting, frame: ReportFrame, { council, set, hints, id }: InputsParts): void {
  const label = { ...looks.label, fontSize, wrap: false, vertical: "middle" } as const;
  const besides = { ...looks.note, fontSize, wrap: false, vertical: "middle" } as const;
  const input = { ...looks.input, vertical: "middle" } as const;
  const after = new Array<null>(inputColumns - 1).fill(null);
  const row = (name: string | null, content: Content, note: Content, end: readonly Content[] = []): void => {
    const formats = [label, ...new Array<CellFormat>(inputColumns).fill(input), besides];
    draft.row([name, content, ...after, note, ...end], end.length === 0 ? formats : [...formats, ...atEdge(draft)], 16);
  };
  const inCells = hints === "cells";
  const packed = [...new Array<null>(lastColumn - inputColumns - 2).fill(null), editionFact("packed")];
  row(
    words.council,
    council,
    ifCouncil(frame, inCells ? words.inputNote : tierOf(frame), words.wrongCouncil, words.nothingToSay),
    packed,
  );
  const size = joined(sizeOfSet(frame, id), words.councilsInSet);
  if (set.kind === "named") row(words.comparedWith, set.name, setNote(frame, id, inCells ? words.setNote : size));
  else
    set.councils.forEach((one, i) =>
      row(i === 0 ? words.comparedWith : null, one, i > 0 ? null : inCells ? words.listNote : size),
    );
  shownRow(draft, frame, { label, input, besides }, inCells ? shownWords.note : shownWords.besides);
}

/** The edition, or the day of the figures. */
export function editionFact(which: "edition" | "packed"): Expression {
  const date: Expression = { kind: "date", of: called("EDITION", which === "edition" ? "edition" : "built") };
  return joined(which === "edition" ? words.edition : words.packed, date);
}

/** The looks of a row's last columns, whose last text stands at the right edge. */
function atEdge({ columnWidths }: Drafting): (CellFormat | null)[] {
  const edge = { ...looks.edition, fontSize, vertical: "middle" } as const;
  return [...new Array<null>(columnWidths.length - inputColumns - 3).fill(null), edge];
}

/** The cells that say which columns stand beside the median: each shows what it is about before its Yes or No. */
function shownRow(
  draft: Drafting,
  { shown, shownAsBuilt }: ReportFrame,
  { label, input, besides }: Readonly<Record<"label" | "input" | "besides", CellFormat>>,
  note: string,
): void {
  const cells = new Array<Content>(shownPlaces.note + 1).fill(null);
  const formats = new Array<CellFormat>(shownPlaces.note).fill(input);
  for (const column of shownColumns) {
    cells[shownPlaces[column]] = shownAsBuilt[column] ? shownWords.yes : shownWords.no;
    formats[shownPlaces[column]] = { ...input, numberFormat: `;;;"${shownWords.labels[column]}"@` };
  }
  cells[0] = shownWords.label;
  cells[shownPlaces.note] = shownColumns.reduceRight<Expression>((otherwise, column) => {
    const isSaid = (word: string): Condition => equal(at(shown[column]), word);
    return when(isSaid(shownWords.yes), otherwise, when(isSaid(shownWords.no), otherwise, shownWords.wrong));
  }, note);
  draft.row(cells, [label, ...formats.slice(1), besides], 16);
}

/** The notes on the cells for whoever fills them in: they are not printed. */
export function inputNotes(
  { council, set, shown }: ReportFrame,
  kind: ReportSet["kind"],
): NonNullable<NewSheet["notes"]> {
  const on = ({ row, column }: Omit<CellAddress, "sheet">, text: string) => ({ row, column, text });
  return [
    on(council, words.inputNote),
    on(set, kind === "named" ? words.setNote : words.listNote),
    ...shownColumns.map((column) => on(shown[column], shownWords.note)),
  ];
}

/** The choices of the cells that say Yes or No. */
export function yesNoChoices({ shown }: Pick<ReportFrame, "shown">): NonNullable<NewSheet["choices"]> {
  return shownColumns.map((column) => {
    const { row, column: place } = shown[column];
    return { at: { row, column: place, rows: 1, columns: 1 }, from: [shownWords.yes, shownWords.no] };
  });
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

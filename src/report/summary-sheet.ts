import type { Outcome } from "../framework/metric.ts";
import type { ReportContent, ReportPage } from "./content.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { Block, CellFormat } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import {
  at,
  called,
  cell,
  chanceSentence,
  councilArgument,
  countOf,
  equal,
  firstSeries,
  joined,
  type ReportFrame,
  ofSet,
  sizeOfSet,
  when,
} from "./cells.ts";
import { looks } from "./looks.ts";
import { columnOf } from "./page-sentences.ts";
import type { PageDraft } from "./page-sheet.ts";
import { isNoValue } from "../statistics/no-value.ts";
import { mostPoints, paddingOf, rowPadding } from "./paper.ts";
import { type Content, Drafting, pointsOfLine, type SheetDraft } from "./sheet-draft.ts";
import { linesOfLength } from "./text-lines.ts";

/** The outcome, eight counts, a gap, and what stands out. */
const widths = [25, 8, 7, 8, 7, 10, 10, 9.5, 8, 1.5, 60];
const lastCount = widths.length - 3;
const standsOutColumn = widths.length - 1;
/** Members of larger sets are not named: the set's own name identifies them. */
const mostMembers = 40;
/** Approximate length of fifteen names, in characters. */
const fifteenNames = 330;
/** Columns merged for an input, so that a long name fits; the note about it follows them. */
const inputColumns = 5;
/** Also for the small print: the sheet as a whole is scaled down, so that this becomes 9 points at the least. */
const fontSize = 10;

/** The set of a report as written on the summary: a name, or a list of councils. */
export type ReportSet =
  | { readonly kind: "named"; readonly name: string }
  | { readonly kind: "listed"; readonly councils: readonly string[] };

/** Number of columns of a list of councils; the list is one block. */
const listColumns = 1;

/** The frame of a report whose sheets have these names; known before any sheet is made. */
export function reportFrame(
  { summary, method }: { readonly summary: string; readonly method: string | null },
  councilName: string,
  set: ReportSet,
): ReportFrame {
  const setBlock: Block =
    set.kind === "named"
      ? { sheet: summary, row: 3, column: 1, rows: 1, columns: 1 }
      : { sheet: summary, row: 3, column: 1, rows: set.councils.length, columns: listColumns };
  const after = set.kind === "named" ? 4 : 3 + set.councils.length;
  return {
    summary,
    method,
    council: cell(summary, 2, 1),
    councilName,
    set: setBlock,
    setInWords: cell(summary, 1, 0),
    edition: cell(summary, after, 1),
    packed: cell(summary, after, 1 + inputColumns),
  };
}

/**
 * The first sheet: council and set, each in a cell to which every formula of the report refers; the counts of each
 * outcome in the framework's order; the names of the councils in the set.
 */
export function summarySheet(
  frame: ReportFrame,
  content: ReportContent,
  set: ReportSet,
  pages: ReadonlyMap<ReportPage, PageDraft>,
): SheetDraft {
  const drafted = (padding: number): Drafting => draftSummary(frame, content, set, pages, padding);
  const rows = content.pages.length + content.empty.length + 1;
  const draft = drafted(paddingOf(widths, drafted(rowPadding.closest).points, rows));
  const fitToHeight = draft.points <= mostPoints;
  return draft.finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, fitToHeight, footer: words.footer(words.summarySheet) },
  });
}

function draftSummary(
  frame: ReportFrame,
  content: ReportContent,
  set: ReportSet,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  padding: number,
): Drafting {
  const note = { ...looks.note, fontSize };
  const draft = new Drafting(frame.summary, widths);
  const first = firstSeries(content);
  draft.row([joined(called("ABOUT", councilArgument(frame), "name"), words.summaryTitle)], [looks.title], 26);
  draft.row([setInWords(frame, set, first)], [looks.subtitle], 22);
  inputs(draft, frame, content, set);
  draft.gap(10);
  const all = counts(draft, content, pages, padding);
  draft.gap(10);
  draft.text(words.noTotal, note);
  if (all !== null) draft.text(chanceSentence(judgedIn(draft, all)), note, { longest: 90 });
  if (set.kind === "named") draft.text(members(frame, first), note, { longest: membersLength(content) });
  return draft;
}

function inputs(draft: Drafting, frame: ReportFrame, content: ReportContent, set: ReportSet): void {
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
  const council = called("ABOUT", councilArgument(frame), "name");
  row(words.council, content.area.name, unlessWrong(council, words.inputNote, words.wrongCouncil));
  const inUse = ofSet(frame, firstSeries(content), "set");
  if (set.kind === "named") row(words.comparedWith, set.name, unlessWrong(inUse, words.setNote, words.wrongSet));
  else
    set.councils.forEach((council, i) =>
      row(i === 0 ? words.comparedWith : "", council, i === 0 ? words.listNote : ""),
    );
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
    16,
  );
  draft.merge({ row: index, column: 1, rows: 1, columns: inputColumns });
}

/** A note, or what is wrong when a question about the input gives an error. */
function unlessWrong(asked: Expression, note: string, wrong: string): Expression {
  return { kind: "or-if-error", of: when(equal(asked, ""), wrong, note), otherwise: wrong };
}

/** "Kent against neighbours by the LOF-21 open model (15 councils); not MHCLG's list". */
function setInWords(frame: ReportFrame, set: ReportSet, id: string): Expression {
  const name = set.kind === "listed" ? words.unnamedSet : ofSet(frame, id, "set");
  const isOpen = { kind: "contains", text: ofSet(frame, id, "model"), part: "open model" } as const;
  return joined(
    called("ABOUT", councilArgument(frame), "name"),
    words.against,
    name,
    " (",
    sizeOfSet(frame, id),
    words.councils,
    ...(set.kind === "listed" ? [] : [when(isOpen, words.notOfficial)]),
  );
}

/** The members by name, for a set small enough to read. */
function members(frame: ReportFrame, id: string): Expression {
  return joined(
    `${words.members}: `,
    when(
      { kind: "above", one: sizeOfSet(frame, id), other: mostMembers },
      joined(words.allOf, ofSet(frame, id, "set")),
      ofSet(frame, id, "members"),
    ),
    ".",
  );
}

/**
 * Length of the members' names now, in characters; council or set may be changed, most likely to fifteen other members.
 */
function membersLength({ pages }: ReportContent): number {
  const compared = pages.flatMap(({ rows }) => rows).find((row) => !isNoValue(row.compared))?.compared;
  if (compared === undefined || isNoValue(compared)) return fifteenNames;
  const { members, outsideEngland } = compared.comparison.set;
  const names = [...members.map(({ name }) => name), ...outsideEngland];
  const letters = names.reduce((sum, name) => sum + name.length + 2, words.members.length);
  return names.length > mostMembers ? fifteenNames : Math.max(fifteenNames, letters);
}

type Verdicts = readonly string[];

/** The columns of counts, with the verdicts each counts. */
const counted: readonly Verdicts[] = [
  ["better"],
  ["similar"],
  ["worse"],
  ["higher", "lower"],
  ["position only"],
  ["not judged"],
];
/** The counts that need an interval: columns 2 to 5 of the sheet. */
const judgedColumns = { column: 2, columns: 4 } as const;

/**
 * The counts by outcome, with a total row; contextual outcomes apart.
 *
 * @returns the total row, null when there is none
 */
function counts(
  draft: Drafting,
  content: ReportContent,
  pages: ReadonlyMap<ReportPage, PageDraft>,
  padding: number,
): number | null {
  draft.row([words.figuresBy], [looks.section], 20);
  draft.wrapped(
    [...words.summaryHeadings, null, words.standsOut],
    widths.map((_, i) => ({ ...(isText(i) ? looks.head : looks.headRight), fontSize })),
  );
  const judged = content.pages.filter(({ outcome }) => !outcome.contextual);
  const context = content.pages.filter(({ outcome }) => outcome.contextual);
  const ownEmpty = content.empty.filter(({ contextual }) => !contextual);
  const oneLine = pointsOfLine(fontSize) + padding;
  for (const one of inOrder(judged, ownEmpty)) {
    if ("rows" in one) countRow(draft, one, pages.get(one), padding);
    else draft.row([outcomeName(one), words.noMetrics], countLooks(), oneLine);
  }
  const all = judged.length === 0 ? null : allRow(draft, draft.next - judged.length - ownEmpty.length, oneLine);
  if (context.length === 0) return all;
  draft.gap(8);
  draft.row([words.contextTitle], [{ ...looks.label, fontSize, wrap: false }], 16);
  for (const page of context) draft.row([outcomeName(page.outcome), page.rows.length], countLooks(), oneLine);
  return all;
}

function isText(column: number): boolean {
  return column === 0 || column === standsOutColumn;
}

function allRow(draft: Drafting, first: number, points: number): number {
  const rows = draft.next - first;
  const sums = Array.from({ length: lastCount }, (_, i): Expression => {
    return { kind: "total", of: { sheet: draft.name, row: first, column: i + 1, rows, columns: 1 } };
  });
  return draft.row(
    [words.all, ...sums],
    countLooks().map((look) => ({ ...look, bold: true })),
    points,
  );
}

function judgedIn(draft: Drafting, row: number): Expression {
  return { kind: "total", of: { sheet: draft.name, row, rows: 1, ...judgedColumns } };
}

function countRow(draft: Drafting, page: ReportPage, drafted: PageDraft | undefined, padding: number): void {
  if (drafted === undefined) throw new Error(`The page of outcome ${page.outcome.number} is not drafted.`);
  const { table, standsOut, standsOutLength } = drafted;
  const verdicts = columnOf(table, "verdict");
  const noFigure: Expression = { kind: "less", from: page.rows.length, take: countOf(verdicts, ...counted.flat()) };
  const anyStandsOut = { kind: "above", one: countOf(verdicts, "better", "worse"), other: 0 } as const;
  const lines = linesOfLength(standsOutLength, { width: widths[standsOutColumn] ?? 10, fontSize });
  draft.row(
    [
      outcomeName(page.outcome),
      page.rows.length,
      ...counted.map((words) => countOf(verdicts, ...words)),
      noFigure,
      null,
      standsOut === null ? null : when(anyStandsOut, at(standsOut)),
    ],
    countLooks(),
    lines * pointsOfLine(fontSize) + padding,
  );
}

/** Zero is shown as an empty cell. */
function countLooks(): CellFormat[] {
  const count = { ...looks.number, ...looks.underRow, vertical: "middle", numberFormat: "0;-0;;@" } as const;
  const text = { ...looks.measure, ...looks.underRow, vertical: "middle" } as const;
  return [
    text,
    ...Array.from({ length: lastCount }, () => count),
    looks.underRow,
    { ...text, color: looks.text.color },
  ];
}

function inOrder(pages: readonly ReportPage[], empty: readonly Outcome[]): readonly (ReportPage | Outcome)[] {
  const number = (one: ReportPage | Outcome): number => ("rows" in one ? one.outcome.number : one.number);
  return [...pages, ...empty].sort((one, other) => number(one) - number(other));
}

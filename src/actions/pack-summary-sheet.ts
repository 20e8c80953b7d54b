import type { Outcome } from "../framework/metric.ts";
import type { KpiPackContent, PackPage } from "../queries/kpi-pack.ts";
import { outcomeName } from "../wording/outcome-names.ts";
import { packWords as words } from "../wording/pack-notes.ts";
import type { Block, CellFormat } from "../workbook/port.ts";
import type { Expression } from "./expression.ts";
import {
  at,
  called,
  cell,
  chanceSentence,
  councilArgument,
  countOf,
  equal,
  joined,
  type PackFrame,
  setArgument,
  when,
} from "./pack-cells.ts";
import { looks } from "./pack-looks.ts";
import { columnOf, type PageTable } from "./pack-page-sentences.ts";
import type { PageDraft } from "./pack-page-sheet.ts";
import { paper } from "./paper.ts";
import { type Content, Drafting, type SheetDraft } from "./sheet-draft.ts";

const widths = [34, 15, 12, 12, 12, 14, 14, 12, 12];
const lastColumn = widths.length - 1;
const countPoints = 14.5;

/** The set of a pack as it is written on the summary: a name, or a list of councils that stands there. */
export type PackSet =
  | { readonly kind: "named"; readonly name: string; readonly isNeighbourList: boolean }
  | { readonly kind: "listed"; readonly councils: readonly string[] };

/** Columns in which a list of councils stands, and its first row; the list is one block. */
const listColumns = 1;

/** The frame of a pack whose sheets have these names: known before a single sheet is made. */
export function packFrame(
  { summary, method }: { readonly summary: string; readonly method: string | null },
  councilName: string,
  set: PackSet,
): PackFrame {
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
    packed: cell(summary, after, 5),
  };
}

/**
 * The first sheet: council and set in a cell each, to which every formula of the pack refers; the counts of each outcome
 * in the framework's order; the councils compared with.
 */
export function summarySheet(
  frame: PackFrame,
  content: KpiPackContent,
  set: PackSet,
  pages: ReadonlyMap<PackPage, PageDraft>,
): SheetDraft {
  const usual = drafted(frame, content, set, pages, 9);
  // A sheet that is a little too long is made smaller as a whole, so its small print begins larger.
  const enlarged = usual.points > paper.points ? drafted(frame, content, set, pages, 10) : usual;
  const fits = enlarged.points <= paper.points / paper.leastScale;
  return (fits ? enlarged : usual).finish({
    headerRow: null,
    print: { landscape: true, fitToWidth: true, fitToHeight: fits, footer: words.footer(words.summarySheet) },
  });
}

function drafted(
  frame: PackFrame,
  content: KpiPackContent,
  set: PackSet,
  pages: ReadonlyMap<PackPage, PageDraft>,
  small: number,
): Drafting {
  const note = { ...looks.note, fontSize: small };
  const draft = new Drafting(frame.summary, widths);
  const first = content.pages.flatMap(({ rows }) => rows).find(({ series }) => series !== null)?.id ?? "";
  draft.row([joined(called("ABOUT", councilArgument(frame), "name"), words.summaryTitle)], [looks.title], 26);
  draft.row([setInWords(frame, set, first)], [looks.subtitle], 22);
  inputs(draft, content, set);
  draft.gap(10);
  const all = counts(draft, content, pages);
  standingOut(draft, pages, small);
  draft.gap(10);
  draft.text(words.noTotal, note);
  if (all !== null) draft.text(chanceSentence(judgedIn(draft, all)), note, { longest: 90 });
  if (set.kind === "named" && set.isNeighbourList) draft.text(members(frame, set.name), note, { longest: 330 });
  return draft;
}

function inputs(draft: Drafting, content: KpiPackContent, set: PackSet): void {
  const input: readonly (CellFormat | null)[] = [looks.label, looks.input, looks.note];
  const besides = { ...looks.note, wrap: false };
  const row = (label: string, content: Content, note: string): void => {
    draft.row([label, content, note], [input[0] ?? null, input[1] ?? null, besides], 18);
  };
  row(words.council, content.area.name, words.inputNote);
  if (set.kind === "named") row(words.comparedWith, set.name, words.setNote);
  else
    set.councils.forEach((council, i) =>
      row(i === 0 ? words.comparedWith : "", council, i === 0 ? words.listNote : ""),
    );
  const plain = { ...looks.text, wrap: false };
  const date = (field: string): Expression => ({ kind: "date", of: called("EDITION", field) });
  draft.row(
    ["", joined(words.edition, date("edition")), null, null, null, joined(words.packed, date("built"))],
    [looks.label, plain, null, null, null, plain],
    15,
  );
}

/** "Kent against neighbours by the LOF-21 open model (15 councils); not MHCLG's list". */
function setInWords(frame: PackFrame, set: PackSet, id: string): Expression {
  const asked = (statistic: string): Expression =>
    called("BENCHMARK", councilArgument(frame), id, statistic, setArgument(frame));
  const size: Expression = { kind: "sum", parts: [asked("n"), asked("missing")] };
  const name = set.kind === "listed" ? words.unnamedSet : asked("set");
  const isOpen = { kind: "contains", text: asked("model"), part: "open model" } as const;
  return joined(
    called("ABOUT", councilArgument(frame), "name"),
    words.against,
    name,
    " (",
    size,
    words.councils,
    ...(set.kind === "listed" ? [] : [when(isOpen, words.notOfficial)]),
  );
}

function members(frame: PackFrame, name: string): Expression {
  const { sheet, row, column } = frame.set;
  const list = { name: "NEIGHBOURS", args: [councilArgument(frame), null, setArgument(frame)] };
  return when(
    equal(at(cell(sheet, row, column)), name),
    joined(`${words.members}: `, { kind: "listed", call: list }, "."),
    words.otherMembers,
  );
}

type Verdicts = readonly string[];

/** The columns of counts: which verdicts each takes in. */
const counted: readonly Verdicts[] = [
  ["better"],
  ["similar"],
  ["worse"],
  ["higher", "lower"],
  ["position only"],
  ["not judged"],
];
/** Those of them that an interval was needed for: columns 2 to 5 of the sheet. */
const judgedColumns = { column: 2, columns: 4 } as const;

/** The counts by outcome, with a row for all; contextual outcomes apart. @returns the row for all, null without any */
function counts(draft: Drafting, content: KpiPackContent, pages: ReadonlyMap<PackPage, PageDraft>): number | null {
  draft.row([words.figuresBy], [looks.section], 20);
  draft.row(
    words.summaryHeadings,
    words.summaryHeadings.map((_, i) => (i === 0 ? looks.head : looks.headRight)),
    17,
  );
  const judged = content.pages.filter(({ outcome }) => !outcome.contextual);
  const context = content.pages.filter(({ outcome }) => outcome.contextual);
  const ownEmpty = content.empty.filter(({ contextual }) => !contextual);
  for (const one of inOrder(judged, ownEmpty)) {
    if ("rows" in one) countRow(draft, one, pages.get(one)?.table);
    else draft.row([outcomeName(one), words.noMetrics], countLooks(), countPoints);
  }
  const all = judged.length === 0 ? null : allRow(draft, draft.next - judged.length - ownEmpty.length);
  if (context.length === 0) return all;
  draft.gap(8);
  draft.row([words.contextTitle], [{ ...looks.label, wrap: false }], 16);
  for (const page of context) draft.row([outcomeName(page.outcome), page.rows.length], countLooks(), countPoints);
  return all;
}

/** What stands out on each page, as the page says it. */
function standingOut(draft: Drafting, pages: ReadonlyMap<PackPage, PageDraft>, fontSize: number): void {
  const look = { ...looks.text, fontSize };
  const told = [...pages].filter(([{ outcome }, { standsOut }]) => standsOut !== null && !outcome.contextual);
  if (told.length === 0) return;
  draft.gap(10);
  draft.row([words.standsOut], [looks.section], 20);
  for (const [{ outcome }, { standsOut, standsOutLength }] of told) {
    if (standsOut === null) continue;
    const row = draft.text(at(standsOut), look, {
      from: 1,
      before: [outcomeName(outcome)],
      longest: standsOutLength,
    });
    draft.format({ row, column: 0, rows: 1, columns: 1 }, look);
  }
}

function allRow(draft: Drafting, first: number): number {
  const rows = draft.next - first;
  const sums = Array.from({ length: lastColumn }, (_, i): Expression => {
    return { kind: "total", of: { sheet: draft.name, row: first, column: i + 1, rows, columns: 1 } };
  });
  return draft.row(
    [words.all, ...sums],
    countLooks().map((look) => ({ ...look, bold: true })),
    countPoints,
  );
}

function judgedIn(draft: Drafting, row: number): Expression {
  return { kind: "total", of: { sheet: draft.name, row, rows: 1, ...judgedColumns } };
}

function countRow(draft: Drafting, page: PackPage, table: PageTable | undefined): void {
  if (table === undefined) throw new Error(`The page of outcome ${page.outcome.number} is not drafted.`);
  const verdicts = columnOf(table, "verdict");
  const noFigure: Expression = { kind: "less", from: page.rows.length, take: countOf(verdicts, ...counted.flat()) };
  draft.row(
    [outcomeName(page.outcome), page.rows.length, ...counted.map((words) => countOf(verdicts, ...words)), noFigure],
    countLooks(),
    countPoints,
  );
}

/** Nought is left out, for the eye: an empty cell says as much. */
function countLooks(): CellFormat[] {
  const count = { ...looks.number, ...looks.underRow, numberFormat: "0;-0;;@" };
  return [{ ...looks.measure, ...looks.underRow }, ...Array.from({ length: lastColumn }, () => count)];
}

function inOrder(pages: readonly PackPage[], empty: readonly Outcome[]): readonly (PackPage | Outcome)[] {
  const number = (one: PackPage | Outcome): number => ("rows" in one ? one.outcome.number : one.number);
  return [...pages, ...empty].sort((one, other) => number(one) - number(other));
}

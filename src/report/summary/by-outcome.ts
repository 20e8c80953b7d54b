import type { Outcome } from "../../framework/metric.ts";
import { isNoValue } from "../../statistics/no-value.ts";
import { outcomeName } from "../../wording/outcome-names.ts";
import { distanceWords } from "../../wording/figure/distance.ts";
import { seriesName } from "../../wording/metric-words.ts";
import { byOutcomeWords as said, inShortWords } from "../../wording/report/in-short.ts";
import { certaintyReportWords } from "../../wording/report/certainty-words.ts";
import { reportWords as words } from "../../wording/report/report-words.ts";
import type { Block, CellFormat } from "../../workbook/port.ts";
import type { Condition, Expression } from "../../formula/expression.ts";
import { at, cell, countOf, joined, when } from "../cells.ts";
import { doesNotHold } from "../certainty-sentences.ts";
import type { ReportContent, ReportPage, ReportRow } from "../content.ts";
import { apartFrom, looks } from "../looks.ts";
import { type Drafting, pointsOfLine } from "../sheet-draft.ts";
import { lettersIn, linesOf } from "../text-lines.ts";
import { failing, filled } from "./in-short.ts";
import { fitting, fontSize, line, namesIn, summaryWidths } from "./lines.ts";
import { type NameList, poorSide, type PageWorkings, type Workings } from "./workings.ts";

const widths: readonly number[] = summaryWidths;
const texts = { standsOut: 10, furthest: 11, poor: 12 } as const;
const lastCount = texts.standsOut - 1;

/** The columns of counts by verdict, after that of the figures. */
const counted: readonly (readonly string[])[] = [
  ["better"],
  ["similar"],
  ["worse"],
  ["higher", "lower"],
  [certaintyReportWords.untested],
  [certaintyReportWords.notJudged],
];
const columns = { figures: 1, better: 2, side: 5, similar: 3, untested: 6, notJudged: 7 } as const;

/** What the table is drafted from. */
export interface ByOutcomeParts {
  readonly content: ReportContent;
  readonly workings: Workings;
  /** Padding of each row, in points. */
  readonly padding: number;
  /** Lines that each row has room for at the least, whichever council is typed, and at most: what is longer is counted. */
  readonly least: number;
  readonly most: number;
}

/** Where a table stands. */
export type TableBlock = Omit<Block, "sheet">;

/** The table by outcome: counts, and what to look at by name, and their sums below it. All of its cells hold something. */
export function byOutcome(draft: Drafting, parts: ByOutcomeParts): TableBlock {
  const { content, padding } = parts;
  const head = draft.wrapped(
    [...words.summaryHeadings, ...said.headings],
    widths.map((_, i) => ({ ...(isText(i) ? looks.head : looks.headRight), fontSize, vertical: "top" as const })),
  );
  draft.format({ row: head, column: lastCount, rows: 1, columns: 1 }, looks.apartAfter);
  const judged = content.pages.filter(({ outcome }) => !outcome.contextual);
  const empty = content.empty.filter(({ contextual }) => !contextual);
  const oneLine = pointsOfLine(fontSize) + padding;
  for (const one of inOrder(judged, empty)) {
    if ("rows" in one) outcomeRow(draft, one, parts);
    else draft.wrapped([outcomeName(one), ...dashes(lastCount), words.noMetrics, ...dashes(2)], rowLooks());
  }
  const rows = draft.next - head - 1;
  if (judged.length > 0) {
    const sums = Array.from({ length: lastCount }, (_, i): Expression => {
      return { kind: "total", of: { sheet: draft.name, row: head + 1, column: i + 1, rows, columns: 1 } };
    });
    draft.row(
      [words.all, ...sums, ...dashes(3)],
      rowLooks().map((look) => ({ ...look, bold: true })),
      oneLine,
    );
  }
  for (let row = head + 1; row < draft.next; row++)
    draft.format({ row, column: 0, rows: 1, columns: widths.length }, looks.underRow);
  // The sums stand below the table: within it they would be sorted with its rows.
  return { row: head, column: 0, rows: rows + 1, columns: widths.length };
}

/** Outcomes about the place, apart: how many figures their pages have. Null where there are none. */
export function aboutThePlace(draft: Drafting, content: Pick<ReportContent, "pages">): TableBlock | null {
  const pages = content.pages.filter(({ outcome }) => outcome.contextual);
  if (pages.length === 0) return null;
  draft.gap(4);
  line(draft, said.context, { ...looks.label, fontSize });
  const looksOfRow = [rowLooks()[0] ?? {}, rowLooks()[1] ?? {}];
  const head = draft.row(
    said.contextHeadings,
    [looks.head, looks.headRight].map((look) => ({ ...look, fontSize })),
    pointsOfLine(fontSize) + 2,
  );
  for (const { outcome, rows } of pages)
    draft.row([outcomeName(outcome), rows.length], looksOfRow, pointsOfLine(fontSize) + 2);
  return { row: head, column: 0, rows: pages.length + 1, columns: 2 };
}

function dashes(count: number): string[] {
  return new Array<string>(count).fill(said.nothing);
}

function isText(column: number): boolean {
  return column === 0 || column > lastCount;
}

function outcomeRow(
  draft: Drafting,
  page: ReportPage,
  { workings, padding, least, most }: Pick<ByOutcomeParts, "workings" | "padding" | "least" | "most">,
): void {
  const its = workings.pages.get(page);
  if (its === undefined) throw new Error(`The page of outcome ${page.outcome.number} has no workings.`);
  const row = draft.next;
  const claims = countOf(its.verdicts, "better", "worse", "higher", "lower");
  const answered = total(draft.name, row, columns.better, counted.length);
  const noFigure: Expression = { kind: "less", from: at(cell(draft.name, row, columns.figures)), take: answered };
  const held = Math.min(
    most,
    Math.max(least, ...(Object.keys(texts) as TextColumn[]).map((one) => linesNow(page, one))),
  );
  const room = (column: TextColumn): number => {
    const wrapped = wrappedIn(column);
    // What stands in the cell now is measured by its own words.
    const now = linesNow(page, column) <= held ? textNow(page, column).length : 0;
    return Math.max(now, lettersIn(held, wrapped));
  };
  draft.row(
    [
      outcomeName(page.outcome),
      filled(its.measures),
      ...counted.map((these) => countOf(its.verdicts, ...these)),
      noFigure,
      { kind: "less", from: claims, take: failing(its) },
      standsOut(draft.name, row, its, room("standsOut")),
      furthest(draft.name, row, its, room("furthest")),
      poorOrWorse(draft.name, row, its, room("poor")),
    ],
    rowLooks(),
    held * pointsOfLine(fontSize) + padding,
  );
}

/** "Worse: PrEP: need met (does not hold). Better: Suicide; Tooth decay at age 5." */
function standsOut(sheet: string, row: number, its: PageWorkings, room: number): Expression {
  const judged = total(sheet, row, columns.better, columns.side - columns.better + 1);
  const standing: Expression = { kind: "less", from: judged, take: at(cell(sheet, row, columns.similar)) };
  const groups = joined(group(its, "worse"), group(its, "better"), group(its, "side"));
  const named = fitting({ kind: "from", of: groups, place: 2 }, room, joined(standing, said.seeItsPage));
  return when(above0(judged), when(above0(standing), named, said.none), said.nothing);
}

/** " Worse: PrEP: need met."; nothing where none is. */
function group(its: PageWorkings, list: "worse" | "better" | "side"): Expression {
  const names = at(its.list(list));
  return when({ kind: "is-empty", of: names }, "", joined(` ${said[list]}`, namesIn(its.list(list)), "."));
}

/** "NEET aged 16 to 17 (well above); Persistent absence (above)", the furthest first. */
function furthest(sheet: string, row: number, its: PageWorkings, room: number): Expression {
  const named = fitting(namesIn(its.list("furthest")), room, joined(its.named("furthest"), said.seeItsPage));
  const none = when({ kind: "is-empty", of: at(its.list("furthest")) }, said.none, named);
  return when(above0(at(cell(sheet, row, columns.untested))), none, said.nothing);
}

/** "NEET aged 16 to 17. Getting worse: Key Stage 2 disadvantage gap." */
function poorOrWorse(sheet: string, row: number, its: PageWorkings, room: number): Expression {
  const some = (list: NameList): Condition => ({
    kind: "above",
    one: { kind: "letters", of: at(its.list(list)) },
    other: 0,
  });
  const all = joined(
    when(some("poor"), joined(" ", namesIn(its.list("poor")), ".")),
    when(some("worsening"), joined(` ${said.declining}`, namesIn(its.list("worsening")), ".")),
  );
  const count: Expression = { kind: "sum", parts: [its.named("poor"), its.named("worsening")] };
  const named = fitting({ kind: "from", of: all, place: 2 }, room, joined(count, said.seeItsPage));
  const answered = total(sheet, row, columns.better, counted.length);
  return when(above0(answered), when(above0(count), named, said.none), said.nothing);
}

function above0(one: Expression): Condition {
  return { kind: "above", one, other: 0 };
}

function total(sheet: string, row: number, column: number, among: number): Expression {
  return { kind: "total", of: { sheet, row, column, rows: 1, columns: among } };
}

type TextColumn = keyof typeof texts;

function wrappedIn(column: TextColumn) {
  return { width: widths[texts[column]] ?? 10, fontSize };
}

function linesNow(page: ReportPage, column: TextColumn): number {
  return linesOf(textNow(page, column), wrappedIn(column));
}

/** About what stands in a text's cell when the report is built, for the height of its row. */
function textNow({ rows }: ReportPage, column: TextColumn): string {
  const names = (is: (row: ReportRow) => boolean, after: (row: ReportRow) => string = () => ""): string =>
    rows
      .filter((row) => row.series !== null && is(row))
      .map((row) => `${row.series === null ? "" : seriesName(row.series)}${after(row)}`)
      .join("; ");
  const titled = (title: string, list: string): string => (list === "" ? "" : `${title}${list}.`);
  if (column === "furthest") return names(isFar, farWords);
  const parts =
    column === "poor"
      ? [titled("", names(isPoor)), titled(said.declining, names(isWorsening))]
      : (["worse", "better"] as const).map((word) =>
          titled(
            said[word],
            names((row) => verdictOf(row) === word, failsNow),
          ),
        );
  const isSide = (row: ReportRow): boolean => ["higher", "lower"].includes(verdictOf(row));
  const side =
    column === "poor"
      ? ""
      : titled(
          said.side,
          names(isSide, (row) => ` (higher)${failsNow(row)}`),
        );
  return [...parts, side].filter((part) => part !== "").join(" ");
}

function farWords({ compared }: ReportRow): string {
  return isNoValue(compared) || isNoValue(compared.distance) ? "" : ` (${distanceWords(compared.distance)})`;
}

function failsNow({ certainty }: ReportRow): string {
  return doesNotHold(certainty) ? said.fails : "";
}

function verdictOf({ compared }: ReportRow): string {
  return isNoValue(compared) || isNoValue(compared.verdict) ? "" : compared.verdict.word;
}

/** Whether a row is far from the median, and not tested. */
function isFar({ metric, compared }: ReportRow): boolean {
  if (isNoValue(compared) || metric.noVerdict || isNoValue(compared.own) || !isNoValue(compared.verdict)) return false;
  const { distance: away } = compared;
  return !isNoValue(away) && away.band !== "close" && away.band !== "slightly";
}

function isPoor(row: ReportRow): boolean {
  const { compared } = row;
  return (
    isFar(row) && !isNoValue(compared) && !isNoValue(compared.distance) && compared.distance.side === poorSide(row)
  );
}

function isWorsening({ compared }: ReportRow): boolean {
  return !isNoValue(compared) && !isNoValue(compared.direction) && compared.direction.word === inShortWords.worsening;
}

/** A zero is shown as a dash. */
function rowLooks(): CellFormat[] {
  const count = { ...looks.number, wrap: false, vertical: "middle", numberFormat: '0;-0;"–";@' } as const;
  const text = { ...looks.measure, vertical: "middle" } as const;
  return [
    text,
    ...Array.from({ length: lastCount - 1 }, () => count),
    { ...count, numberFormat: apartFrom(count.numberFormat) },
    ...Array.from({ length: 3 }, () => ({ ...text, color: looks.text.color })),
  ];
}

/** In the pages' order; outcomes without a metric are put among them by their numbers. */
function inOrder(pages: readonly ReportPage[], empty: readonly Outcome[]): readonly (ReportPage | Outcome)[] {
  if (empty.length === 0) return pages;
  const number = (one: ReportPage | Outcome): number => ("rows" in one ? one.outcome.number : one.number);
  // In the order of the council's directorates the pages stand already.
  if (pages.some(({ group }) => group !== undefined)) return [...pages, ...empty];
  return [...pages, ...empty].sort((one, other) => number(one) - number(other));
}

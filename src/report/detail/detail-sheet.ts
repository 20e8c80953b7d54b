import { isNoValue } from "../../statistics/no-value.ts";
import { bareNumberFormat, figureCellFormat } from "../../wording/figure/number-format.ts";
import { bareFigure } from "../../wording/figure/number.ts";
import { detailHeadings, detailWords as said } from "../../wording/report/page/detail-words.ts";
import { pageWords } from "../../wording/report/page/page-words.ts";
import { goodWord, reportWords as words } from "../../wording/report/report-words.ts";
import type { Expression } from "../../formula/expression.ts";
import type { CellFormat } from "../../workbook/port.ts";
import { councilName } from "../by-council.ts";
import { at, called, compared, councilArgument, equal, joined, ofSet, type ReportFrame, when } from "../cells.ts";
import { besideVerdict, derivedMark, longestBeside } from "../certainty-sentences.ts";
import type { ReportContent, ReportRow } from "../content.ts";
import { apartFrom, looks } from "../looks.ts";
import { margins } from "../paper.ts";
import { figureBefore, periodBefore, periodBeforeNow } from "../page/before.ts";
import { detailColumns } from "../page/columns.ts";
import { nameOf } from "../page-table.ts";
import { fontSize } from "../page/widths.ts";
import { type Content, Drafting, heightOf, type SheetDraft } from "../sheet-draft.ts";
import { lettersIn, linesOf } from "../text-lines.ts";
import { assuranceWords } from "../../wording/report/assurance.ts";
import { type MetricTexts, metricTexts } from "./measure-notes.ts";
import { lacking, namesNow, namesThatFit } from "./missing.ts";

type DetailColumn = keyof typeof detailColumns;

const widths: Readonly<Record<DetailColumn, number>> = {
  // The longest word of an id is whole: O07M09-INDEPENDENT.
  detailId: 12,
  detailMeasure: 25,
  good: 5.5,
  interval: 12,
  detailDistance: 10,
  before: 8.5,
  beforePeriod: 9,
  missingCount: 8.5,
  missingNames: 24.5,
  notes: 48,
};
const columns = Object.keys(detailColumns) as DetailColumn[];
const numbers: ReadonlySet<DetailColumn> = new Set(["before", "missingCount"]);
/** Points above and below the text of a row. */
const padding = 2;
const linkRow = 3;
const headRow = 4 + said.notes.length;

/** The row of the first measure on the sheet, from 0. */
export const firstDetailRow = headRow + 1;

/**
 * The sheet with all about a figure that has no room on its page: one table, one row a measure of all pages, in the
 * pages' order.
 */
export function detailSheet(frame: ReportFrame, { pages }: ReportContent): SheetDraft {
  const draft = new Drafting(
    frame.detail,
    columns.map((column) => widths[column]),
  );
  draft.line(said.title, looks.title);
  draft.line(at(frame.setInWords), looks.subtitle);
  draft.line(joined(at(frame.edition), pageWords.between, at(frame.packed)), looks.subtitle);
  draft.row([pageWords.toSummary], [looks.link], 18);
  for (const note of said.notes) draft.line(note, looks.pageNote);
  draft.wrapped(
    columns.map((column) => detailHeadings[column]),
    columns.map((column) => ({
      ...(numbers.has(column) ? { ...looks.headRight, ...looks.apartAfter } : looks.head),
      fontSize,
    })),
  );
  const rows = pages.flatMap((page) => page.rows.map((row, place) => ({ row, texts: metricTexts(page.rows, place) })));
  for (const { row, texts } of rows) detailRow(draft, frame, row, texts);
  tableLooks(draft, rows.length);
  return draft.finish({
    headerRow: headRow,
    print: { landscape: true, fitToWidth: true, footer: words.footer(frame.detail), margins },
    tables: [
      {
        at: { row: headRow, column: 0, rows: rows.length + 1, columns: columns.length },
        name: pageWords.detailTable(frame.detail),
      },
    ],
    links: [{ row: linkRow, column: 0, to: { sheet: frame.summary, row: 0, column: 0 } }],
  });
}

function detailRow(draft: Drafting, frame: ReportFrame, row: ReportRow, texts: MetricTexts): void {
  const { metric, series, id } = row;
  const unit = series?.unit ?? "";
  const live = (content: Expression): Content => (series === null ? words.nothingToSay : content);
  const orElse = (of: Expression, otherwise: Expression): Content => live({ kind: "or-if-missing", of, otherwise });
  const names = { width: widths.missingNames, fontSize };
  const lines = linesOfRow(row, texts.built);
  const room = lettersIn(lines, names);
  const cells: Record<DetailColumn, Content> = {
    detailId: id,
    detailMeasure: nameOf(row),
    good: metric.noVerdict ? words.nothingToSay : goodWord(metric.polarity),
    interval: live(interval(frame, row, unit)),
    detailDistance: orElse(besideVerdict(frame, id, compared(frame, id, "verdict")), words.nothingToSay),
    before: live(figureBefore(frame, id)),
    beforePeriod: live(periodBefore(frame, id)),
    missingCount: orElse(ofSet(frame, id, "missing"), 0),
    missingNames: orElse(lacking(frame, id, namesThatFit(row, room)), assuranceWords.noneLacks),
    notes: notesOf(frame, texts),
  };
  const index = draft.row(
    columns.map((column) => cells[column]),
    {},
    heightOf(lines, fontSize) - 3 + padding,
  );
  draft.format(
    { row: index, column: detailColumns.before, rows: 1, columns: 1 },
    { numberFormat: apartFrom(figureCellFormat(unit)) },
  );
  draft.format(
    { row: index, column: detailColumns.missingCount, rows: 1, columns: 1 },
    { numberFormat: apartFrom("0;0;0;@") },
  );
}

/** Caveats of the council that the report was built for do not stay when another one is typed. */
function notesOf(frame: ReportFrame, { built, other }: MetricTexts): Content {
  const [own, others] = [built, other].map((text) => (text === "" ? said.asAbove : text)) as [string, string];
  if (own === others) return own;
  const name: Expression = { kind: "or-if-error", of: councilName(frame), otherwise: "" };
  return when(equal(name, frame.councilName), own, others);
}

/** The lines of a row's longest text. */
function linesOfRow(row: ReportRow, text: string): number {
  const texts: Partial<Record<DetailColumn, string>> = {
    detailId: row.id,
    detailMeasure: nameOf(row),
    interval: isNoValue(row.compared) ? "" : intervalLength,
    detailDistance: longestBeside(row),
    beforePeriod: periodBeforeNow(row),
    missingNames: namesNow(row),
    notes: text,
  };
  return Math.max(
    ...Object.entries(texts).map(([column, one]) => linesOf(one, { width: widths[column as DetailColumn], fontSize })),
  );
}

/** An interval as long as most are. */
const intervalLength = "12.3 to 14.5 §";

/** The limits, published or derived; "none" where a figure has none, a dash where there is no figure. */
function interval(frame: ReportFrame, row: ReportRow, unit: string): Expression {
  const limit = (field: "lower" | "upper"): Expression => ({
    kind: "shown",
    of: called("METRIC", councilArgument(frame), row.id, null, field),
    format: bareNumberFormat(unit),
    shown: (value) => bareFigure(value, unit),
  });
  const own = compared(frame, row.id, "value");
  const none = when({ kind: "is-number", of: own }, words.noInterval, words.nothingToSay);
  return {
    kind: "or-if-missing",
    of: joined(limit("lower"), " to ", limit("upper"), derivedMark(frame, row)),
    otherwise: none,
  };
}

function tableLooks(draft: Drafting, rows: number): void {
  const column = (name: DetailColumn, format: CellFormat): void =>
    draft.format(
      { row: firstDetailRow, column: detailColumns[name], rows, columns: 1 },
      { ...format, fontSize, vertical: "middle" },
    );
  for (const name of columns) column(name, numbers.has(name) ? looks.number : looks.aside);
  column("detailMeasure", looks.measure);
  column("notes", { ...looks.aside, color: looks.verdict.color });
  for (let row = firstDetailRow; row < firstDetailRow + rows; row++)
    draft.format({ row, column: 0, rows: 1, columns: columns.length }, looks.underRow);
}

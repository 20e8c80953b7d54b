import { isNoValue } from "../statistics/no-value.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { jobMark, seriesName } from "../wording/metric-words.ts";
import { bareFigure } from "../wording/figure/number.ts";
import { besideVerdict, derivedMark, longestBeside, positionWithSpan } from "./certainty-sentences.ts";
import { positionWords } from "../wording/figure/position.ts";
import { bareNumberFormat, figureCellFormat, gapCellFormat } from "../wording/figure/number-format.ts";
import { goodWord, reportWords as words, unitColumn } from "../wording/report/report-words.ts";
import type { CellAddress, CellFormat } from "../workbook/port.ts";
import type { Expression } from "../formula/expression.ts";
import { at, called, compared, councilArgument, equal, joined, type ReportFrame, when } from "./cells.ts";
import { hasFigure, type ReportPage, type ReportRow } from "./content.ts";
import { apartFrom, looks, trendRules, verdictRules } from "./looks.ts";
import { markedName, type PageCaveat } from "./by-council.ts";
import { alsoShown } from "./page/also-shown.ts";
import { beforeNow, changeSince, figureBefore } from "./page/before.ts";
import { pageColumns, type PageTable } from "./page-sentences.ts";
import { type Content, type Drafting, pointsOfLine } from "./sheet-draft.ts";
import { linesOf } from "./text-lines.ts";

/** Also for the small print: the page as a whole is scaled down, so that this becomes 9 points at the least. */
export const fontSize = 10;

/** What a row of a page's table is drafted from. */
interface RowParts {
  readonly frame: ReportFrame;
  readonly page: ReportPage;
  /** Of single councils, for measures of the page. */
  readonly caveats: readonly PageCaveat[];
  /** Whether rows have room for a tied place from the highest that another council may have. */
  readonly roomForTied: boolean;
  /** Padding of each row, in points. */
  readonly padding: number;
}

/** One row: a measure with its live figures. */
export function tableRow(
  draft: Drafting,
  { frame, page, caveats, padding, roomForTied }: RowParts,
  row: ReportRow,
): void {
  const { metric, series, id } = row;
  const isContextual = page.outcome.contextual;
  const unit = series?.unit ?? "";
  const name = series === null ? metric.shortName : seriesName(series);
  // A metric without figures says so only once, in the value's column.
  const live = (content: Expression): Content => (series === null ? null : content);
  const orDash = (of: Expression): Content => live({ kind: "or-if-missing", of, otherwise: words.nothingToSay });
  const own: CellAddress = { sheet: draft.name, row: draft.next, column: pageColumns.own };
  const inRow = (column: keyof typeof pageColumns): Expression => at({ ...own, column: pageColumns[column] });
  const difference = gapCellFormat(unit, sizeOf(row));
  const gap = gapOrDash(own, compared(frame, id, "gap"));
  const index = draft.row(
    [
      markedName(frame, name, metric.id, caveats),
      unitColumn(unit),
      live(compared(frame, id, "period")),
      metric.noVerdict ? "–" : goodWord(metric.polarity),
      compared(frame, id, "value"),
      live(interval(frame, row, unit, own)),
      live(alsoShown(frame, 0, id, own)),
      live(alsoShown(frame, 1, id, own)),
      live(compared(frame, id, "median")),
      live(gap),
      orDash(positionWithSpan(frame, id)),
      series === null ? at(own) : compared(frame, id, "verdict"),
      orDash(besideVerdict(frame, id, inRow("verdict"))),
      live(figureBefore(frame, id, unit)),
      live(changeSince(frame, id, own, difference)),
      orDash(called("DIRECTION", councilArgument(frame), id)),
      isContextual ? words.nothingToSay : jobMark(metric.responsibility),
    ],
    {},
    mostLines(
      draft,
      caveats.some((one) => one.metric === metric.id && one.councils.includes(frame.councilName))
        ? name + words.caveatMark
        : name,
      unitColumn(unit),
      series?.periods[series.current]?.label ?? "",
      stateOf(row),
      longestPosition(row, roomForTied),
      longestBeside(row),
      beforeNow(row),
    ) *
      pointsOfLine(fontSize) +
      padding,
  );
  numberFormats(draft, index, unit, difference);
}

/** The number formats of a row's figures. */
function numberFormats(draft: Drafting, index: number, unit: string, difference: string): void {
  const place = (column: keyof typeof pageColumns) => ({
    row: index,
    column: pageColumns[column],
    rows: 1,
    columns: 1,
  });
  draft.format(place("own"), { numberFormat: figureCellFormat(unit, words.noFigure) });
  draft.format(place("median"), { numberFormat: figureCellFormat(unit, "") });
  for (const name of ["first", "second"] as const) draft.format(place(name), { numberFormat: figureCellFormat(unit) });
  draft.format(place("gap"), { numberFormat: apartFrom(difference) });
  draft.format(place("change"), { numberFormat: apartFrom(`${difference}@`) });
}

/** The gap where it is a number. A word in its place would be cut, and stands in the row already. */
function gapOrDash(own: CellAddress, gap: Expression): Expression {
  const inRow = (column: keyof typeof pageColumns): Expression => at({ ...own, column: pageColumns[column] });
  const all = (["own", "median"] as const).map((column) => ({ kind: "is-number", of: inRow(column) }) as const);
  const number = when({ kind: "both", all }, gap, words.nothingToSay);
  return when(equal(inRow("verdict"), "not judged"), words.nothingToSay, number);
}

/** The limits, published or derived; "none" where a figure has none, a dash where there is no figure. */
function interval(frame: ReportFrame, row: ReportRow, unit: string, own: CellAddress): Expression {
  const limit = (field: "lower" | "upper"): Expression => ({
    kind: "shown",
    of: called("METRIC", councilArgument(frame), row.id, null, field),
    format: bareNumberFormat(unit),
    shown: (value) => bareFigure(value, unit),
  });
  const none = when({ kind: "is-number", of: at(own) }, words.noInterval, words.nothingToSay);
  return {
    kind: "or-if-missing",
    of: joined(limit("lower"), " to ", limit("upper"), derivedMark(frame, row)),
    otherwise: none,
  };
}

/** Number of lines of the longest text of a row. */
function mostLines(
  { columnWidths }: Drafting,
  ...given: readonly [string, string, string, string, string, string, string]
): number {
  const [measure, unit, period, verdict, place, beside, before] = given;
  const texts = { measure, unit, period, verdict, position: place, beside, before } as const;
  const lines = (Object.keys(texts) as (keyof typeof texts)[]).map((column) =>
    linesOf(texts[column], { width: columnWidths[pageColumns[column]] ?? 10, fontSize }),
  );
  return Math.max(...lines);
}

/** The word currently shown instead of the figure; "" where there is a figure. */
function stateOf({ compared }: ReportRow): string {
  if (isNoValue(compared)) return stateWord(compared);
  return isNoValue(compared.own) ? stateWord(compared.own) : "";
}

/** A place among fifteen neighbours that needs two lines, which another council may have; and one from the highest. */
const tied = positionWords({ first: 12, last: 13, of: 16 });
const tiedFromHighest = positionWords({ first: 12, last: 13, of: 16, fromHighest: true });

/** The position as it is now, none where nothing is judged, or a longer one that another council may have: "joint 12th to 13th highest of 16". */
function longestPosition({ metric, series, compared, certainty }: ReportRow, roomForTied: boolean): string {
  if (series === null) return "";
  const now = positionNow(compared, certainty);
  const long = metric.polarity === "neutral" ? tiedFromHighest : tied;
  return roomForTied && !metric.noVerdict && now.length < long.length ? long : now;
}

function positionNow(compared: ReportRow["compared"], certainty: ReportRow["certainty"]): string {
  if (isNoValue(compared) || isNoValue(compared.position)) return "";
  const span = isNoValue(certainty) || isNoValue(certainty.places) ? "" : " (12 to 14)";
  return positionWords(compared.position) + span;
}

/** The current size of a row's figures: larger rates have fewer decimals. */
function sizeOf(row: ReportRow): number {
  if (isNoValue(row.compared)) return 10;
  const { own, median } = row.compared;
  return Math.abs(!isNoValue(median) ? median : hasFigure(row) && !isNoValue(own) ? own.value : 10);
}

/** Whether a column has figures, which stand at the right. */
export function isNumberColumn(column: number): boolean {
  const { own, interval: limits, median, gap, first, second, before, change } = pageColumns;
  return ([own, limits, median, gap, first, second, before, change] as number[]).includes(column);
}

/** The formats of the table. */
export function tableLooks(draft: Drafting, { firstRow, rows }: PageTable): void {
  const column = (name: keyof typeof pageColumns, format: CellFormat): void =>
    draft.format(
      { row: firstRow, column: pageColumns[name], rows, columns: 1 },
      { ...format, fontSize, vertical: "middle" },
    );
  column("measure", looks.measure);
  for (const name of ["unit", "period", "good", "beside", "trend", "job"] as const) column(name, looks.aside);
  column("own", looks.own);
  for (const name of ["interval", "before"] as const) column(name, looks.asideRight);
  for (const name of ["median", "gap", "first", "second", "change"] as const) column(name, looks.number);
  column("position", { ...looks.verdict, color: looks.number.color });
  column("verdict", looks.verdict);
  for (let row = firstRow; row < firstRow + rows; row++)
    draft.format({ row, column: 0, rows: 1, columns: draft.columnWidths.length }, looks.underRow);
  draft.rules(verdictRules([firstRow, firstRow + rows - 1], pageColumns.verdict));
  draft.rules(trendRules([firstRow, firstRow + rows - 1], pageColumns.trend));
}

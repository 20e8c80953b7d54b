import { isNoValue } from "../statistics/no-value.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { jobMark, seriesName } from "../wording/metric-words.ts";
import { positionWords } from "../wording/figure/position.ts";
import { figureCellFormat, gapCellFormat } from "../wording/figure/number-format.ts";
import { unitColumn } from "../wording/figure/unit-column.ts";
import { reportWords as words } from "../wording/report/report-words.ts";
import type { CellFormat, WriteCell } from "../workbook/port.ts";
import type { Condition, Expression } from "../formula/expression.ts";
import { called, compared, councilArgument, equal, type ReportFrame, when } from "./cells.ts";
import { besideVerdict, positionWithSpan } from "./certainty-sentences.ts";
import { hasFigure, type ReportPage, type ReportRow } from "./content.ts";
import { apartFrom, looks, trendRules, verdictRules } from "./looks.ts";
import { markedName, type PageCaveat } from "./by-council.ts";
import { textTyped } from "./earlier/in-full.ts";
import { linesOfText } from "./earlier/text-parts.ts";
import { alsoShown } from "./page/also-shown.ts";
import { asShown, changeSince } from "./page/before.ts";
import { type PageColumn, pageColumns, type PageTable } from "./page/columns.ts";
import { pictureOf } from "./page/picture.ts";
import { fontSize } from "./page/widths.ts";
import { type Content, type Drafting, heightOf, highestRow } from "./sheet-draft.ts";

/** What somebody typed beside a measure: a cell each, as it was entered. */
export interface TypedBeside {
  readonly owner: WriteCell;
  readonly commentary: WriteCell;
  /** The two as the reader sees them. */
  readonly shownTyped?: { readonly owner: string; readonly commentary: string };
}

/** What a row of a page's table is drafted from. */
interface RowParts {
  readonly frame: ReportFrame;
  readonly page: ReportPage;
  /** Of single councils, for measures of the page. */
  readonly caveats: readonly PageCaveat[];
  /** What stands behind a name with such a caveat. */
  readonly caveatMark: string;
  /** Whether rows have room for a tied place from the highest that another council may have. */
  readonly roomForTied: boolean;
  /** Padding of each row, in points. */
  readonly padding: number;
  /** What was typed in an earlier report, by the row's id. */
  readonly typed?: ReadonlyMap<string, TypedBeside>;
}

/** One row: a measure with its live figures. */
export function tableRow(draft: Drafting, parts: RowParts, row: ReportRow): void {
  const { frame, page, caveats, caveatMark, padding } = parts;
  const { metric, series, id } = row;
  const unit = series?.unit ?? "";
  // What a measure without figures has instead stands in the value's column and the verdict's.
  const live = (content: Expression): Content => (series === null ? words.nothingToSay : content);
  const orDash = (of: Expression): Content => live({ kind: "or-if-missing", of, otherwise: words.nothingToSay });
  const sheet = { sheet: draft.name, row: draft.next };
  const inRow = (column: PageColumn): Expression => {
    return { kind: "cell", at: { ...sheet, column: pageColumns[column] }, fixed: false };
  };
  const own = inRow("own");
  const difference = gapCellFormat(unit, sizeOf(row));
  const typed = parts.typed?.get(id);
  const cells: Record<PageColumn, Content> = {
    measure: markedName(frame, nameOf(row), metric.id, caveats, caveatMark),
    unit: series === null ? words.nothingToSay : unitColumn(unit),
    period: live(compared(frame, id, "period")),
    own: compared(frame, id, "value"),
    england: live(alsoShown(frame, "england", row, own)),
    region: live(alsoShown(frame, "region", row, own)),
    quartile: live(alsoShown(frame, "quartile", row, own)),
    median: live(compared(frame, id, "median")),
    gap: live(gapOrDash(inRow, asShown(compared(frame, id, "gap"), difference))),
    position: orDash(positionWithSpan(frame, id)),
    verdict: series === null ? own : compared(frame, id, "verdict"),
    change: live(changeSince(frame, id, own, difference)),
    trend: orDash(called("DIRECTION", councilArgument(frame), id)),
    picture: pictureOf(frame, row)?.words ?? words.nothingToSay,
    job: page.outcome.contextual ? words.nothingToSay : jobMark(metric.responsibility),
    owner: enteredIn(typed?.owner),
    commentary: enteredIn(typed?.commentary),
    distance: orDash(besideVerdict(frame, id, inRow("verdict"))),
    id,
  };
  const index = draft.row(inOrder(cells));
  const points = heightOf(mostLines(draft, parts, row), fontSize, Infinity) - 3 + padding;
  // A row that is as high as it can be is given its height: no host has room for more, and some would try.
  if (points > highestRow) draft.height(index, highestRow);
  else draft.growing(index, points);
  numberFormats(draft, index, unit, difference);
}

function inOrder(cells: Record<PageColumn, Content>): Content[] {
  return Object.keys(pageColumns).map((column) => cells[column as PageColumn]);
}

/** A cell as somebody entered it, formulas among them. */
function enteredIn(cell: WriteCell | undefined): Content {
  if (cell === undefined || cell === null) return null;
  return { kind: "entered", cell };
}

/** The name of a row's measure. */
export function nameOf({ metric, series }: ReportRow): string {
  return series === null ? metric.shortName : seriesName(series);
}

/** The number formats of a row's figures. */
function numberFormats(draft: Drafting, index: number, unit: string, difference: string): void {
  const place = (column: PageColumn) => ({ row: index, column: pageColumns[column], rows: 1, columns: 1 });
  draft.format(place("own"), { numberFormat: figureCellFormat(unit, words.noFigure) });
  draft.format(place("median"), { numberFormat: figureCellFormat(unit, words.nothingToSay) });
  for (const name of ["england", "region"] as const)
    draft.format(place(name), { numberFormat: figureCellFormat(unit) });
  draft.format(place("gap"), { numberFormat: apartFrom(`${difference}@`) });
  draft.format(place("change"), { numberFormat: apartFrom(`${difference}@`) });
}

/** The gap where it is a number. A word in its place would be cut, and stands in the row already. */
function gapOrDash(inRow: (column: PageColumn) => Expression, gap: Expression): Expression {
  const all = (["own", "median"] as const).map((column): Condition => ({ kind: "is-number", of: inRow(column) }));
  const number = when({ kind: "both", all }, gap, words.nothingToSay);
  return when(equal(inRow("verdict"), "not judged"), words.nothingToSay, number);
}

/** Number of lines of the longest text of a row. */
function mostLines({ columnWidths }: Drafting, parts: RowParts, row: ReportRow): number {
  const { metric, series } = row;
  const isMarked = parts.caveats.some(
    (one) => one.metric === metric.id && one.councils.includes(parts.frame.councilName),
  );
  const typed = parts.typed?.get(row.id);
  const texts: Partial<Record<PageColumn, string>> = {
    measure: nameOf(row) + (isMarked ? parts.caveatMark : ""),
    unit: unitColumn(series?.unit ?? ""),
    period: series?.periods[series.current]?.label ?? "",
    verdict: stateOf(row),
    position: longestPosition(row, parts.roomForTied),
    trend: "no clear trend",
    owner: textTyped(typed, "owner"),
    commentary: textTyped(typed, "commentary"),
  };
  const lines = Object.entries(texts).map(([column, text]) =>
    linesOfText(text, { width: columnWidths[pageColumns[column as PageColumn]] ?? 10, fontSize }),
  );
  return Math.max(...lines);
}

/** The word currently shown instead of the figure; "" where there is a figure. */
function stateOf({ compared }: ReportRow): string {
  if (isNoValue(compared)) return stateWord(compared);
  return isNoValue(compared.own) ? stateWord(compared.own) : "○ Position only";
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

const numberColumns: ReadonlySet<PageColumn> = new Set(["own", "england", "region", "median", "gap", "change"]);

/** Whether a column has figures, which stand at the right. */
export function isNumberColumn(column: PageColumn): boolean {
  return numberColumns.has(column);
}

/** The formats of the table. */
export function tableLooks(draft: Drafting, { firstRow, rows }: PageTable): void {
  const column = (name: PageColumn, format: CellFormat): void =>
    draft.format(
      { row: firstRow, column: pageColumns[name], rows, columns: 1 },
      { ...format, fontSize, vertical: name === "owner" || name === "commentary" ? "top" : "middle" },
    );
  column("measure", looks.measure);
  for (const name of ["unit", "period", "trend", "picture", "job", "distance", "id"] as const)
    column(name, looks.aside);
  // What a picture shows in words is for those who do not see it.
  draft.format({ row: firstRow, column: pageColumns.picture, rows, columns: 1 }, { numberFormat: ";;;" });
  column("own", looks.own);
  for (const name of ["england", "region", "median", "gap", "change"] as const) column(name, looks.number);
  column("quartile", { ...looks.verdict, align: "center" });
  column("position", { ...looks.verdict, color: looks.number.color });
  column("verdict", looks.verdict);
  for (const name of ["owner", "commentary"] as const) column(name, looks.typed);
  for (let row = firstRow; row < firstRow + rows; row++)
    draft.format({ row, column: 0, rows: 1, columns: draft.columnWidths.length }, looks.underRow);
  draft.rules(verdictRules([firstRow, firstRow + rows - 1], pageColumns.verdict));
  draft.rules(trendRules([firstRow, firstRow + rows - 1], pageColumns.trend));
}

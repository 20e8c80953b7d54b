import type {
  EarlierValue,
  Kpi,
  KpiLimit,
  KpiNumber,
  KpiTolerance,
  OwnPeriod,
  OwnPolarity,
  PublishedRag,
} from "../kpi.ts";
import { readKpiLimit } from "../cells/limit.ts";
import { readKpiNumber } from "../cells/number.ts";
import { readPeriodCell } from "../cells/period-cell.ts";
import { polarityInName } from "../cells/polarity-in-name.ts";
import { isPolarityHeading, readOwnPolarity } from "../cells/polarity.ts";
import { readPublishedRag } from "../cells/published-rag.ts";
import { readKpiState } from "../cells/state.ts";
import { readKpiTolerance } from "../cells/tolerance.ts";
import type { Column } from "./columns.ts";
import type { Role } from "./heading-evidence.ts";
import { targetInName } from "./target-in-name.ts";
import type { LabelledRows } from "./layout/label-rows.ts";
import type { FigureColumn, Figures } from "./partners.ts";
import { oneLine, type Table } from "./table.ts";
import { unitInWords } from "./unit-words.ts";

/** What is the same for every row of a list. */
export interface RowAsk {
  readonly table: Table;
  readonly columns: readonly Column[];
  readonly figures: Figures;
  readonly key: ReadonlyMap<string, OwnPolarity>;
  readonly periodAbove: string | null;
  readonly year: string | null;
  /** Where an indicator's targets stand in a row of their own. */
  readonly labelled: LabelledRows | null;
}

/** What a row has beside its own cells. */
export interface RowSurroundings {
  readonly section: string | null;
  readonly comment: string | null;
  readonly reference: string | null;
  readonly name: string;
  /** Row of the name, where it is another. */
  readonly nameRow: number | null;
}

/** One indicator from its row. */
export function readRow(
  ask: RowAsk,
  row: number,
  { section, comment, reference, name: written, nameRow }: RowSurroundings,
): Kpi {
  const { columns } = ask;
  const said = (role: Role): string | null => textOf(ask, row, role);
  const inWords = polarityInName(written, ask.key);
  const name = oneLine(inWords?.name ?? written);
  const rowUnit = said("unit") ?? "";
  const { figure, value, unread, unreadMeans } = chooseValue(ask, row, rowUnit);
  const target = limitOf(ask, row, "target", figure, rowUnit);
  const floor = limitOf(ask, row, "floor", figure, rowUnit);
  const inName = columns.some(({ role }) => role === "target") ? null : targetInName(name);
  const nameColumn = columns.find(({ role }) => role === "name")?.column ?? 0;
  const fromName = inName === null ? null : readKpiLimit({ value: inName, text: inName }, nameColumn).limit;
  const polarityText = said("polarity");
  const polarity =
    polarityText === null
      ? null
      : readOwnPolarity(polarityText, ask.key, isPolarityHeading(headingOf(columns, "polarity")));
  const unit = said("unit") ?? value?.unit ?? target.limit?.unit ?? fromName?.unit ?? "";
  return {
    row,
    name,
    ...(nameRow === null ? {} : { nameRow }),
    reference: said("reference") ?? reference,
    section,
    value,
    unread,
    unreadMeans,
    target: target.limit ?? fromName,
    unreadTarget: target.unread,
    ...(target.limit === null && target.unread === null && fromName === null ? targetOfAnotherTime(ask, row) : {}),
    floor: floor.limit,
    unreadFloor: floor.unread,
    tolerance: toleranceOf(
      ask,
      row,
      figure?.tolerances ?? [],
      rowUnit === "%" || (target.limit ?? fromName)?.unit === "%",
    ),
    period: periodOf(ask, row, figure, value),
    unit: unit === "" ? unitInWords(`${name} ${figure?.column.heading ?? ""}`) : unit,
    polarity: polarity ?? (polarityText === null ? (inWords?.polarity ?? target.polarity) : null),
    polaritySaid: polarityText ?? inWords?.said ?? (target.polarity === null ? null : (target.limit?.text ?? null)),
    publishedRag: publishedOf(ask, row, figure),
    direction: firstOf(ask, row, figure?.directions ?? [], (text) => text),
    earlier: earlierOf(ask, row, rowUnit, figure),
    officer: said("officer"),
    service: said("service"),
    comment: said("comment") ?? comment,
  };
}

/** The row's target for another period than that of its figure, where it is one. */
function targetOfAnotherTime({ table, figures }: RowAsk, row: number): Pick<Kpi, "targetOfAnotherTime"> {
  for (const { column, heading } of figures.unusedTargets) {
    const text = oneLine(table.spread(row, column));
    if (readKpiLimit(table.cell(row, column), column).limit !== null) return { targetOfAnotherTime: { heading, text } };
  }
  return {};
}

const headingOf = (columns: readonly Column[], role: Role): string =>
  columns.find((one) => one.role === role)?.heading ?? "";

/** What the row's cell in the column of a role says; a merged cell says it for all its rows. */
function textOf({ table, columns }: RowAsk, row: number, role: Role): string | null {
  const texts = columns.flatMap((one) =>
    one.role === role && !one.isHidden ? [oneLine(table.spread(row, one.column))] : [],
  );
  const filled = texts.filter((text) => text !== "");
  return filled.length === 0 ? null : role === "comment" ? filled.join(" ") : (filled[0] ?? null);
}

interface Chosen {
  readonly figure: FigureColumn | undefined;
  readonly value: KpiNumber | null;
  readonly unread: string | null;
  readonly unreadMeans: string | null;
}

/**
 * The latest column that is filled. A sign that there is no figure yet lets an earlier one count, under its own period;
 * a figure that is kept back, or words that we cannot read, do not.
 */
function chooseValue({ table, figures }: RowAsk, row: number, unit: string): Chosen {
  let state: Chosen | null = null;
  for (const figure of figures.latestFirst) {
    const { column } = figure.column;
    const text = table.text(row, column);
    if (text === "" || (state?.figure !== undefined && !isAlike(state.figure, figure))) continue;
    const value = readKpiNumber(table.cell(row, column), column, unit);
    if (value !== null) return { figure, value, unread: null, unreadMeans: null };
    const means = readKpiState(table.cell(row, column))?.means ?? null;
    const found: Chosen = { figure, value: null, unread: text, unreadMeans: means };
    if (means === null || /suppress|small|confidential|disclos|withheld/i.test(means)) return state ?? found;
    state ??= found;
  }
  const only = figures.latestFirst.length === 1 ? figures.latestFirst[0] : undefined;
  return state ?? { figure: only, value: null, unread: null, unreadMeans: null };
}

/** A quarter without a figure does not give way to a year: only columns of the same length do. */
function isAlike({ column: { age: one } }: FigureColumn, { column: { age: other } }: FigureColumn): boolean {
  return one.span?.months === other.span?.months && one.isYearToDate === other.isYearToDate;
}

interface Limit {
  readonly limit: KpiLimit | null;
  readonly unread: string | null;
  readonly polarity: OwnPolarity | null;
}

/** From the indicator's own row of them, in the figure's column; else the first of the columns that says something. */
function limitOf(
  { table, labelled }: RowAsk,
  row: number,
  kind: "target" | "floor",
  figure: FigureColumn | undefined,
  unit: string,
): Limit {
  const partner = labelled?.partners.get(row)?.[kind] ?? null;
  if (partner !== null && figure !== undefined) {
    const { column } = figure.column;
    const read = readKpiLimit(table.cell(partner, column), column, unit);
    if (read.limit !== null) return { ...read, limit: { ...read.limit, row: partner } };
    if (read.unread !== null || read.saysNone) return read;
  }
  for (const { column } of figure?.[`${kind}s`] ?? []) {
    if (table.text(row, column) === "") continue;
    const read = readKpiLimit(table.cell(row, column), column, unit);
    return { limit: read.limit, unread: read.unread, polarity: read.polarity ?? null };
  }
  return { limit: null, unread: null, polarity: null };
}

function toleranceOf(
  { table }: RowAsk,
  row: number,
  columns: readonly Column[],
  isTargetPercent: boolean,
): KpiTolerance | null {
  const filled = columns.find(({ column }) => table.text(row, column) !== "");
  return filled === undefined ? null : readKpiTolerance(table.cell(row, filled.column), filled.column, isTargetPercent);
}

function publishedOf(ask: RowAsk, row: number, figure: FigureColumn | undefined): PublishedRag | null {
  const partner = ask.labelled?.partners.get(row)?.rag ?? null;
  if (partner !== null && figure !== undefined)
    return readPublishedRag(oneLine(ask.table.text(partner, figure.column.column)));
  return firstOf(ask, row, figure?.rags ?? [], (text) => readPublishedRag(text));
}

function firstOf<T>(
  { table }: RowAsk,
  row: number,
  columns: readonly Column[],
  read: (text: string) => T | null,
): T | null {
  for (const { column } of columns) {
    const text = oneLine(table.text(row, column));
    if (text !== "") return read(text);
  }
  return null;
}

/** From the heading of the figure where columns are periods; else from the row's own cell; else from above the list. */
function periodOf(
  ask: RowAsk,
  row: number,
  figure: FigureColumn | undefined,
  value: KpiNumber | null,
): OwnPeriod | null {
  const { columns, figures, table } = ask;
  const inHeading = figure?.column.age.period ?? null;
  const dated = figures.latestFirst.filter(({ column }) => column.age.period !== null).length;
  const cell = columns.find(({ role, isHidden }) => role === "period" && !isHidden);
  const own = cell === undefined || (inHeading !== null && dated > 1) ? null : periodCell(table, row, cell.column);
  if (own !== null) return own;
  if (inHeading !== null) return { text: inHeading, from: "heading", column: null };
  if (figure === undefined && value === null) {
    const direction = columns.find(({ role, age }) => role === "direction" && age.period !== null)?.age.period;
    if (direction !== undefined && direction !== null) return { text: direction, from: "heading", column: null };
  }
  if (ask.periodAbove !== null) return { text: ask.periodAbove, from: "above", column: null };
  // A year to date that stands in for an empty month is not taken for the month.
  if (figure?.column.age.isYearToDate === true && dated > 0)
    return { text: figure.column.heading, from: "heading", column: null };
  return null;
}

function periodCell(table: Table, row: number, column: number): OwnPeriod | null {
  const merge = table.mergeAt(row, column);
  const cell = merge === null ? table.cell(row, column) : table.cell(merge.row, merge.column);
  const text = oneLine(table.spread(row, column));
  return text === "" ? null : (readPeriodCell(cell, column) ?? { text, from: "cell", column });
}

/** Figures of the same row in other columns, oldest first; what has no period comes before. */
function earlierOf(
  { table, figures }: RowAsk,
  row: number,
  unit: string,
  used: FigureColumn | undefined,
): EarlierValue[] {
  const rest = figures.latestFirst.filter((one) => one !== used).map(({ column }) => column);
  const later = used === undefined ? 0 : figures.latestFirst.indexOf(used);
  const older = rest.slice(later);
  const all = [...figures.previous, ...older].map((column) => ({
    column,
    order: column.age.order ?? (column.age.isBaseline ? 0 : column.age.isYearToDate ? 2 : 1),
  }));
  return all
    .sort((one, other) => one.order - other.order || one.column.column - other.column.column)
    .flatMap(({ column }) => {
      const number = readKpiNumber(table.cell(row, column.column), column.column, unit);
      return number === null ? [] : [{ label: column.heading, number }];
    });
}

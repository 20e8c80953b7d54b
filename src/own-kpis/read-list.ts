import type { ColumnReading, Kpi, KpiGrid, KpiLimit, KpiList, ReadingChoices } from "./kpi.ts";
import { periodAbove } from "./list/above.ts";
import { financialYear } from "./list/ages.ts";
import { columnOfRole } from "./list/column-scores.ts";
import { readColumns, type Column } from "./list/columns.ts";
import { labelledRows } from "./list/layout/label-rows.ts";
import { findHeadings, type Headings } from "./list/layout/heading-rows.ts";
import { listParts, rowsOf, type ListPart } from "./list/layout/parts.ts";
import { isTransposed } from "./list/layout/transposed.ts";
import { loneColumn, readOneColumn } from "./list/one-column.ts";
import { figuresOf, type Figures } from "./list/partners.ts";
import { profilesOf } from "./list/profile.ts";
import { polarityKey } from "./cells/polarity-key.ts";
import { readRow, type RowAsk } from "./list/read-row.ts";
import { takeCodes } from "./list/references.ts";
import { remarksOf } from "./list/remarks.ts";
import { readLines, type Line } from "./list/row-kinds.ts";
import { oneLine, plainText, tableOf, type Table } from "./list/table.ts";

/**
 * Reads the council's own list. Columns are understood from headings and cells together; of several of a kind the latest
 * that is filled counts in each row, with the target, colour and floor that belong to it. Rows that are no indicators
 * are told apart. What the user chose for a column wins. Hidden rows and columns are left out unless they were asked for.
 *
 * @returns null when no column of names can be found
 * @example readKpiList({ cells: [[head("Indicator"), head("Actual")], [text("NEET"), number(5)]] })?.kpis.length // 1
 */
export function readKpiList(grid: KpiGrid, choices?: ReadingChoices): KpiList | null {
  const table = tableOf(grid, choices?.withHidden ?? false);
  const lone = loneColumn(table);
  if (lone !== null) {
    const list = readOneColumn(table, lone, "It is the only column: names, each with a sentence below it.");
    if (list !== null) return list;
  }
  if (choices?.columns.every(({ kind }) => kind !== "name") !== false && isTransposed(table)) return transposed(table);
  const [whole, ...others] = listParts(table);
  if (whole === undefined || others.length === 0) return readPart(table, choices, null);
  return severalLists(grid, [whole, ...others], choices);
}

/** Each list by its own headings; columns are told as in the first. */
function severalLists(grid: KpiGrid, parts: readonly ListPart[], choices: ReadingChoices | undefined): KpiList | null {
  const lists = parts.flatMap(({ first, last, title }, at) => {
    const part = rowsOf(grid, first, last);
    const table = tableOf(part, choices?.withHidden ?? false);
    const list = readPart(table, at === 0 ? choices : choicesFor(table, choices), title);
    const rows = list?.rows ?? part.cells.map((_, row) => ({ row, kind: "note" as const }));
    return [{ list, first, rows }];
  });
  const [top] = lists;
  const main = top?.list ?? lists.find(({ list }) => list !== null)?.list ?? null;
  if (main === null) return null;
  const above = main.kpis.find(({ period }) => period?.from === "above")?.period ?? null;
  const kpis = lists.flatMap(({ list, first }, at) =>
    (list?.kpis ?? []).map((kpi) => ({ ...movedDown(kpi, first), period: kpi.period ?? (at === 0 ? null : above) })),
  );
  const [, ...others] = parts;
  return {
    columns: main.columns,
    rows: lists.flatMap(({ first, rows }) => rows.map(({ row, kind }) => ({ row: row + first, kind }))),
    kpis,
    remarks: [
      ...main.remarks,
      `${parts.length} lists stand below each other: rows from row ${others.map(({ headingRow }) => headingRow + 1).join(" and ")} of the range on are read by the headings there.`,
    ],
  };
}

/** A KPI of a part, with its rows counted from the beginning of the range. */
function movedDown(kpi: Kpi, by: number): Kpi {
  const { target, floor, nameRow } = kpi;
  const limit = (one: KpiLimit | null): KpiLimit | null =>
    one?.row === undefined ? one : { ...one, row: one.row + by };
  return {
    ...kpi,
    row: kpi.row + by,
    ...(nameRow === undefined ? {} : { nameRow: nameRow + by }),
    target: limit(target),
    floor: limit(floor),
  };
}

/** A choice holds in another list only under the same heading. */
function choicesFor(table: Table, choices: ReadingChoices | undefined): ReadingChoices | undefined {
  if (choices === undefined) return undefined;
  const headings = new Set((findHeadings(table)?.parts ?? []).map((parts) => plainText(parts.join(" "))));
  return { ...choices, columns: choices.columns.filter(({ heading }) => headings.has(plainText(heading))) };
}

const across =
  "Indicators seem to stand across, with their figures below each other: copy the list, and paste it with Paste Special, Transpose.";

function transposed(table: Table): KpiList {
  return {
    columns: Array.from({ length: table.width }, (_, column) => ({
      column,
      heading: "",
      kind: "left-out" as const,
      why: across,
      isChosen: false,
      isHidden: table.hiddenColumns.has(column),
    })),
    rows: Array.from({ length: table.height }, (_, row) => ({ row, kind: "note" as const })),
    kpis: [],
    remarks: [across],
  };
}

function readPart(table: Table, choices: ReadingChoices | undefined, title: string | null): KpiList | null {
  const headings = findHeadings(table);
  const above = linesAbove(table, headings);
  const { period } = periodAbove(above);
  const year = period === null ? null : (financialYear(period)?.label ?? null);
  const parts = headings?.parts ?? Array.from({ length: table.width }, () => []);
  const profiles = profilesOf(table, rowsOfData(table, headings));
  const columns = readColumns(table, parts, profiles, year, choices);
  const name = columns.find(({ role }) => role === "name");
  if (name === undefined) return null;
  const plainLines = readLines(table, columns, headings);
  const labelled = labelledRows(table, columns, plainLines);
  const lines = labelled?.lines ?? plainLines;
  const figures = figuresOf(columns);
  const notes = lines.flatMap(({ kind, text }) => (kind === "note" || kind === "above" ? [text] : []));
  const ask: RowAsk = { table, columns, figures, key: polarityKey(notes), periodAbove: period, year, labelled };
  const kpis = readKpis(ask, lines, name.column, title);
  return {
    columns: readingsOf(columns, figures, kpis, table),
    rows: lines.map(({ row, kind }) => ({ row, kind })),
    kpis,
    remarks: remarksOf(table, columns, figures, (column) => (profiles[column]?.filled ?? 0) > 0),
  };
}

/** Lines over the headings; where there are none, lines of one cell over the first row of several. */
function linesAbove(table: Table, headings: Headings | null): string[] {
  const firstOfData = Array.from({ length: table.height }, (_, row) => row).find((row) => table.filled(row).length > 1);
  return Array.from({ length: headings?.first ?? firstOfData ?? 0 }, (_, row) =>
    table
      .filled(row)
      .map((column) => table.text(row, column))
      .join(" "),
  );
}

/** Rows below the headings with more than one cell: what columns are known by. */
function rowsOfData(table: Table, headings: Headings | null): number[] {
  const first = headings === null ? 0 : headings.last + 1;
  const repeated = headings === null ? "" : joined(table, headings.last);
  const rows: number[] = [];
  for (let row = first; row < table.height; row++)
    if (
      !table.hiddenRows.has(row) &&
      (table.filled(row).length > 1 || table.width === 1) &&
      joined(table, row) !== repeated
    )
      rows.push(row);
  return rows;
}

const joined = (table: Table, row: number): string =>
  table
    .filled(row)
    .map((column) => table.text(row, column))
    .join("\t");

function readKpis(ask: RowAsk, lines: readonly Line[], nameColumn: number, title: string | null): Kpi[] {
  const { table, columns, labelled } = ask;
  const nameOf = (row: number): string => labelled?.names.get(row)?.name ?? table.text(row, nameColumn);
  const indicators = lines.filter(({ kind }) => kind === "kpi");
  const codes = takeCodes(indicators.map(({ row }) => firstLine(nameOf(row))));
  const comments = commentsOf(lines);
  const sectionColumn = columns.find(({ role, isHidden }) => role === "section" && !isHidden)?.column ?? null;
  let at = 0;
  let section: string | null = title;
  let inColumn: string | null = null;
  let parent: string | null = null;
  return lines.flatMap(({ row, kind, text }) => {
    if (kind === "section") section = oneLine(text);
    if (kind === "section") parent = section;
    if (kind !== "kpi") return [];
    if (sectionColumn !== null) inColumn = oneLine(table.spread(row, sectionColumn)) || inColumn;
    const code = codes[at++];
    const written = nameOf(row);
    const name =
      code === undefined || code.reference === null ? written : code.name + written.slice(firstLine(written).length);
    const isPart = bullet.test(name);
    if (!isPart) parent = oneLine(name);
    return [
      readRow(ask, row, {
        section: inColumn ?? section,
        comment: comments.get(row) ?? null,
        nameRow: labelled?.names.get(row)?.row ?? null,
        reference: code?.reference ?? null,
        name: isPart ? [parent?.replace(/\s*:$/, "") ?? [], name.replace(bullet, "")].flat().join(": ") : name,
      }),
    ];
  });
}

/** "- primary" below "Absence:": a part of what stands above. */
const bullet = /^(?:[-–—•·▪◦‣]|o(?= ))\s*(?=\p{L})/u;
const firstLine = (text: string): string => text.split(/\r?\n/, 1)[0] ?? "";

/** Comments that stand in rows below an indicator, by its row. */
function commentsOf(lines: readonly Line[]): ReadonlyMap<number, string> {
  const comments = new Map<number, string>();
  let last: number | null = null;
  for (const { row, kind, text, isComment } of lines) {
    if (kind === "kpi") last = row;
    else if (isComment && last !== null) comments.set(last, [comments.get(last) ?? [], oneLine(text)].flat().join(" "));
    else last = null;
  }
  return comments;
}

/** The column that supplies most values is the latest; the others of its kind are told apart. */
function readingsOf(
  columns: readonly Column[],
  { latestFirst }: Figures,
  kpis: readonly Kpi[],
  table: Table,
): ColumnReading[] {
  const main = mainColumn(
    latestFirst.map(({ column }) => column),
    kpis,
  );
  return columns.map((one) => {
    const { column, heading, role, why, isChosen, isHidden } = one;
    const isOther = role === "value" && !isChosen && main !== undefined && main.column !== column;
    const other = isOther ? otherFigures(one, main, kpis, table) : null;
    return { column, heading, kind: other?.kind ?? columnOfRole(role), why: other?.why ?? why, isChosen, isHidden };
  });
}

function mainColumn(columns: readonly Column[], kpis: readonly Kpi[]): Column | undefined {
  const uses = new Map<number, number>();
  for (const { value } of kpis) if (value !== null) uses.set(value.column, (uses.get(value.column) ?? 0) + 1);
  const most = Math.max(0, ...uses.values());
  return columns.find(({ column }) => uses.get(column) === most) ?? columns[0];
}

function otherFigures(
  { column, age }: Column,
  main: Column,
  kpis: readonly Kpi[],
  table: Table,
): Pick<ColumnReading, "kind" | "why"> {
  if (kpis.every(({ row }) => table.text(row, column) === ""))
    return { kind: "left-out", why: "It is empty so far: it counts as soon as it is filled." };
  if (age.isYearToDate)
    return { kind: "previous", why: `The year to date: kept beside “${main.heading}”, which counts as the latest.` };
  return {
    kind: "previous",
    why: `A figure of another time than “${main.heading}”: it counts in rows where no later one is filled, and is kept beside it elsewhere.`,
  };
}

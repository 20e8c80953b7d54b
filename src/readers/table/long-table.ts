import { bare, type Observation, type Sink } from "../observation.ts";
import type { OpenSheet } from "../reader.ts";
import { cellAt, type Sheet } from "../sheet/sheet.ts";
import { Headings } from "./headings.ts";
import { readCell, type Marks } from "./read-cell.ts";

/** A row of a table with headings in its first row. */
export class LongRow {
  constructor(
    readonly cells: readonly string[],
    /** As a spreadsheet counts. */
    readonly row: number,
    readonly headings: Headings,
  ) {}

  /** Whether it has more cells than there are headings, so that it cannot be said what stands under which. */
  get isWider(): boolean {
    return this.cells.length > this.headings.names.length;
  }

  /** The cell under the first of these headings that the table has; "" where it has none of them. */
  get(...names: readonly string[]): string {
    return cellAt(this.cells, this.headings.at(...names));
  }
}

/** The headings of a sheet, if all of these are in its first row. */
export function headingsOf(sheet: Sheet, ...needed: readonly string[]): Headings | null {
  const headings = new Headings(sheet.rows[0] ?? []);
  return headings.has(...needed) ? headings : null;
}

/** The rows below the headings that have something in them. */
export function* rowsBelow(sheet: Sheet, headings: Headings): Generator<LongRow> {
  for (let at = 1; at < sheet.rows.length; at++) {
    const cells = sheet.rows[at] as readonly string[];
    if (cells.some((cell) => cell !== "")) yield new LongRow(cells, at + 1, headings);
  }
}

/** A column by where it stands and its heading as published. */
export interface NamedColumn {
  readonly at: number;
  readonly name: string;
}

/**
 * Columns with something in them that a reader does not know by their headings. They may be filters: what they say must
 * go into the series, so that figures of different things are never taken for one.
 */
export function otherColumns(sheet: Sheet, headings: Headings, known: (name: string) => boolean): NamedColumn[] {
  const first = sheet.rows[0] ?? [];
  const width = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, at) => at)
    .filter(
      (at) => !known(headings.names[at] ?? "") && sheet.rows.some((row, index) => index > 0 && cellAt(row, at) !== ""),
    )
    .map((at) => ({ at, name: cellAt(first, at) === "" ? `column ${at + 1}` : cellAt(first, at) }));
}

/** What a row says in columns that are filters: "Sex=Female". */
export function saidBy(row: LongRow, columns: readonly NamedColumn[]): string[] {
  return columns.flatMap(({ at, name }) => (cellAt(row.cells, at) === "" ? [] : [`${name}=${cellAt(row.cells, at)}`]));
}

/** Says which columns are not known. */
function reportOthers(sheet: Sheet, columns: readonly NamedColumn[], sink: Sink): void {
  for (const { name } of columns) {
    const expected = name.startsWith("column ") ? "a heading over what stands here" : "a heading that is known here";
    sink.issue({ sheet: sheet.name, row: null, column: name, expected });
  }
}

/**
 * Opens a table with one heading row and one or a few figures in each row below.
 *
 * A row with more cells than headings, or cut within the columns that every row must have, is an issue.
 *
 * @param needed columns without which a row is cut off
 * @param others columns that the reader does not know, which is said once
 */
export function openLong(
  sheet: Sheet,
  headings: Headings,
  read: (row: LongRow, sink: Sink) => void,
  {
    edition = "",
    needed = 0,
    others = [],
  }: { edition?: string; needed?: number; others?: readonly NamedColumn[] } = {},
): OpenSheet {
  return {
    firstRow: 1,
    edition,
    read: (sink) => {
      reportOthers(sheet, others, sink);
      for (const row of rowsBelow(sheet, headings)) {
        if (row.isWider || row.cells.length < needed) {
          const expected = `${headings.names.length} cells as there are headings; there are ${row.cells.length}`;
          sink.issue({ sheet: sheet.name, row: row.row, column: null, expected });
        } else read(row, sink);
      }
    },
  };
}

/** A figure's cell as the part of an observation, or null with an issue where it is neither number nor known mark. */
export function figureCell(
  text: string,
  at: { readonly sheet: string | null; readonly row: number; readonly column: string },
  sink: Sink,
  marks?: Marks,
): Pick<Observation, "value" | "text" | "mark" | "meaning" | "flags"> | null {
  const cell = readCell(text, marks);
  switch (cell.kind) {
    case "number":
      return { ...bare, value: cell.value, text, flags: cell.flags };
    case "mark":
      return { ...bare, value: null, text, mark: cell.mark, meaning: cell.meaning };
    case "blank":
      return { ...bare, value: null, text };
    case "words":
      sink.issue({ ...at, expected: `a number or a known mark; there is “${text.slice(0, 60)}”` });
      return null;
  }
}

/**
 * Observes a figure in each of these columns of a row.
 *
 * @param of what the figure of a column is of
 */
export function observeColumns(
  sheet: Sheet,
  row: LongRow,
  columns: readonly NamedColumn[],
  of: (column: NamedColumn) => Pick<Observation, "series" | "area" | "period">,
  sink: Sink,
): void {
  for (const column of columns) {
    const place = { sheet: sheet.name, row: row.row, column: column.name };
    const figure = figureCell(cellAt(row.cells, column.at), place, sink);
    if (figure !== null) sink.observe({ ...bare, ...figure, sheet: sheet.name, row: row.row, ...of(column) });
  }
}

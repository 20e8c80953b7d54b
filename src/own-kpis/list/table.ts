import type { KpiCell, KpiGrid } from "../kpi.ts";
import { serialHeadings } from "./layout/serial-heading.ts";

const blank: KpiCell = { value: null, text: "" };

/** The user's range with its merges and hidden parts looked up quickly. */
export interface Table {
  readonly height: number;
  readonly width: number;
  readonly merges: NonNullable<KpiGrid["merges"]>;
  /** Rows and columns that are left out because they are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  cell(row: number, column: number): KpiCell;
  /** What the cell says, without spaces at its ends; "" for nothing. */
  text(row: number, column: number): string;
  /** The same for a cell that is covered by a merged one: what that one says. */
  spread(row: number, column: number): string;
  /** The first cell of the merged cell that covers this one; null where none does. */
  mergeAt(row: number, column: number): NonNullable<KpiGrid["merges"]>[number] | null;
  /** Columns of the row that say something, hidden ones left out. */
  filled(row: number): readonly number[];
}

/**
 * A range made ready for reading.
 *
 * @param withHidden hidden rows and columns are read like others
 */
export function tableOf(
  { cells, merges = [], hiddenRows = [], hiddenColumns = [] }: KpiGrid,
  withHidden: boolean,
): Table {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  const hidden = { rows: new Set(withHidden ? [] : hiddenRows), columns: new Set(withHidden ? [] : hiddenColumns) };
  const months = serialHeadings(cells);
  const texts = cells.map((row, at) => row.map((cell, column) => months.get(`${at} ${column}`) ?? said(cell)));
  const covered = new Map<number, (typeof merges)[number]>();
  for (const merge of merges)
    for (let row = merge.row; row < Math.min(merge.row + merge.rows, cells.length); row++)
      for (let column = merge.column; column < Math.min(merge.column + merge.columns, width); column++)
        covered.set(row * width + column, merge);
  const filled = texts.map((row) =>
    row.flatMap((text, column) => (text === "" || hidden.columns.has(column) ? [] : [column])),
  );
  const text = (row: number, column: number): string => texts[row]?.[column] ?? "";
  const mergeAt: Table["mergeAt"] = (row, column) => covered.get(row * width + column) ?? null;
  return {
    height: cells.length,
    width,
    merges,
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    cell: (row, column) => cells[row]?.[column] ?? blank,
    text,
    spread: (row, column) => {
      const merge = mergeAt(row, column);
      return merge === null ? text(row, column) : text(merge.row, merge.column);
    },
    mergeAt,
    filled: (row) => filled[row] ?? [],
  };
}

/** A column too narrow for its number shows "####", which says nothing. */
function said({ value, text }: KpiCell): string {
  if (typeof value === "string") return value.replace(/[\u200b\ufeff\u00ad]/g, "").trim();
  const shown = text.trim();
  // A formula's error holds no value, and is no empty cell.
  if (value === null) return /^#[A-Z][A-Z\d/_]+[!?]?$/.test(shown) ? shown : "";
  return shown === "" || /^#+$/.test(shown) ? String(value) : shown;
}

/** A text on one line, with plain spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0]+/g, " ").trim();
}

/** A text for comparing headings: small letters, one kind of dash, no signs at the ends. */
export function plainText(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/[‘’`´]/g, "'")
    .replace(/^[\s*:.#-]+(?=\w)|[\s*:.?†]+$/g, "");
}

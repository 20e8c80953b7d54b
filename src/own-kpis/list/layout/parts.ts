import type { KpiGrid } from "../../kpi.ts";
import { readKpiNumber } from "../../cells/number.ts";
import { isPeriod } from "../../own-period.ts";
import { headingEvidence } from "../heading-evidence.ts";
import { findHeadings, isFigure } from "./heading-rows.ts";
import { oneLine, plainText, type Table } from "../table.ts";

/** A list of a range that holds several below each other. */
export interface ListPart {
  /** Its first and its last row, titles above its headings included. */
  readonly first: number;
  readonly last: number;
  /** The row of its headings. */
  readonly headingRow: number;
  /** The title above its headings, for lists below the first; null for none. */
  readonly title: string | null;
}

/**
 * The lists of a range: a row of other headings within it begins another list, whose columns mean other things. The same
 * headings again begin none.
 */
export function listParts(table: Table): ListPart[] {
  const heads = headingRows(table);
  const starts = heads.filter((row, at) => at === 0 || !isRepeat(table, row, heads[at - 1] ?? 0));
  if (starts.length < 2) return [{ first: 0, last: table.height - 1, headingRow: starts[0] ?? 0, title: null }];
  const firsts = starts.map((row, at) => (at === 0 ? 0 : topOf(table, row, starts[at - 1] ?? 0)));
  return starts.map((headingRow, at) => ({
    first: firsts[at] ?? 0,
    last: (firsts[at + 1] ?? table.height) - 1,
    headingRow,
    title: at === 0 ? null : titleOf(table, firsts[at] ?? 0, headingRow),
  }));
}

/** The part of a range from one row to another. */
export function rowsOf(grid: KpiGrid, first: number, last: number): KpiGrid {
  const within = (row: number): boolean => row >= first && row <= last;
  return {
    ...grid,
    cells: grid.cells.slice(first, last + 1),
    merges: (grid.merges ?? []).flatMap((one) => (within(one.row) ? [{ ...one, row: one.row - first }] : [])),
    hiddenRows: (grid.hiddenRows ?? []).filter(within).map((row) => row - first),
  };
}

/** Rows that are headings beyond doubt, with a figure between each two of them. */
function headingRows(table: Table): number[] {
  const sure = Array.from({ length: table.height }, (_, row) => row).filter((row) => isSure(table, row));
  const found = findHeadings(table);
  const all =
    found === null || sure.some((row) => row <= found.last)
      ? sure
      : [found.last, ...sure].sort((one, other) => one - other);
  return all.filter((row, at) => at === 0 || hasFigures(table, all[at - 1] ?? 0, row));
}

/** A short name for a column of names, and beside it nothing but words for figures, targets and the like. */
function isSure(table: Table, row: number): boolean {
  if (table.hiddenRows.has(row)) return false;
  const filled = table.filled(row);
  if (filled.length < 2 || filled.some((column) => isFigure(table, row, column))) return false;
  const texts = filled.map((column) => oneLine(table.text(row, column)));
  if (texts.some((text) => text.length > 60)) return false;
  const evidence = texts.map((text) => headingEvidence(text));
  const name = evidence.findIndex((one, at) => (one.get("name") ?? 0) > 7 && isShort(texts[at] ?? ""));
  if (name < 0) return false;
  const others = texts.flatMap((text, at) =>
    at === name ? [] : [{ text, found: evidence[at] ?? new Map<string, number>() }],
  );
  const known = others.filter(({ text, found }) => isPeriod(text) || Math.max(0, ...found.values()) >= 6).length;
  const hasFigures = others.some(
    ({ text, found }) => isPeriod(text) || (found.get("value") ?? 0) >= 7 || (found.get("target") ?? 0) >= 9,
  );
  const isApart = row === 0 || table.filled(row - 1).length < 2;
  return hasFigures && known >= others.length * (isApart ? 0.7 : 1) && isFollowed(table, row);
}

const isShort = (text: string): boolean => text.split(" ").length <= 5 && !/\d/.test(text);

function isFollowed(table: Table, row: number): boolean {
  return hasFigures(table, row, Math.min(row + 5, table.height));
}

function hasFigures(table: Table, after: number, before: number): boolean {
  for (let row = after + 1; row < before; row++)
    if (table.filled(row).some((column) => column > 0 && isNumber(table, row, column))) return true;
  return false;
}

const isNumber = (table: Table, row: number, column: number): boolean =>
  !isPeriod(table.text(row, column)) && readKpiNumber(table.cell(row, column), column) !== null;

/** Every heading says what stands over its column already, in one of the heading rows. */
function isRepeat(table: Table, row: number, before: number): boolean {
  return table.filled(row).every((column) => {
    const text = plainText(table.text(row, column));
    return [before, before - 1, before - 2, before + 1, before + 2].some(
      (one) => plainText(table.spread(one, column)) === text,
    );
  });
}

/** Titles and groups that stand on the headings without a gap belong to their list. */
function topOf(table: Table, headingRow: number, before: number): number {
  let top = headingRow;
  while (top - 1 > before && isTitle(table, top - 1)) top--;
  return top;
}

function isTitle(table: Table, row: number): boolean {
  const filled = table.filled(row);
  if (filled.length === 0 || filled.some((column) => isFigure(table, row, column))) return false;
  return filled.length === 1 || filled.every((column) => (table.mergeAt(row, column)?.columns ?? 1) > 1);
}

function titleOf(table: Table, first: number, headingRow: number): string | null {
  for (let row = headingRow - 1; row >= first; row--) {
    const [column, second] = table.filled(row);
    if (column !== undefined && second === undefined) return oneLine(table.text(row, column));
  }
  return null;
}

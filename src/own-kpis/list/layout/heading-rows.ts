import { isPeriod } from "../../own-period.ts";
import { headingEvidence } from "../heading-evidence.ts";
import { oneLine, plainText, type Table } from "../table.ts";

/** The rows of headings, from the first to the last, and what stands over each column, from above. */
export interface Headings {
  readonly first: number;
  readonly last: number;
  /** By column: its headings from above, without repeats. */
  readonly parts: readonly (readonly string[])[];
}

const rowsSearched = 25;
const longestHeading = 120;
const enough = 4;

/** Finds the rows of headings; null for a list without. */
export function findHeadings(table: Table): Headings | null {
  let best: { row: number; score: number } | null = null;
  for (let row = 0; row < Math.min(table.height, rowsSearched); row++) {
    if (table.hiddenRows.has(row)) continue;
    const score = headingScore(table, row);
    if (score !== null && (best === null || score - 0.15 * (row - best.row) > best.score)) best = { row, score };
  }
  if (best === null) return null;
  let [first, last] = [best.row, best.row];
  while (first > 0 && last - first < 2 && isUpperRow(table, first - 1, first)) first--;
  while (last + 1 < table.height && last - first < 2 && isLowerRow(table, last + 1, first, last)) last++;
  return { first, last, parts: partsOf(table, first, last) };
}

/** How much a row looks like headings; null where it cannot be them. */
function headingScore(table: Table, row: number): number | null {
  const own = table.filled(row);
  const over = Array.from({ length: table.width }, (_, column) => column).filter(
    (column) => table.text(row, column) === "" && isMergedOver(table, row, column),
  );
  const filled = [...own, ...over];
  if (own.length === 0 || filled.length < 2) return null;
  let [known, hasName] = [0, false];
  for (const column of filled) {
    const text = table.spread(row, column);
    if (isFigure(table, row, column)) return null;
    const evidence = text.length > longestHeading ? null : headingEvidence(text);
    if (evidence !== null && Math.max(0, ...evidence.values()) >= enough) known++;
    if ((evidence?.get("name") ?? 0) > 7) hasName = true;
  }
  const score = known + (hasName ? 2 : 0) - (filled.length - known) * 0.3;
  return known >= 2 && score >= 1.5 ? score : null;
}

/** A cell of a row above reaches down to this one. */
function isMergedOver(table: Table, row: number, column: number): boolean {
  const merge = table.mergeAt(row, column);
  return merge !== null && merge.row < row && merge.columns === 1 && !table.hiddenColumns.has(column);
}

/** A number that is no year: what headings never are. */
export function isFigure(table: Table, row: number, column: number): boolean {
  const { value } = table.cell(row, column);
  const text = table.text(row, column);
  if (typeof value === "number") return !isPeriod(text);
  return /^[£~<>≥≤]?\s*[-−]?[\d,]+(\.\d+)?\s*%?$/.test(text) && !isPeriod(text);
}

/** A row of groups over the headings: merged over several columns, or with gaps where the row below has none. */
function isUpperRow(table: Table, row: number, below: number): boolean {
  const filled = table.filled(row);
  if (filled.length === 0 || table.hiddenRows.has(row)) return false;
  if (filled.some((column) => isFigure(table, row, column) || table.text(row, column).length > longestHeading))
    return false;
  const lower = table.filled(below);
  const spans = filled.map((column) => table.mergeAt(row, column));
  if (spans.some((span) => span !== null && span.columns >= Math.max(2, lower.length) && filled.length === 1))
    return false;
  if (spans.some((span) => span !== null && span.row + span.rows > below)) return true;
  if (filled.length === 1 && filled[0] === lower[0]) return false;
  if (filled.some((column, at) => isTitle(table, row, column, at === 0 && column === lower[0]))) return false;
  if (spans.some((span) => span !== null && span.columns > 1)) return true;
  const gaps = lower.filter((column) => table.text(row, column) === "").length;
  return gaps > 0 && filled.some((column) => headingEvidence(table.text(row, column)).size > 0);
}

/** A title or a key in a row of its own, with something else at the side: "Strategic plan 2025/26 | Key: …". */
function isTitle(table: Table, row: number, column: number, isLeftmost: boolean): boolean {
  const merge = table.mergeAt(row, column);
  if (merge !== null && merge.rows > 1) return false;
  const text = oneLine(table.text(row, column));
  return /^(?:key|legend|note)s?\b\s*[:=]/i.test(text) || (isLeftmost && text.split(" ").length > 2);
}

/** A row of headings below the first: covered by merged ones, or nothing but words that headings are made of. */
function isLowerRow(table: Table, row: number, first: number, last: number): boolean {
  const filled = table.filled(row);
  if (filled.length === 0 || table.hiddenRows.has(row)) return false;
  if (filled.some((column) => isFigure(table, row, column) || table.text(row, column).length > 60)) return false;
  const own = filled.filter((column) => table.mergeAt(row, column)?.row !== row || table.text(row, column) !== "");
  for (let column = 0; column < table.width; column++) {
    const merge = table.mergeAt(row, column);
    if (merge !== null && merge.row >= first && merge.row <= last && merge.row + merge.rows > row) return true;
  }
  if (table.mergeAt(row, filled[0] ?? 0)?.columns === table.width) return false;
  const known = own.filter((column) => {
    const text = table.text(row, column);
    return isPeriod(text) || Math.max(0, ...headingEvidence(text).values()) >= 6;
  });
  const namesBlank = table
    .filled(last)
    .slice(0, 1)
    .every((column) => table.text(row, column) === "");
  return namesBlank && own.length >= 2 && known.length >= own.length * 0.7;
}

function partsOf(table: Table, first: number, last: number): string[][] {
  return Array.from({ length: table.width }, (_, column) => {
    const parts: string[] = [];
    for (let row = first; row <= last; row++) {
      const text = oneLine(headingAt(table, row, column, last));
      if (text !== "" && plainText(parts.at(-1) ?? "") !== plainText(text)) parts.push(text);
    }
    return parts;
  });
}

/** What stands over a column in one heading row: a cell of its own, a merged one, or one to the left with gaps after. */
function headingAt(table: Table, row: number, column: number, last: number): string {
  const merge = table.mergeAt(row, column);
  if (merge !== null)
    return merge.row === row || merge.row + merge.rows > row ? table.text(merge.row, merge.column) : "";
  const own = table.text(row, column);
  const hasLower = (at: number): boolean => {
    for (let below = row + 1; below <= last; below++) if (table.text(below, at) !== "") return true;
    return false;
  };
  if (own !== "" || row === last || !hasLower(column)) return own;
  const hasMerges = Array.from({ length: table.width }, (_, at) => table.mergeAt(row, at)).some(
    (one) => (one?.columns ?? 1) > 1,
  );
  if (hasMerges) return "";
  const left = table.filled(row).findLast((at) => at < column);
  return left !== undefined && hasLower(left) ? table.text(row, left) : "";
}

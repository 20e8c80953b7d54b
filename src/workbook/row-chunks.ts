import type { WriteCell } from "./port.ts";

/** Rows from `first` on, as many as go in one request. */
export interface RowChunk {
  readonly first: number;
  readonly count: number;
}

const mostRows = 5_000;
/** Excel on the web accepts 5 MB per request; this leaves room for overhead. */
const mostBytes = 3_500_000;
const mostCellsRead = 20_000;

/** Splits rows to be written so that each part stays within the host's limits; a row is never split. */
export function writeChunks(cells: readonly (readonly WriteCell[])[]): RowChunk[] {
  const chunks: { first: number; count: number }[] = [];
  let bytes = Infinity;
  cells.forEach((row, r) => {
    const size = row.reduce((sum: number, cell) => sum + cellBytes(cell), 2);
    const last = chunks.at(-1);
    if (!last || last.count >= mostRows || bytes + size > mostBytes) {
      chunks.push({ first: r, count: 1 });
      bytes = size;
    } else {
      last.count++;
      bytes += size;
    }
  });
  return chunks;
}

/** Splits rows to be read by their number of cells, since their size is not known in advance. */
export function readChunks(rows: number, columns: number): RowChunk[] {
  const most = Math.max(1, Math.min(mostRows, Math.floor(mostCellsRead / Math.max(1, columns))));
  return Array.from({ length: Math.ceil(rows / most) }, (_, i) => ({
    first: i * most,
    count: Math.min(most, rows - i * most),
  }));
}

/** Counts three bytes per character, the most that English data needs, plus the quotes and separators. */
function cellBytes(cell: WriteCell): number {
  if (typeof cell === "string") return cell.length * 3 + 4;
  if (typeof cell === "object" && cell !== null) return ("formula" in cell ? cell.formula : cell.error).length * 3 + 4;
  return 24;
}

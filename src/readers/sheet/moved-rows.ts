/** Fewer rows than this do not tell how many cells a row has. */
const fewest = 5;
/** So many of the rows must have the same number of cells for a longer one to be wrong. */
const most = 0.8;

/**
 * Whether a cell of several lines holds rows of the table: a quotation mark that opens in one row and closes in a later
 * one takes in all between, and the cells of the last row would be read for the area of the first.
 *
 * @param cells as many as the row has with this cell
 * @param at the index of the cell
 * @example swallowsRows("Barnet,1.5\nE09000004,Bexley", 3, 1, ",") // true
 */
export function swallowsRows(cell: string, cells: number, at: number, delimiter: string): boolean {
  if (cells < 2) return false;
  const lines = cell.split("\n").map((line) => line.split(delimiter).length - 1);
  return (
    lines.length > 1 &&
    lines[0] === cells - 1 - at &&
    lines.at(-1) === at &&
    lines.slice(1, -1).every((count) => count === cells - 1)
  );
}

/**
 * The rows that have more cells than the table: a comma in a name without quotation marks moves all that follows under
 * the wrong headings. Where rows are of many lengths, as below each other in several tables, there are none.
 *
 * @returns indexes of the rows, and how many cells the others have
 */
export function movedRows(rows: readonly (readonly string[])[]): {
  readonly moved: readonly number[];
  readonly cells: number;
} {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [usual, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (all < fewest || count < all * most) return { moved: [], cells: usual };
  // Some programs leave out the commas of empty cells at the end: headings may be longer than most rows.
  const first = rows.findIndex(({ length }) => length === usual);
  const cells = rows.slice(0, first).reduce((longest, { length }) => Math.max(longest, length), usual);
  const moved = rows.flatMap((row, at) => (at > first && row.slice(cells).some((cell) => cell !== "") ? [at] : []));
  return { moved, cells };
}

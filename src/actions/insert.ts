import { cellName } from "../workbook/cell-name.ts";
import { type Block, type CellAddress, type CellFormat, type Port, PortError } from "../workbook/port.ts";
import { filledSentence } from "../wording/workbook-trouble.ts";

/** Something to put into the sheet: one live formula, the cells its answer takes, and how they look. */
export interface Insertion {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
  /** Counted from the first cell of the answer. */
  readonly formats: readonly { readonly at: Omit<Block, "sheet">; readonly format: CellFormat }[];
}

/** What was inserted, so that it can be taken away again. */
export interface Inserted {
  readonly block: Block;
  readonly formula: string;
}

/** Where an insertion would go, and what is in its way at the place asked for. */
export interface Place {
  readonly block: Block;
  /** Names of filled cells at the place asked for; empty when it is free. */
  readonly filled: readonly string[];
}

/** How far below the place asked for a free one is looked for. */
const rowsLookedAt = 200;

/**
 * The block an insertion takes at a cell, or, where cells there are filled, the next rows below that are free.
 *
 * @throws PortError "filled" when nothing is free within 200 rows
 */
export async function placeFor(port: Port, at: CellAddress, { rows, columns }: Insertion): Promise<Place> {
  const used = (await port.sheets()).find((sheet) => sheet.name === at.sheet)?.used ?? null;
  // Beyond the cells in use all is free, and on some hosts there is nothing to read.
  const last = used === null ? 0 : Math.min(used.row + used.rows - at.row, rowsLookedAt + rows);
  const { values, formulas } = await port.read({ ...at, rows: Math.max(last, 1), columns });
  const isFilled = (row: number, column: number): boolean =>
    (values[row]?.[column] ?? null) !== null || (formulas[row]?.[column] ?? null) !== null;
  const filledFrom = (start: number): string[] =>
    Array.from({ length: rows * columns }, (_, cell) => [start + Math.floor(cell / columns), cell % columns] as const)
      .filter(([row, column]) => isFilled(row, column))
      .map(([row, column]) => cellName({ row: at.row + row, column: at.column + column }));
  const filled = filledFrom(0);
  for (let start = 0; start < rowsLookedAt; start++)
    if (filledFrom(start).length === 0) return { block: { ...at, row: at.row + start, rows, columns }, filled };
  throw new PortError("filled", filledSentence(filled));
}

/**
 * Writes the formula with the looks of its answer. Filled cells are kept unless they are to be overwritten; then the
 * whole block is emptied first, for a spill does not go over filled cells.
 */
export async function insert(
  port: Port,
  insertion: Insertion,
  block: Block,
  ifFilled: "overwrite" | "refuse" = "refuse",
): Promise<Inserted> {
  const { formula, formats } = insertion;
  const cells = Array.from({ length: block.rows }, () => Array.from({ length: block.columns }, () => null));
  return port.grouped(`Insert ${insertion.name.toLowerCase()}`, async () => {
    await port.write(block, cells, { ifFilled, formats });
    await port.write(block, [[{ formula }]]);
    return { block, formula };
  });
}

/**
 * Takes away what was inserted, where it still stands as it was put.
 *
 * @throws PortError "filled" when another formula or value has taken its place since
 */
export async function removeInserted(port: Port, { block, formula }: Inserted): Promise<void> {
  const { formulas } = await port.read({ ...block, rows: 1, columns: 1 });
  if (formulas[0]?.[0] !== formula) throw new PortError("filled", filledSentence([cellName(block)]));
  await port.write(block, [[null]]);
}

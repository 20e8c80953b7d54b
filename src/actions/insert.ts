import { cellName } from "../formula/cell-name.ts";
import {
  type Block,
  type CellAddress,
  type CellFormat,
  type NewChart,
  type Port,
  PortError,
  type RemoveChart,
} from "../workbook/port.ts";
import { filledSentence, trouble } from "../wording/workbook/workbook-trouble.ts";

/** Something to put into the sheet: one live formula, the cells it fills, their formats, and a chart of them. */
export interface Insertion {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** Number of rows filled, including our row of headings. */
  readonly rows: number;
  readonly columns: number;
  /** Counted from the first cell of the insertion. */
  readonly formats: readonly { readonly at: Omit<Block, "sheet">; readonly format: CellFormat }[];
  /** Written above an answer that has no headings of its own; the formula is then in the second row. */
  readonly headings?: readonly string[];
  /** The same insertion without headings, where they can be left out. */
  readonly plain?: Insertion;
  /** Drawn next to the cells, where the host can draw charts. */
  readonly chart?: (block: Block) => NewChart;
}

/** The same below a row of headings in bold. */
export function underHeadings(insertion: Insertion, headings: readonly string[]): Insertion {
  const { rows, columns, formats } = insertion;
  return {
    ...insertion,
    rows: rows + 1,
    headings,
    formats: [
      { at: { row: 0, column: 0, rows: 1, columns }, format: { bold: true } },
      ...formats.map(({ at, format }) => ({ at: { ...at, row: at.row + 1 }, format })),
    ],
  };
}

/** What was inserted, so that it can be removed again. */
export interface Inserted {
  readonly insertion: Insertion;
  readonly block: Block;
  readonly removeChart: RemoveChart | null;
}

/** Where an insertion would go, and which filled cells are in its way at the place asked for. */
export interface Place {
  readonly block: Block;
  /** Names of filled cells at the place asked for; empty when it is free. */
  readonly filled: readonly string[];
}

/** How many rows below the place asked for to search for a free one. */
const rowsLookedAt = 200;

/**
 * The block an insertion fills at a cell or, where cells there are filled, the next free rows below.
 *
 * @throws PortError "filled" when nothing is free within 200 rows
 */
export async function placeFor(
  port: Port,
  at: CellAddress,
  { rows, columns }: Pick<Insertion, "rows" | "columns">,
): Promise<Place> {
  const used = (await port.sheets()).find((sheet) => sheet.name === at.sheet)?.used ?? null;
  // All cells beyond those in use are free, and some hosts have nothing to read there.
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
 * Writes the formula with its headings, formats and chart. Filled cells are kept unless they may be overwritten; then
 * the whole block is emptied first, since a spill cannot fill cells that hold something. If it fails part way, what was
 * written is removed.
 *
 * @throws PortError "unsupported" for a chart where the host has none, "filled" for filled cells
 */
export async function insert(
  port: Port,
  insertion: Insertion,
  block: Block,
  ifFilled: "overwrite" | "refuse" = "refuse",
): Promise<Inserted> {
  const { formula, formats, chart, headings } = insertion;
  if (chart !== undefined && !port.can.charts) throw new PortError("unsupported", trouble.noCharts);
  return port.grouped(`Insert ${insertion.name.toLowerCase()}`, async () => {
    await port.write(block, emptyCells(block), { ifFilled, formats });
    try {
      if (headings !== undefined) await port.write(block, [headings]);
      await port.write(formulaCell(insertion, block), [[{ formula }]]);
      const removeChart = chart === undefined ? null : await port.addChart(chart(block));
      return { insertion, block, removeChart };
    } catch (error) {
      await port.write(block, emptyCells(block)).catch(() => undefined);
      throw error;
    }
  });
}

/**
 * Removes what was inserted, if it is unchanged.
 *
 * @throws PortError "filled" when another formula or value has taken its place since
 */
export async function removeInserted(port: Port, { insertion, block, removeChart }: Inserted): Promise<void> {
  const cell = formulaCell(insertion, block);
  const { formulas } = await port.read({ ...cell, rows: 1, columns: 1 });
  if (formulas[0]?.[0] !== insertion.formula) throw new PortError("filled", filledSentence([cellName(cell)]));
  const changed = await changedHeadings(port, insertion, block);
  if (changed.length > 0) throw new PortError("filled", filledSentence(changed));
  await port.grouped(`Remove ${insertion.name.toLowerCase()}`, async () => {
    await removeChart?.();
    await port.write(cell, [[null]]);
    if (insertion.headings !== undefined) await port.write(block, [insertion.headings.map(() => null)]);
  });
}

/** Names of the heading cells that no longer hold the headings. */
async function changedHeadings(port: Port, { headings = [] }: Insertion, block: Block): Promise<string[]> {
  if (headings.length === 0) return [];
  const { values } = await port.read({ ...block, rows: 1 });
  return headings.flatMap((heading, at) =>
    (values[0]?.[at] ?? null) === heading || (values[0]?.[at] ?? null) === null
      ? []
      : [cellName({ row: block.row, column: block.column + at })],
  );
}

const emptyCells = ({ rows, columns }: Block): null[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));

function formulaCell({ headings }: Insertion, { sheet, row, column }: Block): CellAddress {
  return { sheet, row: headings === undefined ? row : row + 1, column };
}

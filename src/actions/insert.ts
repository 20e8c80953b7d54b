import { holds } from "../formula/block.ts";
import { cellName } from "../formula/cell-name.ts";
import {
  type Block,
  type CellAddress,
  type CellLook,
  type NewChart,
  type Port,
  PortError,
  type RemoveChart,
  type WriteCell,
} from "../workbook/port.ts";
import { refuseFilled } from "../workbook/refuse-filled.ts";
import { takeBackWords } from "../wording/workbook/take-back.ts";
import { filledSentence, trouble } from "../wording/workbook/workbook-trouble.ts";
import { place, type Placed, takeBack } from "./take-back.ts";

/** Something to put into the sheet: one live formula, the cells it fills, their formats, and a chart of them. */
export interface Insertion {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  /** Number of rows filled, including our row of headings. */
  readonly rows: number;
  readonly columns: number;
  /** Counted from the first cell of the insertion. */
  readonly formats: readonly CellLook[];
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

/** What was inserted and what stood there before, so that it can be removed again. */
export interface Inserted {
  readonly insertion: Insertion;
  readonly block: Block;
  readonly placed: Placed;
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
 * @param inserted earlier insertions: their cells are filled, even while the host is still calculating them
 * @throws PortError "filled" when nothing is free within 200 rows
 */
export async function placeFor(
  port: Port,
  at: CellAddress,
  { rows, columns }: Pick<Insertion, "rows" | "columns">,
  inserted: readonly Inserted[] = [],
): Promise<Place> {
  const used = (await port.sheets()).find((sheet) => sheet.name === at.sheet)?.used ?? null;
  // All cells beyond those in use are free, and some hosts have nothing to read there.
  const last = used === null ? 0 : Math.min(used.row + used.rows - at.row, rowsLookedAt + rows);
  const { values, formulas } = await port.read({ ...at, rows: Math.max(last, 1), columns });
  const ours = await standing(port, inserted, at.sheet);
  const isFilled = (row: number, column: number): boolean =>
    ours.some((one) => holds(one, { sheet: at.sheet, row: at.row + row, column: at.column + column })) ||
    (values[row]?.[column] ?? null) !== null ||
    (formulas[row]?.[column] ?? null) !== null;
  const filledFrom = (start: number): string[] =>
    Array.from({ length: rows * columns }, (_, cell) => [start + Math.floor(cell / columns), cell % columns] as const)
      .filter(([row, column]) => isFilled(row, column))
      .map(([row, column]) => cellName({ row: at.row + row, column: at.column + column }));
  const filled = filledFrom(0);
  for (let start = 0; start < rowsLookedAt; start++)
    if (filledFrom(start).length === 0) return { block: { ...at, row: at.row + start, rows, columns }, filled };
  throw new PortError("filled", filledSentence(filled));
}

/** Blocks on a sheet whose formula is still where it was inserted. */
async function standing(port: Port, inserted: readonly Inserted[], sheet: string): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const { insertion, block } of inserted) {
    if (block.sheet !== sheet) continue;
    const { formulas } = await port.read({ ...formulaCell(insertion, block), rows: 1, columns: 1 });
    if ((formulas[0]?.[0] ?? null) !== null) blocks.push(block);
  }
  return blocks;
}

/**
 * Writes the formula with its headings, formats and chart. Filled cells are kept unless they may be overwritten; then
 * the whole block is emptied, since a spill cannot fill cells that hold something. Number formats that were there go
 * too: a formula in a cell formatted as text would stay a text. If anything fails, what stood there is put back.
 *
 * @throws PortError "unsupported" for a chart where the host has none, "filled" for filled cells; `HalfPlaced` when what
 *   stood there could not be put back
 */
export async function insert(
  port: Port,
  insertion: Insertion,
  block: Block,
  ifFilled: "overwrite" | "refuse" = "refuse",
): Promise<Inserted> {
  const { chart } = insertion;
  if (chart !== undefined && !port.can.charts) throw new PortError("unsupported", trouble.noCharts);
  const plain: CellLook = {
    at: { row: 0, column: 0, rows: block.rows, columns: block.columns },
    format: { numberFormat: "General" },
  };
  const formats = [plain, ...insertion.formats];
  return port.grouped(`Insert ${insertion.name.toLowerCase()}`, async () => {
    const before = await port.keep(block);
    if (ifFilled === "refuse") await refuseFilled(port, block);
    const cells = cellsOf(insertion, block);
    let removeChart: RemoveChart | null = null;
    const placed = await place(port, before, cells, async () => {
      await port.write(block, cells, { ifFilled, formats });
      if (chart !== undefined) removeChart = await port.addChart(chart(block));
    }).catch(async (error: unknown) => {
      await removeChart?.().catch(() => undefined);
      throw error;
    });
    return { insertion, block, placed, removeChart };
  });
}

/**
 * Removes what was inserted and puts back what stood there before. Cells that were changed since are kept.
 *
 * @returns sentences on what was kept or is left; none when all is as it was before
 * @throws PortError "filled" when nothing of it is left; else with a sentence that says what is not back yet
 */
export async function removeInserted(port: Port, { insertion, placed, removeChart }: Inserted): Promise<string[]> {
  return port.grouped(`Remove ${insertion.name.toLowerCase()}`, async () => {
    const kept = await takeBack(port, placed);
    const isChartGone = await (removeChart?.() ?? Promise.resolve()).then(
      () => true,
      () => false,
    );
    return [takeBackWords.kept(kept), isChartGone ? "" : takeBackWords.chartLeft].filter(Boolean);
  });
}

/** Headings and formula; the other cells are empty for the formula's answer to fill. */
function cellsOf(insertion: Insertion, block: Block): WriteCell[][] {
  const cells = Array.from({ length: block.rows }, () => new Array<WriteCell>(block.columns).fill(null));
  const { headings = [], formula } = insertion;
  headings.forEach((heading, c) => ((cells[0] as WriteCell[])[c] = heading));
  const at = formulaCell(insertion, block);
  (cells[at.row - block.row] as WriteCell[])[0] = { formula };
  return cells;
}

function formulaCell({ headings }: Insertion, { sheet, row, column }: Block): CellAddress {
  return { sheet, row: headings === undefined ? row : row + 1, column };
}

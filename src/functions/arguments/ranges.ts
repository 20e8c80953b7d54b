import { valueError } from "../cell-error.ts";
import { measure, readCells, type Cell, type Cells, type Extent } from "./cells.ts";
import { argumentWords } from "../../wording/arguments.ts";

/** No range argument may hold more cells than this, trailing blanks not counted. */
const argumentCellLimit = 5_000;
/** No answer may have more cells than this: beyond it Excel on the web refuses the message. */
const answerCellLimit = 100_000;

/** Two arguments laid over each other: for every cell of the answer, the cell of either. */
export interface Overlay {
  readonly rows: number;
  readonly columns: number;
  readonly first: (row: number, column: number) => Cell;
  readonly second: (row: number, column: number) => Cell;
}

/** The names of the two arguments, for messages. */
export type ArgumentNames = readonly [first: string, second: string];

/**
 * How two range arguments make one answer.
 *
 * - single x single: one cell; single x range: the range's shape
 * - column x row: a row of the answer for each cell of the column; row x column likewise
 * - two of the same shape: pairwise
 * - anything else, above all two columns of unlike length: #VALUE!
 *
 * Trailing blank rows and columns are left out first, those of two ranges of the same shape only where both are blank.
 *
 * @throws CellError #VALUE! naming the argument
 */
export function overlay(first: unknown, second: unknown, names: ArgumentNames): Overlay {
  const [a, b] = trimmed(measure(first), measure(second), names);
  const firstCells = readCells(first, a.rows, a.columns);
  const secondCells = readCells(second, b.rows, b.columns);
  return { ...answerShape(a, b, names), first: reader(firstCells, a), second: reader(secondCells, b) };
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

function trimmed(a: Extent, b: Extent, names: ArgumentNames): [Shape, Shape] {
  for (const [extent, name] of [
    [a, names[0]],
    [b, names[1]],
  ] as const) {
    if (extent.filledRows === 0) throw valueError(argumentWords.blank(name));
    checkSize(extent, name);
  }
  const alike = a.rows === b.rows && a.columns === b.columns;
  if (!alike) return [filled(a), filled(b)];
  const both = {
    rows: Math.max(a.filledRows, b.filledRows),
    columns: Math.max(a.filledColumns, b.filledColumns),
  };
  return [both, both];
}

const filled = (extent: Extent): Shape => ({ rows: extent.filledRows, columns: extent.filledColumns });

/** @throws CellError #VALUE! for a range with too many cells */
export function checkSize(extent: Extent, name: string): void {
  const cells = extent.filledRows * extent.filledColumns;
  if (cells > argumentCellLimit) throw valueError(argumentWords.tooManyCells(name, cells, argumentCellLimit));
}

function answerShape(a: Shape, b: Shape, names: ArgumentNames): Shape {
  const shape = combined(a, b);
  if (shape === null) throw valueError(argumentWords.doNotFit(names[0], size(a), names[1], size(b)));
  if (shape.rows * shape.columns > answerCellLimit)
    throw valueError(argumentWords.answerTooLarge(shape.rows * shape.columns, answerCellLimit));
  return shape;
}

function combined(a: Shape, b: Shape): Shape | null {
  if (isSingle(b)) return a;
  if (isSingle(a)) return b;
  if (a.rows === b.rows && a.columns === b.columns) return a;
  if (a.columns === 1 && b.rows === 1) return { rows: a.rows, columns: b.columns };
  if (a.rows === 1 && b.columns === 1) return { rows: b.rows, columns: a.columns };
  return null;
}

const isSingle = (shape: Shape): boolean => shape.rows === 1 && shape.columns === 1;
const size = (shape: { rows: number; columns: number }): string => `${shape.rows} x ${shape.columns}`;

function reader(cells: Cells, shape: Shape): (row: number, column: number) => Cell {
  return (row, column) => cells[shape.rows === 1 ? 0 : row]?.[shape.columns === 1 ? 0 : column] ?? null;
}

/**
 * Arguments that stand side by side: for each place of the answer, the cell of every one of them. A single cell counts
 * for all places; the others must be of one shape, and are cut where all of them are blank.
 *
 * @returns rows of places, each with one cell an argument
 * @throws CellError #VALUE! when the first argument is blank, one is too large, or shapes differ
 */
export function alongside(args: readonly unknown[], names: readonly string[]): Cell[][][] {
  const extents = args.map(measure);
  if ((extents[0] as Extent).filledRows === 0) throw valueError(argumentWords.blank(names[0] ?? ""));
  extents.forEach((extent, at) => checkSize(extent, names[at] ?? ""));
  const ranges = extents.filter((extent) => extent.rows * extent.columns > 1);
  const [first] = ranges;
  extents.forEach((extent, at) => {
    if (first !== undefined && extent.rows * extent.columns > 1 && !sameShape(extent, first))
      throw valueError(argumentWords.otherSize(names[at] ?? "", size(extent), size(first)));
  });
  const rows = Math.max(1, ...ranges.map((extent) => extent.filledRows));
  const columns = Math.max(1, ...ranges.map((extent) => extent.filledColumns));
  const cells = args.map((argument, at) => {
    const { rows: own, columns: wide } = extents[at] as Extent;
    return reader(readCells(argument, rows, columns), { rows: own, columns: wide });
  });
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_place, column) => cells.map((cell) => cell(row, column))),
  );
}

const sameShape = (a: Extent, b: Extent): boolean => a.rows === b.rows && a.columns === b.columns;

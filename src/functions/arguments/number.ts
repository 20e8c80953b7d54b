import { readNumberText } from "../../text/read-number.ts";
import { argumentWords } from "../../wording/arguments.ts";
import { type CellError, isCellError, valueError } from "../cell-error.ts";
import type { Cell } from "./cells.ts";

/**
 * The user's figures are read up to these sizes: beyond them squares and quotients leave what a number can hold, and
 * the answer would be 0 or infinite without a word.
 */
const largestFigure = 1e100;
const smallestFigure = 1e-100;

/** A figure of the user's; null for a blank cell, or the error of one that is no number or of no usable size. */
export function readNumber(cell: Cell, name: string): number | CellError | null {
  if (cell === null || isCellError(cell)) return cell;
  const number = plainNumber(cell);
  if (number === null) return valueError(argumentWords.notNumber(name, cell));
  const size = Math.abs(number);
  const isUsable = number === 0 || (size <= largestFigure && size >= smallestFigure);
  return isUsable ? number : valueError(argumentWords.figureOutOfRange(name, String(cell)));
}

/** A cell that is a number, or a text that is one; null for any other. */
export function plainNumber(cell: string | number | boolean): number | null {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? readNumberText(cell) : null;
}

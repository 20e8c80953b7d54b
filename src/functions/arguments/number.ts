import { argumentWords } from "../../wording/arguments.ts";
import { type CellError, isCellError, valueError } from "../cell-error.ts";
import type { Cell } from "./cells.ts";

/** A number, null for a blank cell, or the error of one that is neither. */
export function readNumber(cell: Cell, name: string): number | CellError | null {
  if (cell === null || typeof cell === "number" || isCellError(cell)) return cell;
  const number = typeof cell === "string" ? Number(cell.replace(/,/g, "")) : NaN;
  return Number.isFinite(number) ? number : valueError(argumentWords.notNumber(name, cell));
}

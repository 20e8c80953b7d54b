import { type CellError, isCellError, valueError } from "../cell-error.ts";
import { measure, readCell, readCells, type Cell } from "./cells.ts";
import { plainNumber } from "./number.ts";
import { checkSize } from "./ranges.ts";
import { argumentWords } from "../../wording/arguments.ts";

/*
 * Reads arguments that are one cell, and arguments that are one list.
 *
 * An optional argument is left out when it is missing, null, blank, or a blank cell. A 0 counts as left out too
 * wherever 0 has no meaning of its own: some grids pass 0 for a blank cell. Where 0 means something (a target, a
 * polarity) the reader that keeps it is used.
 */

/** A cell that is not an error. */
export type PlainCell = Exclude<Cell, CellError>;

/**
 * The one cell of an argument; null when it was left out or is blank.
 *
 * @throws CellError #VALUE! for more than one filled cell; an error given as an argument is rethrown unchanged
 */
export function oneCell(argument: unknown, name: string): PlainCell {
  return orThrown(Array.isArray(argument) ? onlyCell(argument, name) : readCell(argument));
}

function onlyCell(argument: unknown, name: string): Cell {
  const { filledRows, filledColumns } = measure(argument);
  if (filledRows === 0) return null;
  if (filledRows > 1 || filledColumns > 1) throw valueError(argumentWords.oneCell(name));
  return readCells(argument, 1, 1)[0]?.[0] ?? null;
}

/** An optional word, as typed; null when left out. A number is turned into text. */
export function optionalText(argument: unknown, name: string): string | null {
  const cell = oneCell(argument, name);
  if (cell === null || cell === 0) return null;
  return String(cell);
}

/** The one cell of an argument that must be there. @throws CellError #VALUE! when it is blank */
export function neededCell(argument: unknown, name: string): string | number | boolean {
  const cell = oneCell(argument, name);
  if (cell === null) throw valueError(argumentWords.blank(name));
  return cell;
}

/** An optional period: a label, or the number of a year or an Excel date; null when left out. */
export function optionalPeriod(argument: unknown, name: string): string | number | null {
  const cell = oneCell(argument, name);
  if (typeof cell === "boolean") throw valueError(argumentWords.notPeriod(name, cell));
  return cell === 0 ? null : cell;
}

/**
 * An optional choice from a few words. Case, spaces and hyphens do not matter.
 *
 * @param choices the words that may be typed, plain (see {@link plain}), and what each means
 * @returns the meaning; null when left out
 * @throws CellError #VALUE! that lists the words; where several mean the same, only the first
 */
export function optionalChoice<T>(argument: unknown, name: string, choices: Readonly<Record<string, T>>): T | null {
  const text = optionalText(argument, name);
  if (text === null) return null;
  const word = plain(text);
  if (Object.hasOwn(choices, word)) return choices[word] as T;
  throw valueError(argumentWords.notAmong(name, text, firstWords(choices)));
}

function firstWords(choices: Readonly<Record<string, unknown>>): string[] {
  const seen = new Set<unknown>();
  return Object.keys(choices).filter((word) => !seen.has(choices[word]) && seen.add(choices[word]));
}

/** Lower case, one space between words, hyphens and underscores as spaces: the form of the keys of choices. */
export function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_‐-―-]+/g, " ");
}

/** An optional whole number from 1; null when left out. @throws CellError #VALUE! for anything else */
export function optionalCount(argument: unknown, name: string): number | null {
  const cell = oneCell(argument, name);
  if (cell === null || cell === 0) return null;
  const count = plainNumber(cell);
  if (count !== null && Number.isInteger(count) && count >= 1) return count;
  throw valueError(argumentWords.notCount(name, cell));
}

/** An optional yes or no: TRUE and FALSE, 1 and 0, "yes" and "no", or one of the extra words for yes. */
export function optionalFlag(argument: unknown, name: string, wordsForYes: readonly string[] = []): boolean {
  const cell = oneCell(argument, name);
  if (cell === null || cell === false || cell === 0) return false;
  if (cell === true || cell === 1) return true;
  const word = plain(String(cell));
  if (word === "no" || word === "false" || word === "0") return false;
  if (word === "yes" || word === "true" || word === "1" || wordsForYes.includes(word)) return true;
  throw valueError(argumentWords.notFlag(name, cell));
}

/**
 * An argument that is one list or table, blank cells kept, trailing blanks cut; null when left out.
 *
 * @throws CellError #VALUE! when it holds too many cells; an error in it is rethrown unchanged
 */
export function optionalRange(argument: unknown, name: string): readonly (readonly PlainCell[])[] | null {
  const extent = measure(argument);
  if (extent.filledRows === 0) return null;
  checkSize(extent, name);
  const cells = readCells(argument, extent.filledRows, extent.filledColumns);
  return cells.map((row) => row.map(orThrown));
}

function orThrown(cell: Cell): PlainCell {
  if (isCellError(cell)) throw cell;
  return cell;
}

import { isCellError } from "../../src/functions/cell-error.ts";
import { providePack } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import type { Pack } from "../../src/pack/pack.ts";
import { makeDesk } from "../../src/queries/desk.ts";
import { tinyPack } from "../fixtures/packs/tiny-pack.ts";

/** A cell of an answer, or of an argument. */
export type TestCell = unknown;

/** Puts a pack into memory, by default the tiny one. */
export function usePack(pack: Pack = tinyPack): void {
  providePack(makeDesk(pack));
}

/**
 * Calls a function as Excel does: single values as rows of one, undefined as null. Errors in the answer are written
 * "#N/A ..." with their sentence, a thrown one as a single cell.
 */
export function call(id: string, ...args: unknown[]): TestCell[][] {
  const implementation = functionTable[id] as unknown as (...given: unknown[]) => unknown[][];
  const given = args.map((one) => (one === undefined || one === null ? null : Array.isArray(one) ? one : [[one]]));
  try {
    return implementation(...given).map((row) => row.map(written));
  } catch (thrown) {
    if (isCellError(thrown)) return [[written(thrown)]];
    throw thrown;
  }
}

/** The one cell of an answer that has one. */
export function cell(id: string, ...args: unknown[]): TestCell {
  const rows = call(id, ...args);
  expect(rows.map((row) => row.length)).toEqual([1]);
  return rows[0]?.[0];
}

/** The first column of an answer. */
export function firstColumn(id: string, ...args: unknown[]): TestCell[] {
  return call(id, ...args).map((row) => row[0]);
}

function written(value: unknown): TestCell {
  return isCellError(value) ? `${value.code} ${value.message}`.trim() : value;
}

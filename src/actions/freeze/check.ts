import { fingerprint } from "../../workbook/fingerprint.ts";
import type { CellValue } from "../../workbook/port.ts";

type Values = readonly (readonly CellValue[])[];

const signs = 6;
/** Beyond it the text would not fit into a cell of the list. */
const mostCells = 4_000;

/**
 * What the list keeps to know again the values that a freeze left: a fingerprint of them together, and where they fill
 * several cells, a short one of each, for cells of which only some were written.
 *
 * @example checkOf([["Essex"], ["Devon"]]).split(" ").length // 2
 */
export function checkOf(values: Values): string {
  const all = values.flat();
  const one = fingerprint(values);
  return all.length > 1 && all.length <= mostCells ? `${one} ${all.map(short).join("")}` : one;
}

/** Whether values are those of a check, all of them. */
export function matches(check: string, values: Values): boolean {
  return fingerprint(values) === check.split(" ")[0];
}

/** Of each cell, row by row, whether its value is the one of a check; none where the check does not say. */
export function cellsMatch(check: string, values: Values): boolean[] {
  const kept = check.split(" ")[1] ?? "";
  return values.flat().map((value, i) => kept.slice(i * signs, (i + 1) * signs) === short(value));
}

const short = (value: CellValue): string => fingerprint([[value]]).slice(-signs);

/** A short fingerprint of the first value of a check. */
export function firstOf(check: string): string {
  const [whole = "", cells] = check.split(" ");
  return cells === undefined ? whole.slice(-signs) : cells.slice(0, signs);
}

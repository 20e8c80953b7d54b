import { cellName, parseCellName } from "../../formula/cell-name.ts";
import type { CellAddress, CellValue } from "../../workbook/port.ts";
import { changedSheetWords as words } from "../../wording/workbook/figures-words.ts";
import { fullName } from "../freeze/scope.ts";
import type { SheetFormula } from "../freeze/sheet-formulas.ts";
import { differs } from "./foretell/same-shown.ts";
import type { WouldChange } from "./would-change.ts";

/** One row of the sheet of what changed. */
export interface ChangedRow {
  readonly at: CellAddress;
  readonly formula: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly why: string;
  readonly note: string;
}

/** What was foretold, as rows. */
export function foretoldRows({ changed, untold }: WouldChange): ChangedRow[] {
  return [
    ...changed.map(({ at, formula, before, after, why, cells, call, unlike }): ChangedRow => {
      const note = [call === null ? "" : words.call(call), cells > 1 ? words.more(cells) : "", unlike ?? ""];
      return { at, formula, before, after, why, note: note.filter(Boolean).join(" ") };
    }),
    ...untold.map(({ at, formula, before, why }): ChangedRow => {
      return { at, formula, before, after: words.notYet, why, note: words.untold };
    }),
  ];
}

/**
 * What did change, from what the cells showed before and show now.
 *
 * @param earlier rows of a taking that was interrupted: what their cells showed before it began counts
 */
export function changedRows(
  before: readonly SheetFormula[],
  after: readonly SheetFormula[],
  foretold: WouldChange,
  earlier: readonly ChangedRow[],
): ChangedRow[] {
  const held = new Map(before.map((one) => [fullName(one.cell), one.values]));
  const known = new Map(foretoldRows(foretold).map((row) => [fullName(row.at), row]));
  const unlike = new Map(foretold.changed.map((one) => [fullName(one.at), one.unlike]));
  const begun = new Map(earlier.map((row) => [fullName(row.at), row]));
  return after.flatMap(({ cell: at, formula, values }): ChangedRow[] => {
    const name = fullName(at);
    const first = begun.get(name);
    const shown = values[0]?.[0] ?? null;
    if (first !== undefined) return [first.after === words.notYet ? { ...first, after: shown } : first];
    const old = held.get(name) ?? [];
    const differ = differs(old, values);
    if (differ === null) return [];
    const { row, column, cells } = differ;
    const told = known.get(name);
    const note = [cells > 1 ? words.more(cells) : "", unlike.get(name) ?? ""].filter(Boolean).join(" ");
    const isTold = told !== undefined && told.note !== words.untold;
    const why = isTold ? told.why : words.untold;
    return [{ at, formula, before: old[row]?.[column] ?? null, after: values[row]?.[column] ?? null, why, note }];
  });
}

/** A row as its cells hold it: numbers as numbers, errors with their sentence as text. */
export function rowCells({ at, formula, before, after, why, note }: ChangedRow): (string | number | boolean)[] {
  return [at.sheet, cellName(at), formula, plain(before), plain(after), why, note];
}

/** A row as it was read; undefined for one that is none. */
export function readRow(cells: readonly CellValue[]): ChangedRow | undefined {
  const [sheet, name, formula, before = null, after = null, why, note] = cells;
  const place = typeof name === "string" ? parseCellName(name) : null;
  if (typeof sheet !== "string" || sheet === "" || place === null || typeof formula !== "string") return undefined;
  return { at: { sheet, ...place }, formula, before, after, why: textOf(why), note: textOf(note) };
}

const textOf = (value: CellValue | undefined): string => (typeof value === "string" ? value : "");

function plain(value: CellValue): string | number | boolean {
  if (value === null || value === "") return words.blank;
  if (typeof value !== "object") return value;
  return value.message ? `${value.error}: ${value.message}` : value.error;
}

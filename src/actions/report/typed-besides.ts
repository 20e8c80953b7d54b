import { callsLof } from "../../formula/lof-calls.ts";
import type { TypedCell } from "../../report/earlier/earlier-report.ts";
import { isOwnFormula, isOwnText } from "../../report/earlier/own-texts.ts";
import type { WriteCell } from "../../workbook/port.ts";
import type { ReadPage } from "./read-page.ts";
import type { ReadUnplaced } from "./read-unplaced.ts";
import { shownAt, textAt, type WholeSheet } from "./whole-sheets.ts";

/** What is ours on a sheet by its place, for there it may have been changed or frozen. */
export interface OwnPlaces {
  readonly page: ReadPage | null;
  readonly unplaced: ReadUnplaced | null;
  readonly inputs: readonly (readonly [row: number, column: number])[];
}

/**
 * Whatever else was typed on a sheet of a report. Ours are formulas that call LOF, and what the report says of itself
 * that it wrote; of its table the cells under our headings, unless a value stands there in place of a formula.
 *
 * @param own the fingerprints of what the report wrote; empty for one that does not say
 */
export function typedBesides(sheet: WholeSheet, own: ReadonlySet<string>, places: OwnPlaces): TypedCell[] {
  return sheet.entered.flatMap((line, row) =>
    line.flatMap((entered, column): TypedCell[] => {
      if (entered === null || entered === "" || isOurs(sheet, row, column, own, places)) return [];
      const at = { sheet: sheet.name, row: sheet.block.row + row, column: sheet.block.column + column };
      return [{ at, entered, shown: shownAt(sheet, row, column) }];
    }),
  );
}

function isOurs(sheet: WholeSheet, row: number, column: number, own: ReadonlySet<string>, places: OwnPlaces): boolean {
  const { page, unplaced, inputs } = places;
  if (inputs.some(([r, c]) => r === row && c === column)) return true;
  if (unplaced !== null && row >= unplaced.row && row <= unplaced.last && unplaced.columns.has(column)) return true;
  if (sheet.frozen.has(`${row},${column}`) || isOurFormula(sheet, row, column, own)) return true;
  const inTable = page?.head.columns.has(column) === true;
  if (page !== null && inTable && (row === page.head.row || page.at.has(row)))
    return !isTypedOver(sheet, row, column, page, own);
  return isOurText(sheet.entered[row]?.[column] ?? null, own);
}

function isOurFormula(sheet: WholeSheet, row: number, column: number, own: ReadonlySet<string>): boolean {
  const formula = sheet.meant[row]?.[column] ?? null;
  return formula !== null && (callsLof(formula) || isOwnFormula(own, formula));
}

function isOurText(entered: WriteCell, own: ReadonlySet<string>): boolean {
  return (typeof entered === "string" || typeof entered === "number") && isOwnText(own, entered);
}

/** Columns that hold what the user typed, or the sign of the row. */
const notOurs = new Set(["owner", "commentary", "id"]);

/** A value where the other rows have formulas, or a formula of the user's own: unless the page is frozen. */
function isTypedOver(
  sheet: WholeSheet,
  row: number,
  column: number,
  { head, at }: ReadPage,
  own: ReadonlySet<string>,
): boolean {
  if (row === head.row || notOurs.has(head.columns.get(column) ?? "")) return false;
  const entered = sheet.entered[row]?.[column] ?? null;
  if (typeof entered === "object" && entered !== null && "formula" in entered) return own.size > 0;
  if (isOurText(entered, own) || textAt(sheet, row, column) === "–") return false;
  const others = [...at].filter((one) => one !== row);
  return others.length > 0 && others.every((one) => (sheet.meant[one]?.[column] ?? null) !== null);
}

import type { KpiCell } from "../../kpi.ts";
import { dateOfSerial, monthInWords } from "../../../wording/date.ts";

/** 1 January 2005 to 1 January 2041: months that a list speaks of. */
const [earliest, latest] = [38_353, 51_502];
const rowsSearched = 25;

/**
 * Months in a row of headings whose dates show as plain numbers, as in a column too narrow for them: the first of a
 * month, with no other number of that size below it.
 *
 * @returns the months in words, by row and column; empty for nearly every list
 */
export function serialHeadings(cells: readonly (readonly KpiCell[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [row, line] of cells.slice(0, rowsSearched).entries())
    for (const [column, cell] of line.entries()) {
      const month = monthOf(cell);
      if (month === null || cells.some((other, at) => at !== row && isOfThatSize(other[column]))) continue;
      found.set(`${row} ${column}`, month);
    }
  return found;
}

function monthOf({ value, text }: KpiCell): string | null {
  if (typeof value !== "number" || !isOfThatSize({ value, text }) || !/^(?:#+|\d{5}|)$/.test(text.trim())) return null;
  const date = dateOfSerial(value);
  return date.endsWith("-01") ? monthInWords(date) : null;
}

const isOfThatSize = (cell: KpiCell | undefined): boolean =>
  typeof cell?.value === "number" && Number.isInteger(cell.value) && cell.value >= earliest && cell.value <= latest;

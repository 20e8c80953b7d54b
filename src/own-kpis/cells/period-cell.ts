import type { KpiCell, OwnPeriod } from "../kpi.ts";
import { dateInWords, dateOfSerial, monthInWords } from "../../wording/date.ts";
import { isDate, isPeriod, readKpiPeriod } from "../own-period.ts";
import { shownText } from "./shown-text.ts";

/** In workbooks that count days from 1904 the same day has a smaller number. */
const from1904 = 1462;

/**
 * The period that a cell says, as it shows it.
 *
 * Of a date the cell's text decides, since its number depends on the calendar of the workbook; the number counts where
 * the text shows none, and where the text is that date with month and day the other way round.
 *
 * @returns null for what is no period
 */
export function readPeriodCell(cell: KpiCell, column: number): OwnPeriod | null {
  const text = shownText(cell);
  if (typeof cell.value !== "number") return isPeriod(text) ? { text, from: "cell", column } : null;
  const serial = cell.value;
  if (isYearNumber(serial)) return isPeriod(text) ? { text, from: "cell", column } : null;
  if (!isDate(serial)) return null;
  return { text: dateText(serial, text), from: "cell", column, serial };
}

/** A typed year, 2025, or two in six digits, 202425. */
const isYearNumber = (number: number): boolean => Number.isInteger(number) && isPeriod(String(number));

function dateText(serial: number, shown: string): string {
  const [date, later] = [dateOfSerial(serial), dateOfSerial(serial + from1904)];
  const [, first = "", second = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})$/.exec(shown) ?? [];
  if (year !== "") {
    const dates = [date, later];
    if (dates.some((one) => isDayOf(one, first, second, year))) return shown;
    const american = dates.find((one) => isDayOf(one, second, first, year));
    if (american !== undefined) return dateInWords(american);
  }
  if (isPeriod(shown) && readKpiPeriod(shown) !== null) return shown;
  return /^\p{L}{3,9}$/u.test(shown) ? monthInWords(date) : dateInWords(date);
}

function isDayOf(iso: string, day: string, month: string, year: string): boolean {
  const same = Number(iso.slice(8)) === Number(day) && Number(iso.slice(5, 7)) === Number(month);
  return same && iso.slice(0, 4).endsWith(year);
}

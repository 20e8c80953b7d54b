import { numberText } from "../../workbook/number-text.ts";
import type { CellValue } from "../../workbook/port.ts";

/** What people type: a day, a month, a time, a share, money, a number with a comma for thousands. */
const formats = [
  "General",
  "dd/mm/yyyy",
  "d/m/yyyy",
  "dd/mm/yy",
  "d mmm yyyy",
  "d mmmm yyyy",
  "dd mmm yyyy",
  "dd-mmm-yy",
  "d-mmm-yy",
  "d-mmm",
  "mmm-yy",
  "mmmm yyyy",
  "yyyy-mm-dd",
  "dd.mm.yyyy",
  "d/m/yyyy hh:mm",
  "dd/mm/yyyy hh:mm",
  "hh:mm",
  "hh:mm:ss",
  "0%",
  "0.0%",
  "0.00%",
  "0",
  "0.0",
  "0.00",
  "#,##0",
  "#,##0.0",
  "#,##0.00",
  '"£"#,##0',
  '"£"#,##0.00',
] as const;

/**
 * The number format in which a number is shown so: a port reads what a cell shows, not its format, and a day typed as a
 * comment would become 46356. Null where none of the usual ones does: then what was shown is kept as a text.
 *
 * @example shownFormat(46356, "30/11/2026") // "dd/mm/yyyy"
 */
export function shownFormat(value: CellValue, shown: string): string | null {
  if (typeof value !== "number") return "General";
  const text = shown.trim();
  // A column too narrow for it shows signs.
  if (text === "" || /^#+$/.test(text)) return "General";
  return formats.find((format) => numberText(value, format) === text) ?? null;
}

/** From January on. */
export const months = "January February March April May June July August September October November December".split(
  " ",
);

/** An ISO date as a text. @example dateInWords("2026-07-01") // "1 July 2026" */
export function dateInWords(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${monthInWords(iso)}`;
}

/** The month of an ISO date. @example monthInWords("2025-07-31") // "July 2025" */
export function monthInWords(iso: string): string {
  return `${months[Number(iso.slice(5, 7)) - 1] ?? ""} ${iso.slice(0, 4)}`;
}

/**
 * A period as people write it, from the spelling in which labels are compared.
 *
 * @example periodInWords("2025-26") // "2025/26"
 * @example periodInWords("1 jan 2025") // "1 January 2025"
 */
export function periodInWords(spelling: string): string {
  return spelling
    .replace(/^(\d\d)(\d\d)-(\d\d)$/, (all, century: string, year: string, next: string) =>
      (Number(year) + 1) % 100 === Number(next) ? `${century}${year}/${next}` : all,
    )
    .replace(/\b[a-z]{3}\b/g, (short) => months.find((name) => name.toLowerCase().startsWith(short)) ?? short);
}

/** Excel's day 0, counted back from dates after February 1900 (Excel wrongly includes 29 February 1900). */
const dayZero = Date.UTC(1899, 11, 30);
const dayMilliseconds = 86_400_000;

/** The ISO date of a spreadsheet's serial number. @example dateOfSerial(46112) // "2026-03-31" */
export function dateOfSerial(serial: number): string {
  return new Date(dayZero + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
}

/** A moment as a spreadsheet's serial number, the time of day as its fraction. @example serialOfDate(new Date("2026-03-31")) // 46112 */
export function serialOfDate(date: Date): number {
  return (date.getTime() - dayZero) / dayMilliseconds;
}

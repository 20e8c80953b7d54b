import { canonicalLabel } from "../pack/match-period.ts";
import { monthsBetween, type Period } from "../pack/period.ts";
import { dateInWords, dateOfSerial } from "../wording/date.ts";

/** A period that a council gives for its own figure. */
export interface KpiPeriod {
  /** As the council writes it; a date of Excel's as "31 March 2026". */
  readonly label: string;
  /** ISO date of its last day. */
  readonly end: string;
  /** How long it is, in months; 0 for a single day. */
  readonly months: number;
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month = monthNames.join("|");
/** The month in which each school term ends. */
const terms: Readonly<Record<string, number>> = { autumn: 12, spring: 4, summer: 7 };

/**
 * What a council's own period means: "Q1 2026/27", "autumn term 2026", "March 2026", "Apr to Jun 2026", "31/03/2026",
 * "2025/26", "2026", or a date of Excel's.
 *
 * @param published the periods of the series it is compared with: a label of the same form means the same kind of
 *   period, so that "2024/25" is a school year for school figures; else a financial year
 * @returns null for anything that is not a known form of period
 */
export function readKpiPeriod(asked: string | number, published: readonly Period[] = []): KpiPeriod | null {
  const written = String(asked);
  const label = canonicalLabel(written);
  // 202425 is a label, as in DfE's files; any other number that is no year can only be a date.
  if (typeof asked === "number" && !isYear(asked) && label === written) return fromDate(asked);
  const same = published.find((one) => canonicalLabel(one.label) === label);
  if (same !== undefined) return { label: written, end: same.end, months: monthsBetween(same.start, same.end) + 1 };
  const alike = yearAlike(label, published);
  if (alike !== null) return { label: written, ...alike };
  const read = readers.map((reader) => reader(label)).find((one) => one !== null);
  return read ? { label: written, ...read } : null;
}

/** First year of a label that is one year, and whether it has the form "2024/25"; null for any other label. */
function plainYear(label: string): { first: number; across: boolean } | null {
  const [, year, next] = /^(\d{4})(?:-(\d{2}))?$/.exec(label) ?? [];
  if (year === undefined) return null;
  const first = Number(year);
  return next !== undefined && (first + 1) % 100 !== Number(next) ? null : { first, across: next !== undefined };
}

/** A year that is not published yet, or no longer: shifted from a published one by the difference of their labels. */
function yearAlike(label: string, published: readonly Period[]): Omit<KpiPeriod, "label"> | null {
  const own = plainYear(label);
  if (own === null) return null;
  for (const one of published) {
    const other = plainYear(canonicalLabel(one.label));
    if (other?.across !== own.across) continue;
    const [year = 0, ends = 0] = one.end.split("-").map(Number);
    return { end: lastOfMonth(year + own.first - other.first, ends), months: monthsBetween(one.start, one.end) + 1 };
  }
  return null;
}

type Reader = (label: string) => Omit<KpiPeriod, "label"> | null;

const readers: readonly Reader[] = [quarter, term, day, monthSpan, oneMonth, years, oneYear];

/** Quarters are financial quarters: the first ends in June. */
function quarter(label: string): Omit<KpiPeriod, "label"> | null {
  const number = /\bq(?:uarter)?\s*([1-4])\b/.exec(label)?.[1];
  const year = startYear(label);
  if (number === undefined || year === null) return null;
  const ends = 3 + 3 * Number(number);
  return { end: lastOfMonth(year, ends), months: 3 };
}

function term(label: string): Omit<KpiPeriod, "label"> | null {
  const [, season = ""] = /\b(autumn|spring|summer)\b/.exec(label) ?? [];
  const ends = terms[season];
  const span = startYear(label);
  if (ends === undefined || span === null) return null;
  const isSpan = /\d{4}-\d{2}/.test(label);
  return { end: lastOfMonth(isSpan && season !== "autumn" ? span + 1 : span, ends), months: 4 };
}

function day(label: string): Omit<KpiPeriod, "label"> | null {
  const [, date, name, year] = new RegExp(`\\b(\\d{1,2}) (${month}) (\\d{4})$`).exec(label) ?? [];
  if (date === undefined || name === undefined) return null;
  return { end: iso(Number(year), monthNames.indexOf(name) + 1, Number(date)), months: 0 };
}

function monthSpan(label: string): Omit<KpiPeriod, "label"> | null {
  const [, first, firstYear, last, lastYear] =
    new RegExp(`\\b(${month})(?: (\\d{4}))?-(${month}) (\\d{4})`).exec(label) ?? [];
  if (first === undefined || last === undefined) return null;
  const [from, to] = [monthNames.indexOf(first) + 1, monthNames.indexOf(last) + 1];
  const years = firstYear === undefined ? (from > to ? 1 : 0) : Number(lastYear) - Number(firstYear);
  return { end: lastOfMonth(Number(lastYear), to), months: years * 12 + to - from + 1 };
}

function oneMonth(label: string): Omit<KpiPeriod, "label"> | null {
  const [, name = "", year] = new RegExp(`\\b(${month}) (\\d{4})\\b`).exec(label) ?? [];
  return year === undefined ? null : { end: lastOfMonth(Number(year), monthNames.indexOf(name) + 1), months: 1 };
}

function years(label: string): Omit<KpiPeriod, "label"> | null {
  const [, first, second] =
    /^(?:year |outturn )?(\d{4})-(\d{2})(?: outturn| provisional| full year)?$/.exec(label) ?? [];
  if (first === undefined || second === undefined) return null;
  const isNext = (Number(first) + 1) % 100 === Number(second);
  return isNext ? { end: lastOfMonth(Number(first) + 1, 3), months: 12 } : null;
}

function oneYear(label: string): Omit<KpiPeriod, "label"> | null {
  const year = /^(?:calendar year |year )?(\d{4})$/.exec(label)?.[1];
  return year === undefined ? null : { end: lastOfMonth(Number(year), 12), months: 12 };
}

/** The year in which a label's financial or school year begins: "q1 2026-27", "q1 26-27", "q1 2026". */
function startYear(label: string): number | null {
  const year = /\b(20\d{2})\b/.exec(label)?.[1] ?? /\b(\d{2})-\d{2}\b/.exec(label)?.[1];
  return year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0);
}

/** A year typed into a cell is a number, and means the same as the year as text. */
function isYear(asked: number): boolean {
  return Number.isInteger(asked) && asked >= 1950 && asked <= 2199;
}

/** Whether a number can be an Excel date: from 1950 to 2199. */
export function isDate(serial: number): boolean {
  return serial >= 18_264 && serial <= 109_574;
}

function fromDate(asked: number): KpiPeriod | null {
  if (!isDate(asked)) return null;
  const date = dateOfSerial(asked);
  return { label: dateInWords(date), end: date, months: 0 };
}

/** The last day of a month; months beyond the twelfth run into the next year. */
function lastOfMonth(year: number, number: number): string {
  const last = new Date(Date.UTC(year, number, 0));
  return last.toISOString().slice(0, 10);
}

function iso(year: number, number: number, date: number): string {
  return `${year}-${String(number).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

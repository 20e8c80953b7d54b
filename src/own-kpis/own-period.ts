import { canonicalLabel } from "../pack/match-period.ts";
import { monthsBetween, type Period } from "../pack/period.ts";
import { dateInWords, dateOfSerial } from "../wording/date.ts";
import { lastOfMonth, meaningOf, type Meaning, type YearFrame } from "./cells/period-meaning.ts";
import { periodParts, type PeriodPart } from "./cells/period-parts.ts";
import { tidyText } from "./cells/shown-text.ts";
import type { OwnPeriod } from "./kpi.ts";

/** A period that a council gives for its own figure. */
export interface KpiPeriod {
  /** As the council writes it; a date of Excel's as "31 March 2026". */
  readonly label: string;
  /** ISO date of its last day. */
  readonly end: string;
  /** How long it is, in months; 0 for a single day. */
  readonly months: number;
}

/**
 * What a council's own period means: "Q1 2026/27", "autumn term 2026", "March 2026", "Apr to Jun 2026", "31/03/2026",
 * "12 months to Sep 25", "2025/26", "2026", or a date of Excel's. A span ends with its last part.
 *
 * @param published the periods of the series it is compared with: a label of the same form means the same kind of
 *   period, so that "2024/25" is a school year for school figures; else a financial year
 * @param context a period that stands above or beside it, which gives a bare "Nov" or "Q2" its year: "2025/26"
 * @returns null for anything that is not a known form of period
 */
export function readKpiPeriod(
  asked: string | number,
  published: readonly Period[] = [],
  context?: string,
): KpiPeriod | null {
  const written = String(asked);
  const label = canonicalLabel(yearOnly(written) ?? written);
  // 202425 is a label, as in DfE's files; any other number that is no year can only be a date.
  if (typeof asked === "number" && !isYear(asked) && label === written) return fromDate(asked);
  const same = published.find((one) => canonicalLabel(one.label) === label);
  if (same !== undefined) return { label: written, end: same.end, months: monthsBetween(same.start, same.end) + 1 };
  const alike = yearAlike(label, published);
  if (alike !== null) return { label: written, ...alike };
  const read = readText(written, yearFrame(context));
  return read === null ? null : { label: written, ...read };
}

/** The same for the period of a KPI: a date by Excel's number, anything else by its text. */
export function readOwnPeriod({ serial, text }: OwnPeriod, published?: readonly Period[]): KpiPeriod | null {
  return readKpiPeriod(serial ?? text, published);
}

/** Whether a text is a period and nothing else, a bare month or quarter included. */
export function isPeriod(text: string): boolean {
  const parts = periodParts(withoutTime(text), true);
  return parts.some(isTime) && !parts.some(({ kind }) => kind === "other");
}

/**
 * When a period ends, as a number to order headings by: 20251231. A month or quarter whose year neither the text nor
 * the context names is one of the current year, and so later than any year that is named.
 *
 * @returns null for what is no period
 */
export function periodOrder(text: string, context?: string): number | null {
  const read = readText(text, yearFrame(context) ?? { first: 9000, across: true });
  return read === null ? null : Number(read.end.replaceAll("-", ""));
}

const isTime = ({ kind }: PeriodPart): boolean => kind !== "other" && kind !== "filler" && kind !== "to";

function readText(text: string, frame: YearFrame | null): Meaning | null {
  const tidied = withoutTime(text);
  const withoutAside = tidied.replace(/[([][^)\]]*[)\]]/g, " ");
  const [without, whole] = [withoutAside, tidied].map((one) => periodParts(one, true));
  if (without === undefined || whole === undefined) return null;
  // "Q2 (Jul-Sep) 2025/26" says one period twice; in "2025/26 (Q3)" the brackets belong to it.
  const isTwice = isComplete(without) && whole.filter(isTime).length > without.filter(isTime).length;
  for (const parts of isTwice ? [without, whole] : [whole, without]) {
    if (parts.some(({ kind }) => kind === "other")) continue;
    const meaning = meaningOf(parts, frame);
    if (meaning !== null) return meaning;
  }
  return null;
}

/** "31/03/2026 00:00" is a day. */
const withoutTime = (text: string): string => tidyText(text).replace(/(?<=\d) \d{1,2}:\d{2}(?::\d{2})?$/, "");

/** A part of a year, and its year. */
function isComplete(parts: readonly PeriodPart[]): boolean {
  const dated = parts.filter((part) => isTime(part) && part.kind !== "year");
  return (
    dated.length > 0 && parts.some((part) => part.kind === "year" || ("year" in part && Number.isInteger(part.year)))
  );
}

/** "2024/25" of "2024/25 (provisional)": the year where nothing beside it says of which kind it is. */
function yearOnly(text: string): string | null {
  const tidied = tidyText(text);
  const parts = periodParts(tidied);
  const [year, second] = parts.filter(isTime);
  const isKind = parts.some(
    (part) => "word" in part && /^(?:academic|school|financial|fiscal|calendar|ay|fy|cy)$/.test(part.word),
  );
  if (year?.kind !== "year" || second !== undefined || isKind || parts.some(({ kind }) => kind === "other"))
    return null;
  return tidied.slice(year.from, year.to);
}

/** The year that a context names; of a day or month, the financial year it lies in. */
function yearFrame(context: string | undefined): YearFrame | null {
  if (context === undefined) return null;
  const parts = periodParts(tidyText(context));
  const year = parts.findLast((part) => part.kind === "year");
  if (year?.kind === "year") return { first: year.across ? year.first : year.last, across: year.across };
  const meaning = meaningOf(parts, null);
  if (meaning === null) return null;
  const [ends = 0, month = 0] = meaning.end.split("-").map(Number);
  return { first: month < 4 ? ends - 1 : ends, across: true };
}

/** First year of a label that is one year, and whether it has the form "2024/25"; null for any other label. */
function plainYear(label: string): { first: number; across: boolean } | null {
  const [, year, next] = /^(\d{4})(?:-(\d{2}))?$/.exec(label) ?? [];
  if (year === undefined) return null;
  const first = Number(year);
  return next !== undefined && (first + 1) % 100 !== Number(next) ? null : { first, across: next !== undefined };
}

/** A year that is not published yet, or no longer: shifted from a published one by the difference of their labels. */
function yearAlike(label: string, published: readonly Period[]): Meaning | null {
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

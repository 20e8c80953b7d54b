import type { Period } from "./period.ts";

/** What a period argument means in a list of periods. */
export type PeriodMatch =
  | { readonly kind: "period"; readonly index: number }
  /** It could mean several periods of the series, held or not. */
  | { readonly kind: "ambiguous"; readonly labels: readonly string[] }
  /** It is a period, but none of these. */
  | { readonly kind: "not-held"; readonly asked: string }
  /** It is not a period. */
  | { readonly kind: "not-a-period"; readonly asked: string };

/**
 * Finds the period that a text or number names, among those of one series.
 *
 * Tried in this order: the publisher's label in any usual spelling ("2024/25", "2024-25", "2024/2025", "202425",
 * "2022 - 24", "31 March 2025", "31/03/2025", "Apr 2026"); a bare year (see `bareYear`); a number too large for a year
 * is an Excel date and means the day or month it displays, since Excel turns "31 March 2025", "April 2026" and
 * "2010/11" into dates when they are typed.
 *
 * @param cadenceMonths months between one figure and the next, as the publisher declares it
 * @example matchPeriod(series.periods, "2024-25") // { kind: "period", index: 8 } for "2024/25"
 */
export function matchPeriod(periods: readonly Period[], asked: string | number, cadenceMonths = 12): PeriodMatch {
  if (typeof asked === "number" && !isYear(asked) && yearsInDigits(String(asked)) === null)
    return matchSerial(periods, asked);
  const spelling = canonicalLabel(String(asked));
  const same = labelled(periods, [spelling]);
  if (same.length > 0) return decide(periods, same, spelling);
  if (/^\d{4}$/.test(spelling)) return bareYear(periods, Number(spelling), cadenceMonths);
  return { kind: looksLikePeriod(spelling) ? "not-held" : "not-a-period", asked: String(asked).trim() };
}

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2199;

/**
 * What a year alone means, by one rule that does not depend on which periods happen to be held, so that a formula means
 * the same after the next release: the calendar year, or the one period a year that lies within it. Where periods run
 * over New Year ("2024/25", "2022 - 24"), or there are several a year, it names all that touch it, held or not. Of
 * periods that are published as a year it is the label and nothing else, whichever months it stands for.
 */
function bareYear(periods: readonly Period[], year: number, cadenceMonths: number): PeriodMatch {
  const asked = String(year);
  const newest = periods.at(-1);
  if (newest === undefined || /^\d{4}$/.test(newest.label)) return { kind: "not-held", asked };
  const isCalendarYear = ({ start, end }: Period): boolean => start === `${year}-01-01` && end === `${year}-12-31`;
  const whole = indices(periods, isCalendarYear);
  if (whole.length > 0) return decide(periods, whole, asked);
  const touching = indices(periods, (period) => yearsOf(period).first <= year && year <= yearsOf(period).last);
  const held = touching.map((index) => (periods[index] as Period).label);
  const { first, last } = yearsOf(newest);
  if (first < last)
    return {
      kind: "ambiguous",
      labels: Array.from({ length: last - first + 1 }, (_, at) => shiftedLabel(newest.label, year - last + at)),
    };
  const severalInIt = cadenceMonths < 12 || touching.some((index) => isAcross(periods[index] as Period));
  return severalInIt && held.length > 0 ? { kind: "ambiguous", labels: held } : decide(periods, touching, asked);
}

/** The years in which a period begins and ends. */
function yearsOf({ start, end }: Period): { first: number; last: number } {
  return { first: Number(start.slice(0, 4)), last: Number(end.slice(0, 4)) };
}

const isAcross = (period: Period): boolean => yearsOf(period).first < yearsOf(period).last;

/** A label as it is so many years later. @example shiftedLabel("2024/25", -1) // "2023/24" */
function shiftedLabel(label: string, by: number): string {
  return label.replace(
    /\b(\d{4})(?:(\s*[/-]\s*)(\d{2})\b)?/g,
    (_, year: string, between: string | undefined, next: string) =>
      `${Number(year) + by}${between === undefined ? "" : between + String((Number(next) + by + 100) % 100).padStart(2, "0")}`,
  );
}

/** "2024-25" for six digits as in DfE's files, 202425: a year and the last two digits of the next; else null. */
function yearsInDigits(text: string): string | null {
  const [, year, next] = /^((?:19|20|21)\d{2})(\d{2})$/.exec(text) ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next) ? `${year}-${next}` : null;
}

/**
 * Day 1 of Excel's calendar is 1 January 1900, and it wrongly includes 29 February 1900: from March 1900 on, days count
 * from here.
 */
const excelDayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

function matchSerial(periods: readonly Period[], serial: number): PeriodMatch {
  const asked = String(serial);
  // A number outside 1950 to 2199 is not taken for a date.
  if (serial < 18_264 || serial > 109_574) return { kind: "not-a-period", asked };
  const iso = new Date(excelDayZero + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
  const shown = spellingsOfDate(iso);
  const named = labelled(periods, shown);
  return decide(periods, named, shown[0] as string);
}

/**
 * A date as a day; the first of a month also as that month, and as the financial year that Excel turned into it
 * ("2010/11").
 */
function spellingsOfDate(iso: string): string[] {
  const day = canonicalLabel(iso);
  if (!iso.endsWith("-01")) return [day];
  return [day, day.slice(2), iso.slice(0, 7)];
}

function decide(periods: readonly Period[], found: readonly number[], asked: string): PeriodMatch {
  const [first, second] = found;
  if (first === undefined) return { kind: "not-held", asked };
  if (second === undefined) return { kind: "period", index: first };
  return { kind: "ambiguous", labels: found.map((index) => (periods[index] as Period).label) };
}

const canonicalLabels = new WeakMap<readonly Period[], readonly string[]>();

function labelled(periods: readonly Period[], spellings: readonly string[]): number[] {
  let labels = canonicalLabels.get(periods);
  if (labels === undefined) {
    labels = periods.map((period) => canonicalLabel(period.label));
    canonicalLabels.set(periods, labels);
  }
  return labels.flatMap((label, index) => (spellings.includes(label) ? [index] : []));
}

function indices(periods: readonly Period[], fits: (period: Period) => boolean): number[] {
  return periods.flatMap((period, index) => (fits(period) ? [index] : []));
}

/** As labels are compared: short and in small letters. */
export const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const anyMonth = monthNames.join("|");

/**
 * One spelling for all the usual ways to write a period: lower case, months as three letters, days without "th" and
 * leading zeros, dates in numbers written out, a span of years as 2024-25, also where six digits mean one.
 */
export function canonicalLabel(label: string): string {
  const years = yearsInDigits(label.trim());
  if (years !== null) return years;
  return label
    .trim()
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\b(?:fy|ay|financial year|academic year|school year)\s*/g, "")
    .replace(new RegExp(`\\b(${anyMonth})[a-z]*\\b\\.?`, "g"), "$1")
    .replace(
      /\b(\d{4})-(\d{2})-(\d{2})\b/g,
      (whole, year: string, month: string, day: string) => written(day, month, year) ?? whole,
    )
    .replace(
      /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g,
      (whole, day: string, month: string, year: string) => written(day, month, year) ?? whole,
    )
    .replace(/\b0?(\d{1,2})(?:st|nd|rd|th)?\b(?= (?:of )?[a-z]{3}\b)/g, "$1")
    .replace(/(?<=\d) of (?=[a-z]{3}\b)/g, " ")
    .replace(new RegExp(`^(${anyMonth})[ -](\\d{2})$`), "$1 20$2")
    .replace(new RegExp(`\\b(${anyMonth})[-/,]+ ?(?=\\d{4})`, "g"), "$1 ")
    .replace(/\s*(?:\bto\b|-|\/)\s*/g, "-")
    .replace(/\b(\d{4})-\d{2}(\d{2})\b/g, "$1-$2")
    .replace(/\s+/g, " ")
    .trim();
}

function written(day: string, month: string, year: string): string | undefined {
  const name = monthNames[Number(month) - 1];
  return name === undefined || Number(day) < 1 || Number(day) > 31 ? undefined : `${Number(day)} ${name} ${year}`;
}

function looksLikePeriod(spelling: string): boolean {
  return /\b(?:19|20|21)\d{2}\b/.test(spelling) && !/[a-z]{4,}/.test(spelling);
}

/** How publishers write a period, before it is known what kind of year they mean. */
export type SpelledPeriod =
  | { readonly form: "year"; readonly year: number }
  /** "2024/25", "2024-25": two consecutive years. */
  | { readonly form: "split-year"; readonly from: number }
  /** "2022 - 24": from the first year to the last. */
  | { readonly form: "years"; readonly from: number; readonly to: number }
  | { readonly form: "day"; readonly date: string }
  | { readonly form: "month"; readonly year: number; readonly month: number }
  /** "Apr 2025-Mar 2026". */
  | { readonly form: "months"; readonly from: YearMonth; readonly to: YearMonth }
  /** "2021/22 Q1 - 2025/26 Q4": quarters of financial years. */
  | { readonly form: "quarters"; readonly from: number; readonly to: number }
  /** "2024-08-01/P1Y": ISO start and length. */
  | { readonly form: "duration"; readonly start: string; readonly years: number };

interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/**
 * "(prov)", "(Rev)", "(OT)", "[p]", "[r]" after a period: provisional, revised, outturn. Only "provisional" is kept, as a
 * flag.
 */
export interface SpelledPeriodAndMark {
  readonly spelled: SpelledPeriod;
  readonly provisional: boolean;
}

const months = "january february march april may june july august september october november december".split(" ");

/**
 * Reads a period as written.
 *
 * @returns null for a text that is not a period as any of our sources writes it
 * @example spelledPeriod("2022 - 24") // { spelled: { form: "years", from: 2022, to: 2024 }, provisional: false }
 */
export function spelledPeriod(text: string): SpelledPeriodAndMark | null {
  const [, body = "", mark] = /^(.*?)\s*(?:[([](prov|rev|ot|p|r)[)\]])?$/i.exec(text.trim()) ?? [];
  const spelled = readBody(body);
  return spelled === null ? null : { spelled, provisional: /^p/i.test(mark ?? "") };
}

function readBody(text: string): SpelledPeriod | null {
  for (const read of [readYears, readIso, readIsoMonth, readDay, readMonths, readQuarters]) {
    const spelled = read(text);
    if (spelled !== null) return spelled;
  }
  return null;
}

/** What stands around a year and does not change which year it is. */
const yearWords = /^(?:fye|autumn) (?=\d)|(?<=\d) (?:reporting|academic|calendar|financial|tax) year$/gi;

function readYears(words: string): SpelledPeriod | null {
  const text = words.replace(yearWords, "");
  if (/^\d{4}$/.test(text)) return { form: "year", year: Number(text) };
  const joined = /^(\d{4})(\d{2})$/.exec(text);
  if (joined !== null) {
    const from = Number(joined[1]);
    return endingYear(from, joined[2] as string) === from + 1 ? { form: "split-year", from } : null;
  }
  const match = /^(\d{4})(\s*[-/–]\s*| to )(\d{2}|\d{4})$/.exec(text);
  if (match === null) return null;
  const from = Number(match[1]);
  const to = endingYear(from, match[3] as string);
  if (to === from + 1 && !/\s[-–]/.test(match[2] ?? "")) return { form: "split-year", from };
  return to > from && to < from + longest ? { form: "years", from, to } : null;
}

/** No figure is of as many years together: "2025-01" is a month. */
const longest = 50;

/** "25" after 2024 is 2025, "00" after 1999 is 2000. */
function endingYear(from: number, text: string): number {
  if (text.length === 4) return Number(text);
  const to = Math.floor(from / 100) * 100 + Number(text);
  return to > from ? to : to + 100;
}

function readIso(text: string): SpelledPeriod | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:\/P(\d)Y)?$/.exec(text);
  if (match === null || !isDate(match[1] as string)) return null;
  if (match[2] === undefined) return { form: "day", date: match[1] as string };
  return { form: "duration", start: match[1] as string, years: Number(match[2]) };
}

function readIsoMonth(text: string): SpelledPeriod | null {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? null : { form: "month", year: Number(match[1]), month: Number(match[2]) };
}

function readDay(text: string): SpelledPeriod | null {
  const match = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text);
  const month = monthNumber(match?.[2]);
  if (match === null || month === null) return null;
  const date = `${match[3]}-${two(month)}-${two(Number(match[1]))}`;
  return isDate(date) ? { form: "day", date } : null;
}

function readMonths(text: string): SpelledPeriod | null {
  const parts = text.split(/\s*[-–]\s*/).map((part) => {
    const match = /^([a-z]+) (\d{4})$/i.exec(part);
    const month = monthNumber(match?.[1]);
    return match === null || month === null ? null : { year: Number(match[2]), month };
  });
  const [from, to] = parts;
  const quarter = /^([a-z]+)(?: to |\s*[-–]\s*)([a-z]+) (\d{4})$/i.exec(text);
  const [first, last] = [monthNumber(quarter?.[1]), monthNumber(quarter?.[2])];
  if (quarter !== null && first !== null && last !== null && first <= last) {
    const year = Number(quarter[3]);
    return { form: "months", from: { year, month: first }, to: { year, month: last } };
  }
  if (parts.length > 2 || !from || to === null) return null;
  return to === undefined ? { form: "month", ...from } : { form: "months", from, to };
}

function readQuarters(text: string): SpelledPeriod | null {
  const match = /^(\d{4})\/\d{2} Q1 - (\d{4})\/\d{2} Q4$/.exec(text);
  return match === null ? null : { form: "quarters", from: Number(match[1]), to: Number(match[2]) };
}

/** 1 to 12 for a month's name or its first three letters or more. */
function monthNumber(name: string | undefined): number | null {
  if (name === undefined || name.length < 3) return null;
  const at = months.findIndex((month) => month.startsWith(name.toLowerCase()));
  return at < 0 ? null : at + 1;
}

function isDate(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

import type { DatedPart, PeriodPart, YearPart } from "./period-parts.ts";

/** When a period ends, and how long it is in months; 0 for a single day. */
export interface Meaning {
  readonly end: string;
  readonly months: number;
}

/** A year to count parts of years in: across for one that begins in April or September. */
export interface YearFrame {
  readonly first: number;
  readonly across: boolean;
}

const isDated = (part: PeriodPart): part is PeriodPart & DatedPart =>
  part.kind !== "year" && part.kind !== "to" && part.kind !== "filler" && part.kind !== "other";
const isYear = (part: PeriodPart): part is PeriodPart & YearPart => part.kind === "year";

/**
 * What the parts of a period mean together: a span ends with its last part, and a part without a year takes that of
 * the others, else that of the frame.
 *
 * @returns null where no part is a time, and where no year is known
 */
export function meaningOf(parts: readonly PeriodPart[], frame: YearFrame | null): Meaning | null {
  const dated = parts.filter(isDated);
  const named = parts.filter(isYear);
  const said = (pattern: RegExp): boolean => parts.some((part) => "word" in part && pattern.test(part.word));
  if (dated.length === 0) return wholeYears(named, said(/^(?:academic|school|ay)$/));
  const last = dated.at(-1) as DatedPart;
  const year = named.at(-1) ?? null;
  const shared = year === null ? frame : { first: year.across ? year.first : year.last, across: year.across };
  const ends = resolved(last, yearBefore(dated), shared);
  if (ends === null) return null;
  const length = spanLength(parts, dated, ends, said);
  return {
    end: ends.day === undefined ? lastOfMonth(ends.year, ends.month) : iso(ends.year, ends.month, ends.day),
    months: length,
  };
}

function wholeYears(named: readonly YearPart[], isSchool: boolean): Meaning | null {
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  const ends = isSchool ? 8 : last.across ? 3 : 12;
  const count = last.across ? last.last - first.first : last.last - first.first + 1;
  return { end: lastOfMonth(last.last, ends), months: 12 * Math.max(1, count) };
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/** "Oct 2025 - Mar": the year of the part before, or the next where the month comes round again. */
function yearBefore(dated: readonly DatedPart[]): Moment | null {
  const before = dated.slice(0, -1).findLast((one) => one.year !== undefined);
  return before?.year === undefined ? null : { year: before.year, month: before.number };
}

function resolved(part: DatedPart, before: Moment | null, shared: YearFrame | null): Moment | null {
  const month = lastMonth(part);
  const day = part.day === undefined ? {} : { day: part.day };
  if (part.year !== undefined) return { year: part.year, month, ...day };
  if (before !== null) return { year: before.year + (month < before.month ? 1 : 0), month, ...day };
  if (shared === null) return null;
  if (part.kind === "quarter" || part.kind === "half" || part.kind === "month-number") {
    // Financial quarters: the first ends in June. "Q4 2025" is the last quarter of 2025/26.
    return { year: shared.first + (month < 4 ? 1 : 0), month };
  }
  const isNext = shared.across && month < (part.kind === "term" ? 9 : 4);
  return { year: shared.first + (isNext ? 1 : 0), month, ...day };
}

/** The month of the calendar in which a part ends. */
function lastMonth({ kind, number }: DatedPart): number {
  const inYear = { quarter: 3 * number, half: 6 * number, "month-number": number }[kind as string];
  return inYear === undefined ? number : ((inYear + 2) % 12) + 1;
}

const lengths: Readonly<Record<DatedPart["kind"], number>> = {
  day: 0,
  month: 1,
  quarter: 3,
  half: 6,
  "month-number": 1,
  term: 4,
};

function spanLength(
  parts: readonly PeriodPart[],
  dated: readonly DatedPart[],
  ends: Moment,
  said: (pattern: RegExp) => boolean,
): number {
  const [first, last] = [dated[0] as DatedPart, dated.at(-1) as DatedPart];
  const words = parts.map((part) => ("word" in part ? part.word : "")).join(" ");
  const count = /\b(12|24|36|3|6|9|two|three|twelve) (?:months?|mths?)\b/.exec(words)?.[1];
  if (count !== undefined) return { two: 2, three: 3, twelve: 12 }[count] ?? Number(count);
  if (/\byears? (?:to|ending|ended|end)\b(?! date)/.test(words) || said(/^rolling$/)) return 12;
  if (said(/^(?:ytd|cumulative)$/) || /year to date/.test(words)) return ((ends.month + 8) % 12) + 1;
  if (dated.length === 1) return lengths[last.kind];
  const from =
    first.kind === "day" || first.kind === "month" ? first.number : lastMonth(first) - lengths[first.kind] + 1;
  const begins = first.year ?? (from > ends.month ? ends.year - 1 : ends.year);
  return Math.max(1, (ends.year - begins) * 12 + ends.month - from + 1);
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): string {
  return iso(year, month, new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate());
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

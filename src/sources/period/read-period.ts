import type { Period } from "../../pack/period.ts";
import { spelledPeriod, type SpelledPeriod } from "./period-spelling.ts";

/**
 * What kind of time a series is about. The publishers' labels do not say: "2025" is a calendar year for rough
 * sleeping, the year to 31 March for care leavers and the academic year 2024/25 for schools in LAIT.
 */
export type PeriodKind =
  | "calendar-year"
  | "three-calendar-years"
  | "financial-year"
  | "academic-year"
  | "year-to-31-march"
  | "at-31-march"
  | "at-30-september"
  | "in-january"
  | "in-april"
  | "autumn-night"
  | "active-lives-year"
  | "day"
  | "month"
  | "twelve-months"
  | "five-financial-years";

/**
 * The kinds that are identified by the year in which they end, and their label in the style of the framework's files.
 */
interface YearlyKind {
  readonly label: (end: number) => string;
  readonly start: (end: number) => string;
  readonly end: (end: number) => string;
  /** Months in which an ISO period of this kind begins, as publishers write it; a point in time counts too. */
  readonly isoMonths: readonly number[];
  readonly years?: number;
}

const asYear = (end: number): string => String(end);
const asSplitYear = (end: number): string => `${end - 1}/${String(end).slice(2)}`;

const yearly: Partial<Record<PeriodKind, YearlyKind>> = {
  "calendar-year": { label: asYear, start: (y) => `${y}-01-01`, end: (y) => `${y}-12-31`, isoMonths: [1] },
  "three-calendar-years": {
    label: (y) => `${y - 2} - ${String(y).slice(2)}`,
    start: (y) => `${y - 2}-01-01`,
    end: (y) => `${y}-12-31`,
    isoMonths: [1],
    years: 3,
  },
  "financial-year": { label: asSplitYear, start: (y) => `${y - 1}-04-01`, end: (y) => `${y}-03-31`, isoMonths: [4] },
  // ONS starts school years in August or September, DfE in September.
  "academic-year": { label: asSplitYear, start: (y) => `${y - 1}-09-01`, end: (y) => `${y}-08-31`, isoMonths: [8, 9] },
  "year-to-31-march": { label: asYear, start: (y) => `${y - 1}-04-01`, end: (y) => `${y}-03-31`, isoMonths: [4] },
  "at-31-march": { label: asYear, start: (y) => `${y}-03-31`, end: (y) => `${y}-03-31`, isoMonths: [3] },
  "at-30-september": { label: asYear, start: (y) => `${y}-09-30`, end: (y) => `${y}-09-30`, isoMonths: [9] },
  "in-january": { label: asYear, start: (y) => `${y}-01-01`, end: (y) => `${y}-01-31`, isoMonths: [1] },
  // Earnings are for the pay period that includes a day in April; ONS gives a different day each year.
  "in-april": { label: asYear, start: (y) => `${y}-04-01`, end: (y) => `${y}-04-30`, isoMonths: [4] },
  // Each council chooses one night between 1 October and 30 November.
  "autumn-night": { label: asYear, start: (y) => `${y}-10-01`, end: (y) => `${y}-11-30`, isoMonths: [10] },
  // Sport England's survey year runs from mid-November.
  "active-lives-year": {
    label: asSplitYear,
    start: (y) => `${y - 1}-11-16`,
    end: (y) => `${y}-11-15`,
    isoMonths: [11],
  },
};

/** A period in the form the pack uses, and whether the publisher calls it provisional. */
export interface ReadPeriod {
  readonly period: Period;
  readonly provisional: boolean;
}

/**
 * Reads a publisher's period for a series of a known kind.
 *
 * @param text as published: "2024/25", "2022 - 24", "31 March 2025", "2024-08-01/P1Y", "2025", "Apr 2025-Mar 2026"
 * @returns null when the text is not a period, or cannot be one of that kind
 * @example readPeriod("2025", "academic-year") // label "2024/25", 1 September 2024 to 31 August 2025
 */
export function readPeriod(text: string, kind: PeriodKind): ReadPeriod | null {
  const read = spelledPeriod(text);
  if (read === null) return null;
  const period = yearly[kind] === undefined ? dated(read.spelled, kind) : yearEnd(read.spelled, yearly[kind]);
  return period === null ? null : { period, provisional: read.provisional };
}

function yearEnd(spelled: SpelledPeriod, kind: YearlyKind): Period | null {
  const end = endYear(spelled, kind);
  return end === null ? null : { label: kind.label(end), start: kind.start(end), end: kind.end(end) };
}

function endYear(spelled: SpelledPeriod, kind: YearlyKind): number | null {
  const length = kind.years ?? 1;
  const crosses = kind.label(2000).includes("/");
  switch (spelled.form) {
    case "year":
      return length === 1 ? spelled.year : null;
    case "split-year":
      return crosses ? spelled.from + 1 : null;
    case "years":
      return spelled.to - spelled.from + 1 === length ? spelled.to : null;
    case "duration":
    case "day":
      return isoEndYear(spelled, kind, length);
    default:
      return null;
  }
}

function isoEndYear(
  spelled: Extract<SpelledPeriod, { form: "duration" | "day" }>,
  kind: YearlyKind,
  length: number,
): number | null {
  const start = spelled.form === "day" ? spelled.date : spelled.start;
  if (spelled.form === "duration" && spelled.years !== length) return null;
  if (!kind.isoMonths.includes(Number(start.slice(5, 7)))) return null;
  const first = Number(kind.start(2000).slice(0, 4));
  return Number(start.slice(0, 4)) + (2000 - first);
}

function dated(spelled: SpelledPeriod, kind: PeriodKind): Period | null {
  if (kind === "day" && spelled.form === "day") {
    return { label: dayLabel(spelled.date), start: spelled.date, end: spelled.date };
  }
  // A quarter of a table of what was so on its last day.
  if (kind === "day" && spelled.form === "months" && spelled.to.month - spelled.from.month === 2) {
    const { end } = month(spelled.to.year, spelled.to.month);
    return { label: dayLabel(end), start: end, end };
  }
  if (kind === "month" && spelled.form === "month") return month(spelled.year, spelled.month);
  // ONS gives the first day of the month for a monthly figure.
  if (kind === "month" && spelled.form === "day") {
    return month(Number(spelled.date.slice(0, 4)), Number(spelled.date.slice(5, 7)));
  }
  if (kind === "twelve-months") return twelveMonths(spelled);
  if (kind === "five-financial-years" && spelled.form === "quarters") {
    const { from, to } = spelled;
    return {
      label: `${asSplitYear(from + 1)} Q1 - ${asSplitYear(to + 1)} Q4`,
      start: `${from}-04-01`,
      end: `${to + 1}-03-31`,
    };
  }
  return null;
}

function twelveMonths(spelled: SpelledPeriod): Period | null {
  if (spelled.form === "duration" && spelled.years === 1 && spelled.start.endsWith("-01-01")) {
    const year = Number(spelled.start.slice(0, 4));
    return twelveMonths({ form: "months", from: { year, month: 1 }, to: { year, month: 12 } });
  }
  if (spelled.form !== "months") return null;
  const { from, to } = spelled;
  if ((to.year - from.year) * 12 + to.month - from.month !== 11) return null;
  const label = `${monthName(from.month).slice(0, 3)} ${from.year}-${monthName(to.month).slice(0, 3)} ${to.year}`;
  return { label, start: month(from.year, from.month).start, end: month(to.year, to.month).end };
}

function month(year: number, number: number): Period {
  const two = String(number).padStart(2, "0");
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return { label: `${monthName(number)} ${year}`, start: `${year}-${two}-01`, end: `${year}-${two}-${last}` };
}

function dayLabel(iso: string): string {
  return `${Number(iso.slice(8))} ${monthName(Number(iso.slice(5, 7)))} ${iso.slice(0, 4)}`;
}

function monthName(number: number): string {
  const names = "January February March April May June July August September October November December";
  return names.split(" ")[number - 1] as string;
}

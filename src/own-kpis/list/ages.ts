import { monthNames } from "../../pack/match-period.ts";
import { periodOrder, readKpiPeriod } from "../own-period.ts";
import { periodInHeading } from "../cells/period-in-heading.ts";
import { oneLine, plainText } from "./table.ts";

/** Which time the heading of a column of figures speaks of. */
export interface Age {
  /** The period in its headings, with the year that stands above the list where it has none: "Nov 2008". */
  readonly period: string | null;
  /** Last day and length of the period, where both are known. */
  readonly span: { readonly end: string; readonly months: number } | null;
  /** Later ones are greater; null for a heading without a period. */
  readonly order: number | null;
  readonly isYearToDate: boolean;
  /** "Annual target", "Year end". */
  readonly isAnnual: boolean;
  /** "Previous", "last year", "baseline". */
  readonly isOld: boolean;
  readonly isBaseline: boolean;
  /** "Forecast", "projected". */
  readonly isForecast: boolean;
  /** "Latest", "this quarter", "current". */
  readonly isLatest: boolean;
}

/**
 * @param parts headings from above
 * @param year the financial year that the list is about, "2025/26"; null where it is not said
 */
export function ageOf(parts: readonly string[], year: string | null): Age {
  const joined = plainText(parts.join(" "));
  const period = periodOf(parts, year);
  const span = period === null ? null : readKpiPeriod(period);
  const order = period === null ? null : (periodOrder(period) ?? 0);
  return {
    period,
    span: span === null ? null : { end: span.end, months: span.months },
    order,
    isYearToDate: /\b(ytd|year[ -]to[ -]date|to date|cumulative)\b/.test(joined),
    isAnnual: /\b(annual|year[ -]?end|full year|end of year)\b/.test(joined),
    isOld:
      /\b(previous|prior|preceding|last|baseline|year ago|earlier|historic|base year|same (period|quarter|month) last)\b/.test(
        joined,
      ) && !/\b(at|in|on) last\b|since last/.test(joined),
    isBaseline: /\b(baseline|base year|base line|starting (point|position))\b/.test(joined),
    isForecast: /\b(forecasts?|projected|projections?|predicted|predictions?|expected|anticipated)\b/.test(joined),
    isLatest: /\b(latest|current|this (year|quarter|month|period)|now|most recent|today)\b/.test(joined),
  };
}

/** "Q2 2025/26 (Q1 in brackets)". */
const asides = /\((?=[^)]*\b(?:brackets?|previous|prior|last|italics?)\b)[^)]*\)/gi;

/** The lowest period of the headings, with the year of an upper one where it has none of its own. */
function periodOf(parts: readonly string[], year: string | null): string | null {
  const periods = parts.flatMap((part) => periodInHeading(part.replace(asides, " ")) ?? []);
  const lowest = periods.at(-1);
  if (lowest === undefined) return null;
  const upper = periods.slice(0, -1).findLast((one) => hasYear(one));
  return withYear(lowest, upper ?? year);
}

const hasYear = (text: string): boolean => /\d{4}|\d{2}\s*[/-]\s*\d{2}|[a-z]['’ -]*\d{2}$/i.test(text);

/** "Nov" of 2008/09 is "Nov 2008", "Q2" of it "Q2 2008/09". What has a year stays as it is. */
export function withYear(period: string, year: string | null): string {
  const text = oneLine(period);
  if (year === null || hasYear(text)) return text;
  const financial = financialYear(year);
  if (financial === null) return text;
  const month = monthAt(text);
  if (month === null) return /^(q|quarter|qtr)\W*[1-4]$/i.test(text) ? `${text} ${financial.label}` : text;
  return `${text} ${month >= 3 ? financial.first : financial.first + 1}`;
}

/** The financial year that a period lies in, of "2025/26", "November 2008" or "Q2 2025/26". */
export function financialYear(text: string): { first: number; label: string } | null {
  const span = /^\d{4}$/.test(text.trim()) ? null : readKpiPeriod(text);
  if (span === null) return null;
  const [year = 0, month = 0] = span.end.split("-").map(Number);
  const first = month >= 4 ? year : year - 1;
  return { first, label: `${first}/${String((first + 1) % 100).padStart(2, "0")}` };
}

/** From 0 for January; null where there is no month. */
function monthAt(text: string): number | null {
  const at = monthNames.indexOf(/^[a-z]{3}/i.exec(text)?.[0].toLowerCase() ?? "");
  return at < 0 ? null : at;
}

/** Whether the end of one period lies within another: a quarter in its year. */
export function liesWithin(inner: Age, outer: Age): boolean {
  if (inner.span === null || outer.span === null) return false;
  const starts = new Date(`${outer.span.end}T00:00:00Z`);
  starts.setUTCDate(1);
  starts.setUTCMonth(starts.getUTCMonth() - Math.max(0, outer.span.months - 1));
  return inner.span.end <= outer.span.end && inner.span.end >= starts.toISOString().slice(0, 10);
}

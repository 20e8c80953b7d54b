import type { Pack, Series } from "../../pack/pack.ts";
import { sourcesOfPeriod } from "../../pack/source-of-figure.ts";
import { addMonths, dueAfter } from "../staleness.ts";

/** When the next figures of a series are to come. */
export interface NextRelease {
  /** "announced" by the publisher, or "expected" from how often it publishes. */
  readonly kind: "announced" | "expected";
  /** A day, or a month (2027-05). */
  readonly date: string;
  /** By that day at the latest; otherwise on that day, or about that month. */
  readonly isLatest: boolean;
}

/**
 * The next release of a series: the date that the publisher announced, where the files of the current figures came with
 * one; else the month one cadence after the publisher's date of these files; else the day from which the current figures
 * are no longer up to date (see `stalenessOf`).
 *
 * Of several files the first announced date counts, and the latest date of publication.
 */
export function nextRelease(pack: Pack, series: Series): NextRelease {
  const sources = sourcesOfPeriod(pack, series, series.current);
  const [announced] = sources.flatMap((source) => source.nextRelease ?? []).sort();
  if (announced !== undefined) return { kind: "announced", date: announced, isLatest: false };
  const published = sources.flatMap((source) => source.published ?? []).sort();
  const last = published.at(-1);
  return last === undefined
    ? { kind: "expected", date: dueAfter(series, 1), isLatest: true }
    : { kind: "expected", date: addMonths(last, series.cadenceMonths).slice(0, 7), isLatest: false };
}

/** Whether it should have come before a day; a month is over after its last day. */
export function isOverdue({ date }: Pick<NextRelease, "date">, today: string): boolean {
  return date < today.slice(0, date.length);
}

/** Months beyond the day it was expected by after which that day tells nobody anything. */
const longMonths = 24;

/**
 * Whether a release that was only expected is two of its rounds late, and two years: the series may have ended or rest,
 * and the day that its cadence gives is no day anybody waits for.
 */
export function isLongAgo({ kind, date }: NextRelease, { cadenceMonths }: Series, today: string): boolean {
  if (kind === "announced") return false;
  const day = date.length === 7 ? `${date}-28` : date;
  return addMonths(day, Math.max(2 * cadenceMonths, longMonths)) < today;
}

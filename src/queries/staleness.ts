import type { Series } from "../pack/pack.ts";

/** How old a series' current figures are, relative to how often it is published. */
export type Staleness = "up to date" | "ageing" | "out of date";

/** Months that publishing takes beyond one cadence. */
export const graceMonths = { yearly: 9, faster: 3 } as const;

/**
 * Whether newer figures should be expected by now.
 *
 * Age runs from the end of the current period to `today`. The next figures of an annual series are due one year and
 * nine months after the end of the current period (one cadence plus nine months for publishing), those of a more
 * frequent series after one cadence and three months. Up to two cadences beyond that the figures are ageing, then out
 * of date.
 *
 * @param today ISO date to count to: in cells the pack's build date, so that a saved workbook does not change
 *   overnight; in the pane the current date
 * @example stalenessOf(annualSeriesEnding("2025-03-31"), "2026-12-31") // "up to date": due by 31 December 2026
 */
export function stalenessOf(series: Series, today: string): Staleness {
  if (today <= dueAfter(series, 1)) return "up to date";
  return today <= dueAfter(series, 3) ? "ageing" : "out of date";
}

/** The day by which figures some cadences after the current ones should be published. */
export function dueAfter({ periods, current, cadenceMonths }: Series, cadences: number): string {
  const grace = cadenceMonths >= 12 ? graceMonths.yearly : graceMonths.faster;
  return addMonths(periods[current]?.end ?? "", cadences * cadenceMonths + grace);
}

/** The date some months later: the same day, or the last of the month where that has fewer days or the date ends one. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const target = year * 12 + (month - 1) + Math.round(months);
  const [toYear, toMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const last = daysIn(toYear, toMonth);
  const toDay = day === daysIn(year, month) ? last : Math.min(day, last);
  return `${toYear}-${String(toMonth).padStart(2, "0")}-${String(toDay).padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

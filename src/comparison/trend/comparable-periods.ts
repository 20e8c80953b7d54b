import type { Period } from "../../pack/period.ts";
import type { Series } from "../../pack/pack.ts";

/** The oldest period that can be compared with one: the first after the newest break up to it. */
export function comparableFrom(series: Series, period: number): number {
  return Math.max(0, ...series.breaks.filter((one) => one.from <= period).map((one) => one.from));
}

/**
 * The periods of a series that can be compared over time with one of its periods, oldest first, that period last.
 *
 * Pooled periods that overlap (2020 - 22 and 2022 - 24) share years, so comparing them understates the change: only
 * periods that do not overlap are used, counted back from the one asked for. Periods before a marked break (new method,
 * new threshold) are excluded. Which periods these are does not depend on any area.
 *
 * @param period index into `series.periods`; the current one when left out
 * @returns indexes into `series.periods`
 * @example comparablePeriods(healthyLifeExpectancy) // those of 2013 - 15, 2016 - 18, 2019 - 21 and 2022 - 24
 */
export function comparablePeriods(series: Series, period = series.current): readonly number[] {
  const taken = [period];
  const oldest = comparableFrom(series, period);
  for (let at = period - 1; at >= oldest; at--) {
    const before = series.periods[at] as Period;
    if (before.end < (series.periods[taken[0] as number] as Period).start) taken.unshift(at);
  }
  return taken;
}

/**
 * A period's place in time, in years, for slopes: its end, so that 31 March 2025 and 31 March 2024 are exactly 1 apart.
 *
 * Calculated to the day after the end (1 April 2025 is 2025.25), so that months of different length count the same.
 *
 * @example yearOf({ label: "2024/25", start: "2024-04-01", end: "2025-03-31" }) // 2025.25
 */
export function yearOf(period: Period): number {
  const [year = 0, month = 1, day = 1] = period.end.split("-").map(Number);
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return year + (month - 1 + day / daysInMonth) / 12;
}

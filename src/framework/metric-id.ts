import type { MetricId } from "./metric.ts";

/** O, outcome, M, place in the outcome: starts with a letter and holds one in the middle, so no spreadsheet reads a number or date. */
const metricIdForm = /^O\d{2}M\d{2}$/;
const seriesIdForm = /^O\d{2}M\d{2}(-[A-Z0-9]+)*$/;

/**
 * A metric id from its text.
 *
 * @throws RangeError for any other form: ids come from our own table, so a wrong one is our mistake.
 * @example metricId("O06M09")
 */
export function metricId(text: string): MetricId {
  if (!metricIdForm.test(text)) throw new RangeError(`"${text}" is not a metric id such as O06M09`);
  return text as MetricId;
}

/**
 * The number of the priority outcome that a metric belongs to, 1 to 16.
 *
 * @example outcomeOf(metricId("O06M09")) // 6
 */
export function outcomeOf(id: MetricId): number {
  return Number(id.slice(1, 3));
}

/**
 * The id of a series: the metric's own, with the breakdown's suffix where there is one.
 *
 * @throws RangeError for a suffix that is not upper-case letters and digits, joined by hyphens
 * @example seriesId(metricId("O08M01"), "F") // "O08M01-F"
 */
export function seriesId(metric: MetricId, suffix: string | null): string {
  const id = suffix === null ? metric : `${metric}-${suffix}`;
  if (!seriesIdForm.test(id)) throw new RangeError(`"${id}" is not a series id such as O08M01-F`);
  return id;
}

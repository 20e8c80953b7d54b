import { readKpiPeriod } from "../own-period.ts";
import { periodInHeading } from "../cells/period-in-heading.ts";
import { oneLine } from "./table.ts";

/** What stands above a list about its time. */
export interface Above {
  /** The period of the whole list, "Quarter 2 2025/26"; null where none or several are said. */
  readonly period: string | null;
}

/** The period in the lines above a list: the shortest with a year, as a quarter says more than its year. */
export function periodAbove(lines: readonly string[]): Above {
  let best: { text: string; months: number } | null = null;
  for (const line of lines) {
    const text = oneLine(line).replace(/\([^)]*\)/g, " ");
    const period = periodInHeading(text);
    const read = period === null ? null : readKpiPeriod(period);
    if (period === null || read === null) continue;
    const months = read.months === 0 ? 12 : read.months;
    if (best === null || months < best.months) best = { text: period, months };
  }
  return { period: best?.text ?? null };
}

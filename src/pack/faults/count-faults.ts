import type { SeriesFile } from "../schema.ts";
import { repeated } from "./repeated.ts";

/** Counts that cannot be: a part of nothing, or less than nothing. */
interface Counts {
  readonly numerator?: number | null | undefined;
  readonly denominator?: number | null | undefined;
  readonly respondents?: number | null | undefined;
}

/**
 * What is wrong with the counts behind one figure, in words that complete "has"; null where nothing is. A numerator may
 * be larger than its denominator: take-up over an estimate may, and so may events in a population.
 */
export function wrongCount({ numerator = null, denominator = null, respondents = null }: Counts): string | null {
  for (const count of [numerator, denominator, respondents])
    if (count !== null && !(count >= 0 && count < Infinity)) return "a count that is none";
  return denominator === 0 && (numerator ?? 0) > 0 ? "a count out of none" : null;
}

/** What is wrong with the counts of a series: a column for each period that has any, of a length with its areas. */
export function countFault(series: SeriesFile, width: number): string | null {
  const parts = ["numerator", "denominator", "respondents"] as const;
  const others = series.countSources ?? [];
  if (repeated(others.map(([period]) => period)) !== undefined) return "has the sources of a period's counts twice";
  if (others.some(([period]) => period >= series.periods.length))
    return "has sources for counts of a period it does not hold";
  const byPeriod = new Map<number, { [part in (typeof parts)[number]]?: readonly (number | null)[] }>();
  for (const part of parts) {
    const columns = series[part] ?? [];
    if (repeated(columns.map(([period]) => period)) !== undefined) return "has the counts of a period twice";
    for (const [period, column] of columns) {
      if (period >= series.periods.length) return "has counts of a period it does not hold";
      if (column.length !== width) return "has a column of the wrong length";
      byPeriod.set(period, { ...byPeriod.get(period), [part]: column });
    }
  }
  for (const [period, { numerator, denominator, respondents }] of byPeriod)
    for (let at = 0; at < width; at++) {
      const wrong = wrongCount({
        numerator: numerator?.[at],
        denominator: denominator?.[at],
        respondents: respondents?.[at],
      });
      if (wrong !== null) return `has ${wrong} in cell ${period * width + at}`;
    }
  return null;
}

import type { Issue, Observed } from "../pack/assembly/observed.ts";
import type { Flag } from "../pack/pack.ts";
import { readPeriod, type ReadPeriod } from "./period/read-period.ts";
import type { SeriesPlan } from "./plan/series-plan.ts";
import { withoutNoise } from "./table/decimals.ts";
import type { SourceFigure } from "./table/source-figure.ts";

/**
 * The figures of a file with their periods read as the plan of the series says.
 *
 * @param issues gets one for each period that is none of the kind; its figures are left out
 * @param flags of every figure, beside its own
 */
export function observedFigures(
  figures: readonly SourceFigure[],
  plan: SeriesPlan,
  file: string,
  issues: Issue[],
  flags: readonly Flag[] = [],
): Observed[] {
  const periods = new Map<string, ReadPeriod | null>();
  return figures.flatMap(({ measure: _measure, period: published, row, ...found }): Observed[] => {
    let read = periods.get(published);
    if (read === undefined) {
      read = readPeriod(published, plan.period);
      periods.set(published, read);
      if (read === null) issues.push(unreadable(published, row, plan, file));
    }
    if (read === null) return [];
    const provisional = read.provisional || plan.provisional?.includes(read.period.label) === true;
    const all = new Set<Flag>([...found.flags, ...flags, ...(provisional ? (["provisional"] as const) : [])]);
    const at = { file, row, column: null };
    const value = found.value === null ? null : withoutNoise(found.value);
    return [{ ...found, value, period: read.period, flags: value === null ? [] : [...all], at }];
  });
}

function unreadable(period: string, row: number, plan: SeriesPlan, file: string): Issue {
  return {
    file,
    row,
    column: null,
    code: "unreadable-period",
    message: `"${period}" is no period of the kind ${plan.period}`,
  };
}

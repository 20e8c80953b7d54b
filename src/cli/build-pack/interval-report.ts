import { counted } from "../../wording/list.ts";
import type { DerivedIntervals } from "../../sources/intervals/derive-intervals.ts";

/**
 * Of which series intervals were derived from counts, and why not of the others, as lines. The current period counts; of
 * a series that may have intervals but has no counts only the id is given.
 */
export function intervalReport(all: readonly DerivedIntervals[]): string {
  const open = all.filter(({ barred }) => barred === null);
  const held = open.filter(({ periods }) => periods.length > 0);
  const derived = held.filter(({ periods }) => periods.some((one) => one.derived > 0));
  const refused = held.filter((one) => !derived.includes(one));
  const barred = all.filter((one) => one.barred !== null);
  return [
    `Intervals derived from counts: ${derived.length} series`,
    ...derived.map(lineOf),
    `Counts that do not give the published figures, so that nothing is derived: ${refused.length} series`,
    ...refused.map(lineOf),
    `Proportions and rates without both counts: ${open.length - held.length} series`,
    ...namesIn(open.filter((one) => !held.includes(one)).map(({ series }) => series)),
    `Of another kind, or not counted: ${barred.length} series`,
    ...[...new Set(barred.map((one) => one.barred))].flatMap((why) =>
      namesIn(barred.filter((one) => one.barred === why).map(({ series }) => series)).map(
        (line) => `  ${why}:${line.slice(1)}`,
      ),
    ),
  ].join("\n");
}

function lineOf({ series, kind, periods }: DerivedIntervals): string {
  const said = periods.map(
    ({ period, compared, equal, derived }) => `${period} ${equal} of ${compared} equal, ${derived} derived`,
  );
  const shown = said.slice(-3);
  const earlier = said.length - shown.length;
  return `  ${series} (${kind}): ${shown.join("; ")}${earlier === 0 ? "" : `; and ${counted(earlier, "earlier period")}`}`;
}

function namesIn(series: readonly string[]): string[] {
  return series.length === 0 ? [] : [`  ${series.join(", ")}`];
}

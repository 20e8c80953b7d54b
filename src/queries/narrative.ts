import type { Comparison } from "../comparison/compare-in-set.ts";
import { missingMembers, olderFigures } from "../comparison/missing-members.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { narrative } from "../wording/narrative.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import { isLeftOut } from "./official/listed-standing.ts";
import { officialWords } from "../wording/official-list.ts";
import { uncheckedMarks } from "../comparison/trend/unchecked-marks.ts";
import { certaintyOf } from "./certainty/certainty.ts";
import type { SetChoice } from "./choose-set.ts";
import { jobElsewhere } from "./whose-job.ts";
import { comparisonRow } from "./comparison-row.ts";

/**
 * A sentence about a figure for a committee paper; the reason where there is none.
 *
 * @param choice the one that gave the comparison its set: which verdicts hold is found among all that it gives
 * @param today the date from which staleness is calculated; the pack's build date when left out
 */
export function narrativeOf(comparison: Comparison, choice: SetChoice, today?: string): string | NoValue {
  const row = comparisonRow(comparison, today);
  if (isNoValue(row.own)) return row.own;
  const { pack, series, area, set, n } = comparison;
  const { places, test } = certaintyOf(comparison, choice);
  return narrative({
    series,
    area,
    set,
    n,
    own: row.own,
    median: row.median,
    position: row.position,
    distance: row.distance,
    verdict: row.verdict,
    places,
    test,
    direction: row.direction,
    trendMarks: isNoValue(row.direction) ? [] : uncheckedMarks(pack, series, area, row.direction.figures),
    notOnList: set.kind === "open-model" && isLeftOut(pack, area) ? officialWords.leftOut(area.name) : "",
    missing: missingMembers(comparison),
    older: olderFigures(comparison).map((figure) => figure.area.name),
    contextual: row.marks.contextual,
    job: jobElsewhere(pack, area, series.metric),
    councilCaveats: councilCaveats(pack, series.metric, area).map(({ text }) => text),
    outOfDate: row.marks.staleness === "out of date",
  });
}

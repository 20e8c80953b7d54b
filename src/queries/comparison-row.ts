import { benchmark } from "../comparison/benchmark.ts";
import type { Comparison } from "../comparison/compare-in-set.ts";
import { distance, type Distance } from "../comparison/distance.ts";
import { isContextual } from "../comparison/polarity.ts";
import { directionOfTravel, type DirectionOfTravel } from "../comparison/trend/direction-of-travel.ts";
import { missingCount, missingMembers, olderFigures } from "../comparison/missing-members.ts";
import { position } from "../comparison/position.ts";
import type { Score } from "../comparison/score-values.ts";
import { score } from "../comparison/score.ts";
import { verdict, type Verdict } from "../comparison/verdict.ts";
import type { Observation } from "../pack/observe.ts";
import { councilCaveats } from "../pack/council-caveats.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import type { RankBlock } from "../statistics/rank-block.ts";
import { stalenessOf, type Staleness } from "./staleness.ts";

/** Everything reported about one area and series in one set, as shown by `COMPARE`, `SCORECARD` and the pane. */
export interface ComparisonRow {
  readonly comparison: Comparison;
  readonly own: Observation | NoValue;
  readonly median: number | NoValue;
  readonly gap: Score | NoValue;
  readonly position: RankBlock | NoValue;
  readonly quartile: Score | NoValue;
  readonly verdict: Verdict | NoValue;
  readonly direction: DirectionOfTravel | NoValue;
  readonly distance: Distance | NoValue;
  readonly marks: RowMarks;
}

/** Caveats that go with the figures. */
interface RowMarks {
  readonly contextual: boolean;
  readonly staleness: Staleness;
  /** The area's own figure is older than the comparison's period; only where the latest available was asked for. */
  readonly olderPeriod: boolean;
  /** Members counted with a figure of an older period, for the same reason. */
  readonly olderMembers: number;
  /** The robust score uses the mean deviation, because over half of the set is equal. */
  readonly fallbackScale: boolean;
  /** How many of the set could not be counted. */
  readonly missing: number;
  /** Their names, of a few; empty where they are more than would be read. */
  readonly missingNames: readonly string[];
  /** What was listed in the set and is no council, which is England. */
  readonly leftOut: readonly string[];
  /** There is a caveat of this council's own. */
  readonly councilCaveat: boolean;
}

/**
 * Compares one area and series with a set: figure, statistics, position, verdict and trend.
 *
 * Where the figures belong to councils of another tier every part says so, including the median of the few others.
 *
 * @param today the ISO date from which staleness is calculated; in cells the pack's build date
 */
export function comparisonRow(comparison: Comparison, today = comparison.pack.built): ComparisonRow {
  const { pack, series, area, own, period } = comparison;
  const marks = marksOf(comparison, today);
  if (isNoValue(own) && own.reason === "not-applicable-to-tier") return nothing(comparison, own, marks);
  return {
    comparison,
    own,
    median: benchmark(comparison, "median"),
    gap: score(comparison, "gap"),
    position: position(comparison),
    quartile: score(comparison, "quartile"),
    verdict: verdict(comparison),
    direction: directionOfTravel(pack, series, area, { period }),
    distance: distance(comparison),
    marks,
  };
}

function nothing(comparison: Comparison, why: NoValue, marks: RowMarks): ComparisonRow {
  const figures = { own: why, median: why, gap: why, position: why, quartile: why };
  return { comparison, ...figures, verdict: why, direction: why, distance: why, marks };
}

const mostNamed = 3;

function marksOf(comparison: Comparison, today: string): RowMarks {
  const { pack, series, own, period } = comparison;
  const robust = score(comparison);
  return {
    contextual: isContextual(pack, series.metric),
    staleness: stalenessOf(series, today),
    olderPeriod: !isNoValue(own) && own.period !== series.periods[period],
    olderMembers: olderFigures(comparison).length,
    fallbackScale: !isNoValue(robust) && robust.fallbackScale,
    missing: missingCount(comparison),
    missingNames: missingCount(comparison) > mostNamed ? [] : missingMembers(comparison).map(({ name }) => name),
    leftOut: comparison.set.leftOut,
    councilCaveat: councilCaveats(pack, series.metric, comparison.area).length > 0,
  };
}

import type { Area } from "../../areas/area.ts";
import { compareInSet, type Comparison } from "../../comparison/compare-in-set.ts";
import type { Certainty, TestAmong } from "../../comparison/certainty/certainty.ts";
import { intervalOrigin } from "../../comparison/certainty/interval-origin.ts";
import { possiblePlaces } from "../../comparison/certainty/possible-places.ts";
import {
  tested,
  testedAs,
  testedSeries,
  verdictsThatHold,
  type TestedAmongAll,
} from "../../comparison/certainty/tested.ts";
import type { ComparisonSet } from "../../comparison/sets/comparison-set.ts";
import type { Pack } from "../../pack/pack.ts";
import { isNoValue, type NoValue } from "../../statistics/no-value.ts";
import type { RankInterval } from "../../statistics/rank-interval.ts";
import type { SetChoice } from "../choose-set.ts";

/**
 * What the intervals let be said of a comparison.
 *
 * Which verdicts hold is found among the council's current figures, with the one asked about at its own period.
 *
 * @param set the choice that gave the comparison its set; other metrics are compared by it too
 */
export function certaintyOf(comparison: Comparison, set: SetChoice): Certainty {
  let joint: RankInterval | NoValue | undefined;
  return {
    places: possiblePlaces(comparison),
    get joint() {
      return (joint ??= possiblePlaces(comparison, true));
    },
    test: testAmong(comparison, set),
    interval: intervalOrigin(comparison),
  };
}

function testAmong(comparison: Comparison, set: SetChoice): TestAmong | NoValue {
  const one = tested(comparison);
  if (isNoValue(one)) return one;
  const { pack, area } = comparison;
  const as = testedAs(pack, one.series);
  const current = allVerdicts(pack, area, set);
  const known = current.find(({ series }) => series === as);
  // Asked about as it was tested: which of all hold is known.
  if (known?.p === one.p && known.word === one.word) return { ...known, series: one.series, judged: current.length };
  const all = verdictsThatHold([one, ...current.filter((other) => other !== known)]);
  return { ...(all[0] as TestedAmongAll), judged: all.length };
}

/**
 * All verdicts of a council against one set, in the framework's order, with those that hold: "13 of 37 stand out; 10
 * hold". Contextual outcomes, and repeats of a metric under a second outcome, are left out; current figures only. Kept,
 * since every cell of a column asks for the same.
 */
export function allVerdicts(pack: Pack, area: Area, set: SetChoice): readonly TestedAmongAll[] {
  const about = set(area);
  if (isNoValue(about)) return [];
  let known = kept.get(pack);
  if (known === undefined) kept.set(pack, (known = new Map<string, readonly TestedAmongAll[]>()));
  const key = keyOf(area, about);
  let tests = known.get(key);
  if (tests === undefined) {
    const made = testedSeries(pack).flatMap((series) => {
      // Without an own interval nothing is tested; to ask why would take most of the time.
      if (Number.isNaN(series.lower95?.[series.current * pack.areas.length + area.index] ?? NaN)) return [];
      const members = set(area, series.metric);
      const one = isNoValue(members) ? members : tested(compareInSet(pack, series, area, members));
      return isNoValue(one) ? [] : [one];
    });
    if (known.size >= mostKept) known.clear();
    known.set(key, (tests = verdictsThatHold(made)));
  }
  return tests;
}

/** Sets of the same members are the same for every metric, but for England, whose members depend on it. */
function keyOf({ index }: Area, { kind, members }: ComparisonSet): string {
  return `${index} ${kind === "england" ? kind : members.map((member) => member.index).join(" ")}`;
}

const kept = new WeakMap<Pack, Map<string, readonly TestedAmongAll[]>>();
/** All councils of a column, and some more. */
const mostKept = 500;

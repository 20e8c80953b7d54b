import { sharedWithModel } from "../comparison/sets/model-overlap.ts";
import { benchmark, englandFigure, type BenchmarkStatistic } from "../comparison/benchmark.ts";
import type { Comparison } from "../comparison/compare-in-set.ts";
import { missingCount, missingMembers } from "../comparison/missing-members.ts";
import { distance } from "../comparison/distance.ts";
import { position } from "../comparison/position.ts";
import { score } from "../comparison/score.ts";
import type { ScoreMethod } from "../comparison/score-values.ts";
import { verdict } from "../comparison/verdict.ts";
import { certaintyOf } from "../queries/certainty/certainty.ts";
import { comparisonOf, inComparison, type CompareAsked } from "../queries/compare.ts";
import type { Desk } from "../queries/desk.ts";
import { isNoValue, type NoValue } from "../statistics/no-value.ts";
import { missingList } from "../wording/missing-members.ts";
import { stateWord } from "../wording/explain-no-value.ts";
import { positionWithRange } from "../wording/figure/certainty.ts";
import { positionWords } from "../wording/figure/position.ts";
import { verdictWords } from "../wording/verdict.ts";
import { answer, orError, type OutCell, type OutCells } from "./answer.ts";
import { optionalChoice, optionalFlag, optionalPeriod } from "./arguments/arguments.ts";
import { isCellError } from "./cell-error.ts";
import { currentValue } from "./figure-cell.ts";
import { readSet } from "./arguments/read-set.ts";
import { forEachAreaAndSeries } from "./arguments/each-pair.ts";

/** The words that may be typed for a scoring method. */
export const methods: Readonly<Record<string, ScoreMethod>> = {
  robustz: "robustz",
  "robust z": "robustz",
  z: "z",
  "z score": "z",
  percentile: "percentile",
  "favourable percentile": "favourable percentile",
  rank: "rank",
  quartile: "quartile",
  quintile: "quintile",
  gap: "gap",
  "gap%": "gap%",
  "gap %": "gap%",
  "gap percent": "gap%",
  favourable: "favourable",
  "favourable score": "favourable",
};

/**
 * How a council compares with its neighbours, as a score. Example: =LOF.SCORE("Kent","persistent absence","percentile")
 *
 * @customfunction SCORE
 * @helpurl https://lof-for-excel.example/help.html#score
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [method] "robustz" (left out), "z", "percentile", "favourable percentile", "rank", "quartile" (A to D), "quintile" (1 to 5), "gap", "gap%" or "favourable" (above 0 is good).
 * @param [set] "DfE", "ONS", "region", "tier", "type", "England", "county's districts", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @param [own] TRUE counts the council itself into the benchmark. Left out: only the others.
 * @returns A number, or a letter for the quartile. Rank 1 is best, or highest where neither end is good.
 */
export function SCORE(
  area: unknown[][],
  metric: unknown[][],
  method?: unknown[][],
  set?: unknown[][],
  period?: unknown[][],
  own?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const by = optionalChoice(method, "method", methods) ?? "robustz";
    return placeEach(desk, [area, metric], asked(desk, set, period, own), (comparison) => {
      const scored = score(comparison, by);
      return isNoValue(scored) ? scored : scored.value;
    });
  });
}

/**
 * A council's place among its neighbours, in words. Example: =LOF.POSITION("Kent","persistent absence")
 *
 * @customfunction POSITION
 * @helpurl https://lof-for-excel.example/help.html#position
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @param [with_] "interval" adds the places that the 95% intervals leave open. Left out: the position alone.
 * @returns "4th of 16", "joint 4th to 6th of 16"; 1st is best, or highest where neither is good. With "interval": "6th of 16; could be 2nd to 9th".
 */
export function POSITION(
  area: unknown[][],
  metric: unknown[][],
  set?: unknown[][],
  period?: unknown[][],
  with_?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const how = asked(desk, set, period);
    const withRange = optionalChoice(with_, "with", { interval: true }) ?? false;
    return placeEach(desk, [area, metric], how, (comparison) => {
      const place = position(comparison);
      if (isNoValue(place)) return place;
      return withRange ? positionWithRange(place, certaintyOf(comparison, how.set)) : positionWords(place);
    });
  });
}

type Statistic =
  | BenchmarkStatistic
  | "n"
  | "members"
  | "missing"
  | "missing names"
  | "left out"
  | "england"
  | "set"
  | "model"
  | "shared";

const statistics: Readonly<Record<string, Statistic>> = {
  median: "median",
  mean: "mean",
  average: "mean",
  q1: "q1",
  "lower quartile": "q1",
  q3: "q3",
  "upper quartile": "q3",
  min: "min",
  minimum: "min",
  max: "max",
  maximum: "max",
  mad: "mad",
  n: "n",
  count: "n",
  members: "members",
  missing: "missing",
  "missing names": "missing names",
  "left out": "left out",
  england: "england",
  set: "set",
  model: "model",
  shared: "shared",
};

/**
 * What a council is measured against: a statistic of its neighbours. Example: =LOF.BENCHMARK("Kent","persistent absence","median")
 *
 * @customfunction BENCHMARK
 * @helpurl https://lof-for-excel.example/help.html#benchmark
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [statistic] "median" (left out), "mean", "q1", "q3", "min", "max", "mad", "n", "members" (names of the whole set), "missing" (how many), "missing names", "left out" (England, if listed), "england", "set", "model" or "shared" (how many members the open model's fifteen have too).
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @param [own] TRUE counts the council itself in. Left out: only the others.
 * @returns A number in the metric's unit, a count, or text.
 */
export function BENCHMARK(
  area: unknown[][],
  metric: unknown[][],
  statistic?: unknown[][],
  set?: unknown[][],
  period?: unknown[][],
  own?: unknown[][],
): unknown[][] {
  return answer((desk) => {
    const wanted = optionalChoice(statistic, "statistic", statistics) ?? "median";
    return compareEach(desk, [area, metric], asked(desk, set, period, own), (one) => statisticOf(one, wanted));
  });
}

function statisticOf(comparison: Comparison, statistic: Statistic): string | number | NoValue {
  switch (statistic) {
    case "n":
      return comparison.n;
    case "members":
      return [...comparison.set.members.map(({ name }) => name), ...comparison.set.outsideEngland].join("; ");
    case "missing":
      return missingCount(comparison);
    case "missing names":
      return missingList(missingMembers(comparison));
    case "left out":
      return comparison.set.leftOut.join("; ");
    case "set":
      return comparison.set.name;
    case "model":
      return comparison.set.model;
    case "shared":
      return sharedWithModel(comparison.pack, comparison.area, comparison.set.members);
    case "england": {
      const national = englandFigure(comparison);
      return isNoValue(national) ? national : national.value;
    }
    default:
      return benchmark(comparison, statistic);
  }
}

/**
 * Whether a council is better, similar or worse than its neighbours' median, where a 95% interval allows it. Example: =LOF.VERDICT("Kent","care satisfaction")
 *
 * @customfunction VERDICT
 * @helpurl https://lof-for-excel.example/help.html#verdict
 * @param area Council by name or code. A range gives a range.
 * @param metric Metric by id, title or short name; a breakdown after a comma. A range gives a range.
 * @param [set] A named set such as "region", or a range of councils. Left out: the statistical neighbours.
 * @param [period] Period as published, such as "2024/25"; a year alone for calendar years. Left out: the current one.
 * @returns "better", "similar", "worse"; "higher", "lower" where neither is good; "position only" or "not judged". From an interval derived from published counts with the distance: "worse, but close to the median (derived interval)".
 */
export function VERDICT(area: unknown[][], metric: unknown[][], set?: unknown[][], period?: unknown[][]): unknown[][] {
  return answer((desk) => placeEach(desk, [area, metric], asked(desk, set, period), verdictCell));
}

/** The verdict as a cell shows it; "not judged" and "position only" are answers too. */
function verdictCell(comparison: Comparison): string | NoValue {
  const judged = verdict(comparison);
  if (!isNoValue(judged)) return verdictWords(judged, distance(comparison));
  const isAnswer = judged.reason === "no-interval" || judged.reason === "not-judged";
  return isAnswer ? stateWord(judged) : judged;
}

/** The optional arguments that every comparison shares. */
export function asked(desk: Desk, set: unknown, period: unknown, own?: unknown): CompareAsked {
  return {
    set: readSet(desk, set),
    period: optionalPeriod(period, "period"),
    includeOwn: optionalFlag(own, "own", ["own", "include", "include own"]),
  };
}

/** Gives the same answer for every pair of an area and a metric. */
function compareEach(
  desk: Desk,
  [area, metric]: readonly [unknown, unknown],
  how: CompareAsked,
  ask: (comparison: Comparison) => OutCell | NoValue,
): OutCells {
  return forEachAreaAndSeries(desk, area, metric, (place, series) =>
    orError(inComparison(comparisonOf(desk, series, place, how), ask)),
  );
}

/**
 * The same for answers that need the area's own figure: where there is none, the reason is the answer, whatever the
 * set.
 */
export function placeEach(
  desk: Desk,
  names: readonly [unknown, unknown],
  how: CompareAsked,
  ask: (comparison: Comparison) => OutCell | NoValue,
): OutCells {
  return forEachAreaAndSeries(desk, names[0], names[1], (place, series) => {
    const current = how.period === null ? currentValue(desk.pack, series, place) : 0;
    if (isCellError(current)) return current;
    return orError(inComparison(comparisonOf(desk, series, place, how), ask));
  });
}

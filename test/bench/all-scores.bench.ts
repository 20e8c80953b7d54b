/**
 * Everything that can be calculated for every council and series against its neighbours, in one run: all ten scores,
 * the place, the verdict and all statistics of the set. `npm run bench all-scores`
 *
 * SCORE gives one method per call (scores.bench.ts); this measures all methods at once, without names and cells.
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { benchmark, type BenchmarkStatistic } from "../../src/comparison/benchmark.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { neighbourSet } from "../../src/comparison/sets/list-sets.ts";
import { position } from "../../src/comparison/position.ts";
import { scoreMethods } from "../../src/comparison/score-values.ts";
import { score } from "../../src/comparison/score.ts";
import { verdict } from "../../src/comparison/verdict.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { median, report, timed } from "./measure.ts";

const repeats = 7;
const statistics: readonly BenchmarkStatistic[] = ["median", "mean", "q1", "q3", "min", "max", "mad"];

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;
const councils = pack.areas.filter((area) => area.tier !== "country");

/** Calls `ask` for every council and series; returns how many answers were not refusals. */
function everywhere(ask: (comparison: ReturnType<typeof compareInSet>) => readonly unknown[]): number {
  let answered = 0;
  for (const area of councils) {
    const set = neighbourSet(pack, area);
    for (const series of pack.series)
      for (const answer of ask(compareInSet(pack, series, area, set))) if (!isNoValue(answer)) answered++;
  }
  return answered;
}

/** Median time of every question over all councils and series, the questions taking turns. */
function measured(asks: readonly ((comparison: ReturnType<typeof compareInSet>) => readonly unknown[])[]): number[] {
  const times = asks.map((): number[] => []);
  for (let repeat = 0; repeat < repeats; repeat++)
    asks.forEach((ask, at) => times[at]?.push(timed(() => everywhere(ask))));
  return times.map(median);
}

const [gathered = NaN, ten = NaN, all = NaN] = measured([
  () => [],
  (comparison) => scoreMethods.map((method) => score(comparison, method)),
  (comparison) => [
    ...scoreMethods.map((method) => score(comparison, method)),
    position(comparison),
    verdict(comparison),
    ...statistics.map((statistic) => benchmark(comparison, statistic)),
  ],
]);

const scores = everywhere((comparison) => scoreMethods.map((method) => score(comparison, method)));
if (scores < 150_000) throw new Error(`Only ${scores} scores were given.`);

report([
  [`${councils.length * pack.series.length} comparisons gathered`, gathered, "ms"],
  [`the same with all ten scores (${scores} numbers and letters)`, ten, "ms", 1000],
  ["the same with place, verdict and all statistics too", all, "ms", 1000],
]);

/**
 * What scores cost, as ratios in one run: `npx tsx test/bench/scores.bench.ts`.
 *
 * All scores: one call of LOF.SCORE for all councils and all series, each against its own neighbours. The same z-scores
 * by simple-statistics alone, from the same values collected in advance, show what the rest costs.
 */
import { mean, sampleStandardDeviation } from "simple-statistics";
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { ownList } from "../../src/comparison/sets/comparison-set.ts";
import { neighbourSet } from "../../src/comparison/sets/list-sets.ts";
import { score } from "../../src/comparison/score.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { functionTable } from "../../src/functions/table.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { median, report, timed } from "./measure.ts";

const repeats = 5;

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;
const call = (id: string, ...args: unknown[]): unknown[][] =>
  (functionTable[id] as unknown as (...given: unknown[]) => unknown[][])(...args);
const repeated = (work: () => unknown, times = repeats): number =>
  median(Array.from({ length: times }, () => timed(work)));

const councils = pack.areas.filter((area) => area.tier !== "country");
const areaColumn = councils.map((area) => [area.name]);
const metricRow = [pack.series.map((series) => series.id)];
const every = (method: string): number =>
  repeated(() => call("SCORE", areaColumn, metricRow, [[method]], null, null, null));

const gathered = councils.flatMap((area) => {
  const set = neighbourSet(pack, area);
  return pack.series.flatMap((series) => {
    const { own, values } = compareInSet(pack, series, area, set);
    const hasZ = !isNoValue(own) && values.length >= 5 && sampleStandardDeviation([...values]) > 0;
    return hasZ ? [{ own: own.value, values: [...values] }] : [];
  });
});
let sink = 0;
const plainZ = repeated(() => {
  for (const { own, values } of gathered) sink += (own - mean(values)) / sampleStandardDeviation(values);
});
const ourZ = every("z");

const series = pack.series.find((one) => one.id === "O06M09") ?? pack.series[0];
const own = pack.areas[0];
if (series === undefined || own === undefined) throw new Error("The pack is empty.");
const scoresOf = (size: number): number => {
  const set = ownList(own, pack.areas.slice(1, size + 1));
  return repeated(() => {
    for (let time = 0; time < 2000; time++) if (isNoValue(score(compareInSet(pack, series, own, set)))) sink++;
  }, 9);
};
const [small, large] = [scoresOf(15), scoresOf(150)];

report([
  [`SCORE for ${councils.length} councils x ${pack.series.length} series, robust z`, every("robustz"), "ms", 1000],
  ["the same, quartile bands", every("quartile"), "ms", 1000],
  ["the same, z", ourZ, "ms", 1000],
  [`${gathered.length} z-scores by simple-statistics alone`, plainZ, "ms"],
  ["SCORE z against simple-statistics alone", ourZ / plainZ, "times"],
  ["SCORECARD for Kent", repeated(() => call("SCORECARD", [["Kent"]], null, null), 15), "ms", 15],
  ["a score in a set of 150 against one in a set of 15", large / small, "times", 10],
]);
if (Number.isNaN(sink)) throw new Error("A score was not a number.");

/**
 * How the cost of a score grows with the set, method by method: `npm run bench set-size`
 *
 * One comparison and one score, in sets of 15 to 300 of the 317 councils drawn by a fixed seed, on a series that nearly
 * all of them have. What counts is the growth from 75 to 300, where the set and not the call makes the cost: linear is
 * 4 times, sorting by comparison 5.3 times, comparing all pairs 16 times. The lowest of the repeats is taken, since a
 * busy machine only increases it.
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { ownList } from "../../src/comparison/sets/comparison-set.ts";
import { type ScoreMethod, scoreMethods } from "../../src/comparison/score-values.ts";
import { score } from "../../src/comparison/score.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import type { Area, Series } from "../../src/pack/pack.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { report, seeded, timed } from "./measure.ts";

const sizes = [15, 30, 75, 150, 300];
const repeats = 41;
/** Members processed in one measurement, whatever the size of the set. */
const membersEach = 15_000;

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;

const held = (series: Series): Area[] =>
  pack.areas.filter((area) => area.tier !== "country" && !isNaN(valueOf(series, area)));
function valueOf(series: Series, area: Area): number {
  return series.values[series.current * pack.areas.length + area.index] ?? NaN;
}
const judged = pack.series.filter((series) => !series.metric.noVerdict && series.metric.polarity !== "neutral");
const series = judged.reduce((most, one) => (held(one).length > held(most).length ? one : most));

const random = seeded(7);
const [own, ...others] = held(series)
  .map((area) => [random(), area] as const)
  .sort(([a], [b]) => a - b)
  .map(([, area]) => area);
if (own === undefined || others.length < 300) throw new Error(`${series.id} is held for ${others.length} councils.`);
const sets = sizes.map((size) => ownList(own, others.slice(0, size)));

let refused = 0;
/** Microseconds of one comparison with its score in each size of set: the lowest of the repeats, the sizes in turn. */
function costs(method: ScoreMethod): ReadonlyMap<number, number> {
  const lowest = new Map(sizes.map((size) => [size, Infinity]));
  for (let repeat = 0; repeat < repeats; repeat++)
    for (const set of sets) {
      const size = set.members.length;
      const count = Math.round(membersEach / size);
      const took = timed(() => {
        for (let time = 0; time < count; time++)
          if (isNoValue(score(compareInSet(pack, series, own as Area, set), method))) refused++;
      });
      lowest.set(size, Math.min(lowest.get(size) ?? Infinity, (took / count) * 1000));
    }
  return lowest;
}

const measured = new Map(scoreMethods.map((method) => [method, costs(method)]));
const cost = (method: ScoreMethod, size: number): number => measured.get(method)?.get(size) ?? NaN;
const growth = (method: ScoreMethod, from: number, to: number): number => cost(method, to) / cost(method, from);

report([
  ...sizes.map((size): [string, number, string] => [`a robust z in a set of ${size}`, cost("robustz", size), "µs"]),
  ["robust z: a set of 150 against one of 15", growth("robustz", 15, 150), "times"],
  ["robust z: a set of 300 against one of 15", growth("robustz", 15, 300), "times"],
  ...scoreMethods.map((method): [string, number, string, number] => [
    `${method}: a set of 300 against one of 75`,
    growth(method, 75, 300),
    "times",
    1.15 * (300 / 75),
  ]),
]);
if (refused > 0) throw new Error(`${refused} scores were refused.`);

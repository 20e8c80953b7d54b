/**
 * How the cost of a score grows with the set, method by method: `npm run bench set-size`
 *
 * One comparison and one score, in sets of 15 to 300 of the 317 councils drawn by a fixed seed, on a series that nearly
 * all of them have. Linear growth makes a set of 300 at most twenty times as dear as one of 15; sorting by comparison
 * alone would make it 42 times, comparing everybody with everybody 400 times. A quarter over linear is left to the machine.
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { compareInSet } from "../../src/comparison/compare-in-set.ts";
import { ownList } from "../../src/comparison/own-list.ts";
import { scoreMethods, type ScoreMethod } from "../../src/comparison/score-method.ts";
import { score } from "../../src/comparison/score.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import type { Area, Series } from "../../src/pack/pack.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { median, report, seeded, timed } from "./measure.ts";

const sizes = [15, 30, 75, 150, 300];
const repeats = 41;
/** Members looked at in one measurement, whatever the size of the set. */
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
/** Microseconds of one comparison with its score, in each size of set; a round for each repeat, the sizes in turn. */
function rounds(method: ScoreMethod): number[][] {
  return Array.from({ length: repeats }, () =>
    sets.map((set) => {
      const count = Math.round(membersEach / set.members.length);
      const took = timed(() => {
        for (let time = 0; time < count; time++)
          if (isNoValue(score(compareInSet(pack, series, own as Area, set), method))) refused++;
      });
      return (took / count) * 1000;
    }),
  );
}

const measured = scoreMethods.map((method) => ({ method, costs: rounds(method) }));
/** The middle over the rounds of what is reckoned within each, so that a busy moment hits both sides of a ratio. */
const middle = (costs: readonly number[][], of: (round: readonly number[]) => number): number => median(costs.map(of));
const at = (round: readonly number[], size: number): number => round[sizes.indexOf(size)] ?? NaN;
const robust = measured[0]?.costs ?? [];

report([
  ...sizes.map((size): [string, number, string] => [
    `a robust z in a set of ${size}`,
    middle(robust, (round) => at(round, size)),
    "µs",
  ]),
  ["robust z: a set of 150 against one of 15", middle(robust, (round) => at(round, 150) / at(round, 15)), "times"],
  ...measured.map(({ method, costs }): [string, number, string, number] => [
    `${method}: a set of 300 against one of 15`,
    middle(costs, (round) => at(round, 300) / at(round, 15)),
    "times",
    (300 / 15) * 1.25,
  ]),
]);
if (refused > 0) throw new Error(`${refused} scores were refused.`);

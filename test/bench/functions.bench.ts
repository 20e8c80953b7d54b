/**
 * What calls of LOF.METRIC cost, as ratios in one run: `npx tsx test/bench/functions.bench.ts`.
 *
 * One call per cell is compared with plain nested maps and resolved keys, over the same seeded random order of all
 * areas and series, including missing figures. Strings are new at every call, as Excel passes them.
 */
import { provideShippedPack } from "../../src/cli/shipped-pack.ts";
import { packState } from "../../src/functions/pack-holder.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import { median, report, seeded, timed } from "./measure.ts";

const calls = 100_000;
const repeats = 15;

provideShippedPack();
const state = packState();
if (state.kind !== "ready") throw new Error("The pack is not there.");
const { pack } = state.desk;

const registered = new Map<string, (...args: unknown[]) => unknown[][]>();
(globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
  associate: (id: string, implementation: (...args: unknown[]) => unknown[][]) => registered.set(id, implementation),
};
registerFunctions();
const METRIC = registered.get("METRIC");
if (METRIC === undefined) throw new Error("METRIC is not registered.");

/** A new string, so that its hash has to be computed again. */
const newString = (text: string): string => Buffer.from(text, "utf8").toString("utf8");

const nested = new Map(
  pack.areas.map((area) => [
    area.code as string,
    new Map(pack.series.map((series) => [series.id, series.values[series.current * pack.areas.length + area.index]])),
  ]),
);
const random = seeded(1);
const order = Array.from({ length: calls }, () => ({
  area: pack.areas[Math.floor(random() * pack.areas.length)] as (typeof pack.areas)[number],
  series: pack.series[Math.floor(random() * pack.series.length)] as (typeof pack.series)[number],
}));
const nameOf = (series: (typeof pack.series)[number]): string =>
  series.breakdown === null ? series.metric.shortName : `${series.metric.shortName}, ${series.breakdown}`;

let sink = 0;
const lookups: number[] = [];
const metrics: number[] = [];
for (let repeat = 0; repeat < repeats; repeat++) {
  const keys = order.map(({ area, series }) => [newString(area.code), newString(series.id)] as const);
  lookups.push(
    timed(() => {
      for (const [area, series] of keys) if (nested.get(area)?.get(series) !== undefined) sink++;
    }),
  );
  const args = order.map(({ area, series }) => [[[newString(area.name)]], [[newString(nameOf(series))]]] as const);
  metrics.push(
    timed(() => {
      for (const [area, metric] of args) if (METRIC(area, metric, null, null)[0]?.[0] !== undefined) sink++;
    }),
  );
}
const ratio = median(metrics) / median(lookups);

const areaColumn = pack.areas.slice(0, 317).map((area) => [area.name]);
const metricRow = [pack.series.map((series) => series.id)];
const first = timed(() => METRIC(areaColumn, metricRow, null, null));
const ranges = Array.from({ length: repeats }, () => timed(() => METRIC(areaColumn, metricRow, null, null)));

report([
  [`${calls} nested map lookups`, median(lookups), "ms"],
  [`${calls} METRIC calls of one cell`, median(metrics), "ms"],
  ["METRIC call against lookup", ratio, "times", 3],
  [`one call for 317 areas x ${pack.series.length} series, first`, first, "ms"],
  [`one call for 317 areas x ${pack.series.length} series`, median(ranges), "ms", 60],
]);
if (sink === 0) throw new Error("Nothing was looked up.");

import { type GapTrend, gapTrend } from "../../../src/comparison/trend/gap-trend.ts";
import type { TrendOptions } from "../../../src/comparison/trend/direction-of-travel.ts";
import type { SetName } from "../../../src/comparison/sets/named-set.ts";
import { areaNamed, seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { setOf, withMetric } from "../tiny-comparison.ts";

const trend = (id: string, area: string, set: SetName | readonly string[], options?: TrendOptions, pack = tinyPack) =>
  gapTrend(pack, seriesOf(id, pack), { area: areaNamed(area, pack), set: setOf(area, set, id, pack) }, options);

test("own minus set median per period, the same set throughout", () => {
  // Kent 46 47 49 49 48 45 | 44 45, Hampshire .. 45 46, Surrey .. 49 50, Bexley .. 49 50: a break before 2023/24.
  const found = trend("O06M10", "Kent", ["Hampshire", "Surrey", "Bexley"]) as GapTrend;
  expect(found.points).toEqual([
    { index: 6, period: expect.objectContaining({ label: "2023/24" }) as object, value: -5, own: 44, median: 49, n: 3 },
    { index: 7, period: expect.objectContaining({ label: "2024/25" }) as object, value: -5, own: 45, median: 50, n: 3 },
  ]);
  expect(found).toMatchObject({ kind: "gap-trend", change: 0 });
});

test("with five points it has a direction, else it says that there are too few", () => {
  const long = trend("O07M05", "Kent", ["Hampshire", "Surrey", "East Sussex"]) as GapTrend;
  // Kent 47 49 52 55 58; the median is always Hampshire's 55 to 59: gaps -8 -7 -5 -3 -1.
  expect(long.points.map((point) => point.value)).toEqual([-8, -7, -5, -3, -1]);
  expect(long).toMatchObject({ change: 2, direction: { word: "rising", slope: { points: 5 } } });
  expect(trend("O06M10", "Kent", ["Hampshire", "Surrey", "Bexley"])).toMatchObject({
    direction: { reason: "too-few-periods", detail: { periods: 2, needed: 5 } },
  });
});

test("the direction of the gap turns with polarity", () => {
  const set = ["Hampshire", "Surrey", "East Sussex"];
  const word = (polarity: "higher-is-better" | "lower-is-better") =>
    trend("O07M05", "Kent", set, {}, withMetric("O07M05", { polarity }));
  expect(word("higher-is-better")).toMatchObject({ direction: { word: "improving" } });
  expect(word("lower-is-better")).toMatchObject({ direction: { word: "worsening" } });
});

test("the window is the five newest points unless a wider one is asked for", () => {
  const set = ["Luton", "Medway", "Slough"];
  expect(trend("O06M09", "Wokingham", set)).toMatchObject({
    points: { length: 6 },
    direction: { slope: { points: 5 } },
  });
  expect(trend("O06M09", "Wokingham", set, { window: 6 })).toMatchObject({ direction: { slope: { points: 6 } } });
  expect(trend("O06M09", "Wokingham", set, { window: 1 })).toMatchObject({ direction: { slope: { points: 5 } } });
});

test("only periods count in which three or more of the set report", () => {
  // The Isle of Wight reports to 2023/24: asked for 2024/25 two others are left.
  const set = ["Isle of Wight", "Luton", "Medway"];
  expect(trend("O06M09", "Wokingham", set)).toMatchObject({
    reason: "too-few-values",
    detail: { n: 2, needed: 3, set: "your own list" },
  });
  expect(trend("O06M09", "Wokingham", set, { period: 4 })).toMatchObject({ points: { length: 5 } });
});

test("where three report for the last period only, there is no trend", () => {
  const found = trend("O07M02", "Kent", ["Surrey", "Hampshire", "Medway"], { period: 0 });
  expect(found).toMatchObject({ reason: "too-few-periods", detail: { periods: 1, needed: 2 } });
  const pack = withMetric("O07M02", {});
  const { values } = seriesOf("O07M02", pack);
  values[areaNamed("Surrey", pack).index] = NaN;
  expect(trend("O07M02", "Kent", ["Surrey", "Hampshire", "Medway"], {}, pack)).toMatchObject({
    reason: "too-few-periods",
    detail: { periods: 1, needed: 2 },
  });
});

test("without an own figure for the period there is no gap trend", () => {
  expect(trend("O06M09", "Isle of Wight", "region")).toMatchObject({ reason: "suppressed" });
});

test("pooled periods that overlap are refused as such", () => {
  expect(trend("O08M01-F", "Wokingham", "region", { period: 2 })).toMatchObject({ reason: "overlapping-periods" });
  expect(trend("O08M01-F", "Wokingham", "region")).toMatchObject({ points: { length: 5 } });
});

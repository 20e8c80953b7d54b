import { changeOf } from "../../../src/comparison/trend/change.ts";
import { comparableFrom, comparablePeriods, yearOf } from "../../../src/comparison/trend/comparable-periods.ts";
import {
  directionOfTravel,
  type DirectionOfTravel,
  type TrendOptions,
} from "../../../src/comparison/trend/direction-of-travel.ts";
import { trendWord } from "../../../src/comparison/trend/trend-word.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { withMetric, withSeries } from "../tiny-comparison.ts";

const change = (id: string, area: string, period?: number, pack: Pack = tinyPack) =>
  changeOf(pack, seriesOf(id, pack), areaNamed(area, pack), period);
const direction = (id: string, area: string, options?: TrendOptions, pack: Pack = tinyPack) =>
  directionOfTravel(pack, seriesOf(id, pack), areaNamed(area, pack), options);
const labels = (id: string, period?: number, pack: Pack = tinyPack) =>
  comparablePeriods(seriesOf(id, pack), period).map((index) => seriesOf(id, pack).periods[index]?.label);
const period = (end: string) => ({ label: end, start: end, end });

test("overlapping pooled periods: non-overlapping periods only, counted back from the current one", () => {
  expect(labels("O08M01-F")).toEqual(["2010 - 12", "2013 - 15", "2016 - 18", "2019 - 21", "2022 - 24"]);
  expect(labels("O08M01-F", 11)).toEqual(["2012 - 14", "2015 - 17", "2018 - 20", "2021 - 23"]);
});

test("periods that do not overlap are all comparable", () => {
  expect(labels("O06M09")).toEqual(["2018/19", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]);
  expect(labels("O02M01")).toEqual(["2024"]);
});

test("periods that share a single day overlap", () => {
  const file = withSeries("O02M03", {
    periods: [
      ["a", "2025-01-01", "2025-06-30", 0],
      ["b", "2025-06-30", "2025-12-31", 0],
    ],
    current: 1,
    values: Array<number>(30).fill(1),
    states: {},
  });
  expect(labels("O02M03", undefined, file)).toEqual(["b"]);
});

test("a marked break in the series ends the window", () => {
  expect(labels("O06M10")).toEqual(["2023/24", "2024/25"]);
  expect(labels("O06M10", 5)).toEqual(["2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23"]);
  expect(comparableFrom(seriesOf("O06M10"), 6)).toBe(6);
  const twice = withSeries("O06M10", {
    breaks: [
      { from: 6, reason: "b" },
      { from: 2, reason: "a" },
    ],
  });
  expect(comparableFrom(seriesOf("O06M10", twice), 7)).toBe(6);
  expect(comparableFrom(seriesOf("O06M10", twice), 5)).toBe(2);
  expect(comparableFrom(seriesOf("O06M10", twice), 1)).toBe(0);
});

test("time is reckoned in years, whole years apart for the same day of the year, leap years included", () => {
  expect(yearOf(period("2025-03-31")) - yearOf(period("2024-03-31"))).toBe(1);
  expect(yearOf(period("2024-02-29")) - yearOf(period("2023-02-28"))).toBe(1);
  expect(yearOf(period("2024-12-31"))).toBe(2025);
  expect(yearOf(period("2025-03-31"))).toBe(2025.25);
  expect(yearOf(period("2025-06-15"))).toBeCloseTo(2025 + 5.5 / 12, 12);
});

test("change is the last minus the previous comparable period, both named", () => {
  expect(change("O06M09", "Kent")).toEqual({
    kind: "change",
    change: -1,
    from: { index: 4, period: expect.objectContaining({ label: "2023/24" }) as object, value: 22 },
    to: { index: 5, period: expect.objectContaining({ label: "2024/25" }) as object, value: 21 },
  });
  expect(change("O06M09", "Kent", 1)).toMatchObject({ change: 2, from: { period: { label: "2018/19" } } });
});

test("change of pooled periods goes back to one that shares no year", () => {
  expect(change("O08M01-F", "Wokingham")).toMatchObject({ change: 0.75, from: { period: { label: "2019 - 21" } } });
});

test("an older figure is never the last one: without a figure for the period there is no change", () => {
  expect(change("O06M09", "Isle of Wight")).toMatchObject({ reason: "suppressed" });
  expect(change("O06M09", "East Sussex")).toMatchObject({ reason: "not-published-for-period" });
  expect(change("O06M09", "Isle of Wight", 4)).toMatchObject({ change: -1 });
});

test("one period: no trend", () => {
  const found = { reason: "too-few-periods", detail: { periods: 1, area: "Wokingham" } };
  expect(change("O02M01", "Wokingham")).toMatchObject({ ...found, detail: { ...found.detail, needed: 2 } });
  expect(direction("O02M01", "Wokingham")).toMatchObject({ ...found, detail: { ...found.detail, needed: 5 } });
});

test("a break says why there are too few", () => {
  expect(direction("O06M10", "Wokingham")).toEqual({
    kind: "no-value",
    reason: "too-few-periods",
    detail: {
      periods: 2,
      needed: 5,
      area: "Wokingham",
      break: "points for a retired qualification no longer count",
      since: "2023/24",
    },
  });
  expect(direction("O15M04", "Wokingham")).toEqual({
    kind: "no-value",
    reason: "too-few-periods",
    detail: { periods: 4, needed: 5, area: "Wokingham" },
  });
});

test("enough figures that overlap are refused as overlapping", () => {
  expect(change("O08M01-F", "Wokingham", 2)).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 1, held: 3 },
  });
  expect(direction("O08M01-F", "Wokingham", { period: 11 })).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 4, needed: 5, held: 12 },
  });
  expect(change("O08M01-F", "Wokingham", 0)).toMatchObject({ reason: "too-few-periods" });
});

test("two figures that overlap are enough for a change but for that", () => {
  expect(change("O08M01-F", "Wokingham", 1)).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 1, needed: 2, held: 2 },
  });
});

test("only the area's own figures make periods overlap", () => {
  // Of 2010 - 12 to 2012 - 14 Wokingham keeps the last: with one figure nothing overlaps.
  const pack = withSeries("O08M01-F", {});
  const { values } = seriesOf("O08M01-F", pack);
  const { index } = areaNamed("Wokingham", pack);
  for (const at of [0, 1]) values[at * pack.areas.length + index] = NaN;
  expect(change("O08M01-F", "Wokingham", 2, pack)).toMatchObject({ reason: "too-few-periods", detail: { periods: 1 } });
  expect(change("O08M01-F", "Gateshead", 2, pack)).toMatchObject({
    reason: "overlapping-periods",
    detail: { held: 3 },
  });
});

test("of several breaks the reason is the newest one's", () => {
  const breaks = [
    { from: 2, reason: "older" },
    { from: 6, reason: "newer" },
  ];
  const pack = withSeries("O06M10", { breaks });
  expect(direction("O06M10", "Wokingham", {}, pack)).toMatchObject({ detail: { break: "newer", since: "2023/24" } });
  expect(direction("O06M10", "Wokingham", { period: 5 }, pack)).toMatchObject({
    detail: { break: "older", since: "2019/20", periods: 4 },
  });
});

test("direction of travel is the slope over the five newest comparable periods", () => {
  // Wokingham 9, 17, 15, 14, 13 over 2020/21 to 2024/25: the figure of 2018/19 is outside the window.
  const found = direction("O06M09", "Wokingham") as DirectionOfTravel;
  expect(found).toMatchObject({ kind: "direction-of-travel", word: "no clear trend", slope: { points: 5 } });
  expect(found.slope.perYear).toBeCloseTo(0.5, 10);
  expect(found.figures.map((one) => one.period.label)).toEqual(["2020/21", "2021/22", "2022/23", "2023/24", "2024/25"]);
});

test("a wider window can be asked for, never a narrower one than five points", () => {
  expect(direction("O06M09", "Wokingham", { window: 6 })).toMatchObject({ slope: { points: 6 } });
  expect(direction("O06M09", "Wokingham", { window: 2 })).toMatchObject({ slope: { points: 5 } });
  expect(direction("O06M09", "Wokingham", { window: 99 })).toMatchObject({ slope: { points: 6 } });
});

test("a skipped year counts as a gap", () => {
  // 7, 9, 17, 15, 14, 13 at years 0, 2, 3, 4, 5, 6: sum xy / sum xx about the means = 22.5 / (70/3).
  const found = direction("O06M09", "Wokingham", { window: 6 }) as { slope: { perYear: number } };
  const years = [0, 2, 3, 4, 5, 6];
  const values = [7, 9, 17, 15, 14, 13];
  const middle = years.reduce((sum, year) => sum + year, 0) / 6;
  const level = values.reduce((sum, value) => sum + value, 0) / 6;
  const across = years.reduce((sum, year) => sum + (year - middle) ** 2, 0);
  const together = years.reduce((sum, year, at) => sum + (year - middle) * (values[at]! - level), 0);
  expect(found.slope.perYear).toBeCloseTo(together / across, 10);
});

test("called improving or worsening only when its 95% interval excludes 0", () => {
  // Satisfaction 66, 67, 68, 69, 70 and 64, 65, 64, 66, 66; looked-after rate is neutral.
  expect(direction("O09M01", "Wokingham")).toMatchObject({ word: "improving" });
  expect(direction("O09M01", "Gateshead")).toMatchObject({ word: "no clear trend" });
  const turned = withMetric("O09M01", { polarity: "lower-is-better" });
  expect(direction("O09M01", "Wokingham", {}, turned)).toMatchObject({ word: "worsening" });
});

test("pol 0: rising or falling", () => {
  expect(direction("O07M05", "Kent")).toMatchObject({ word: "rising" });
  expect(direction("O07M05", "Brighton and Hove")).toMatchObject({ word: "falling" });
  expect(direction("O07M05", "Bexley")).toMatchObject({ word: "no clear trend" });
});

test("direction of travel of pooled periods runs over those that do not overlap", () => {
  // Wokingham gains a quarter of a year with each rolling period, so one quarter a year.
  const found = direction("O08M01-F", "Wokingham") as { slope: { perYear: number; points: number }; word: string };
  expect(found.slope.perYear).toBeCloseTo(0.25, 10);
  expect(found).toMatchObject({ word: "improving", slope: { points: 5 } });
});

test("a missing figure within the window is passed over, the newest five with a figure count", () => {
  const file = withSeries("O06M09", {});
  const series = seriesOf("O06M09", file);
  series.values[3 * file.areas.length + areaNamed("Kent", file).index] = NaN;
  expect(direction("O06M09", "Kent", {}, file)).toMatchObject({
    figures: [{ index: 0 }, { index: 1 }, { index: 2 }, { index: 4 }, { index: 5 }],
  });
});

test("without a figure for the period there is no direction", () => {
  expect(direction("O06M09", "Isle of Wight")).toMatchObject({ reason: "suppressed" });
  expect(direction("O06M09", "Isle of Wight", { period: 4 })).toMatchObject({ kind: "direction-of-travel" });
});

test("the word of a slope: 0 within the limits, or on one, is no clear trend", () => {
  expect(trendWord({ lower: -1, upper: 1 }, 1)).toBe("no clear trend");
  expect(trendWord({ lower: 0, upper: 1 }, 1)).toBe("no clear trend");
  expect(trendWord({ lower: -1, upper: 0 }, -1)).toBe("no clear trend");
  expect(trendWord({ lower: 0, upper: 0 }, 0)).toBe("no clear trend");
});

test("the word of a slope turns with polarity", () => {
  const [up, down] = [
    { lower: 1, upper: 2 },
    { lower: -2, upper: -1 },
  ];
  expect([trendWord(up, 1), trendWord(down, 1)]).toEqual(["improving", "worsening"]);
  expect([trendWord(up, -1), trendWord(down, -1)]).toEqual(["worsening", "improving"]);
  expect([trendWord(up, 0), trendWord(down, 0)]).toEqual(["rising", "falling"]);
});

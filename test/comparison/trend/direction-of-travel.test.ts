import {
  directionOfTravel,
  type DirectionOfTravel,
  type TrendOptions,
} from "../../../src/comparison/trend/direction-of-travel.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { withMetric, withPartial, withSeries } from "../tiny-comparison.ts";

const direction = (id: string, area: string, options?: TrendOptions, pack: Pack = tinyPack) =>
  directionOfTravel(pack, seriesOf(id, pack), areaNamed(area, pack), options);

test("one period: no direction", () => {
  expect(direction("O02M01", "Wokingham")).toMatchObject({
    reason: "too-few-periods",
    detail: { periods: 1, needed: 5, area: "Wokingham" },
  });
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
  expect(direction("O08M01-F", "Wokingham", { period: 11 })).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 4, needed: 5, held: 12 },
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

test("a partial figure is left out of the slope: the next older whole one takes its place in the window", () => {
  // Wokingham 7, 9, 17, 15, 14, 13 over 2018/19 to 2024/25, of which 2021/22 is now partial.
  const found = direction("O06M09", "Wokingham", {}, withPartial("O06M09", "Wokingham", 2)) as DirectionOfTravel;
  expect(found.figures.map((one) => one.value)).toEqual([7, 9, 15, 14, 13]);
  expect(direction("O06M09", "Wokingham", {}, withPartial("O06M09", "Wokingham", 5))).toMatchObject({
    reason: "not-judged",
    detail: { cause: "partial" },
  });
});

import { comparableFrom, comparablePeriods, yearOf } from "../../../src/comparison/trend/comparable-periods.ts";
import { seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { withSeries } from "../tiny-comparison.ts";

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

test("the period of a break itself is on the new side, the one before on the old", () => {
  const pack = withSeries("O06M10", { breaks: [{ from: 0, reason: "x" }] });
  expect(comparablePeriods(seriesOf("O06M10", pack), 0)).toEqual([0]);
  expect(comparablePeriods(seriesOf("O06M10"), 6)).toEqual([6]);
  expect(comparablePeriods(seriesOf("O06M10"), 5)).toHaveLength(6);
});

test("time is reckoned in years, whole years apart for the same day of the year, leap years included", () => {
  expect(yearOf(period("2025-03-31")) - yearOf(period("2024-03-31"))).toBe(1);
  expect(yearOf(period("2024-02-29")) - yearOf(period("2023-02-28"))).toBe(1);
  expect(yearOf(period("2024-12-31"))).toBe(2025);
  expect(yearOf(period("2025-03-31"))).toBe(2025.25);
  expect(yearOf(period("2025-06-15"))).toBeCloseTo(2025 + 5.5 / 12, 12);
});

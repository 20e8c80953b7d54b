import { historyOf, setMedian, type HistoryRow } from "../../src/queries/history.ts";
import { isNoValue } from "../../src/statistics/no-value.ts";
import { setOf, withSeries } from "../comparison/tiny-comparison.ts";
import { placeOf } from "../fixtures/packs/tiny-areas.ts";
import { areaNamed, seriesOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const absence = seriesOf("O06M09"); // 2018/19, then 2020/21 to 2024/25

function rows(area: string, newest?: number): readonly HistoryRow[] {
  const history = historyOf(tinyPack, absence, areaNamed(area), newest);
  if (isNoValue(history)) throw new Error(history.reason);
  return history;
}
const shown = (list: readonly HistoryRow[]): unknown[] =>
  list.map(({ period, figure }) => [period.label, isNoValue(figure) ? figure.reason : figure.value]);

test("oldest first, and a missing current figure keeps its place with the reason", () => {
  expect(shown(rows("Isle of Wight"))).toEqual([
    ["2018/19", 12],
    ["2020/21", 14],
    ["2021/22", 26],
    ["2022/23", 25],
    ["2023/24", 24],
    ["2024/25", "suppressed"],
  ]);
});

test("the newest so many are counted back from the current period, gaps among them", () => {
  expect(shown(rows("Isle of Wight", 2))).toEqual([
    ["2023/24", 24],
    ["2024/25", "suppressed"],
  ]);
  expect(rows("Wokingham", 1)).toMatchObject([{ index: 5, figure: { value: 13 } }]);
  expect(rows("Wokingham", 99)).toHaveLength(6);
});

test("it begins with the area's own first figure, also where more periods were asked for", () => {
  // Wokingham without its first two periods.
  const pack = withSeries("O06M09", { values: without("E06000041", [0, 1]) });
  const history = historyOf(pack, seriesOf("O06M09", pack), areaNamed("Wokingham", pack), 6);
  expect(isNoValue(history) ? history : history.map((row) => row.period.label)).toEqual([
    "2021/22",
    "2022/23",
    "2023/24",
    "2024/25",
  ]);
});

test("an area without any figure gives the reason of the current period", () => {
  expect(historyOf(tinyPack, absence, areaNamed("Isles of Scilly"))).toMatchObject({
    reason: "suppressed",
    detail: { period: "2024/25" },
  });
});

test("what lies beyond the current period is no history", () => {
  const pack = withSeries("O06M09", { current: 4 });
  const history = historyOf(pack, seriesOf("O06M09", pack), areaNamed("Wokingham", pack));
  expect(isNoValue(history) ? history : history.at(-1)?.period.label).toBe("2023/24");
});

test("the set's median is of the period asked for, the own figure not counted", () => {
  const set = setOf("Wokingham", ["Reading", "Slough", "Medway", "Windsor and Maidenhead"]);
  // 2018/19: 11, 10, 11, 8. 2024/25: 19, 17, 21, 15.
  expect(setMedian(tinyPack, absence, areaNamed("Wokingham"), set, 0)).toBe(10.5);
  expect(setMedian(tinyPack, absence, areaNamed("Wokingham"), set, 5)).toBe(18);
});

test("two others are too few for a median", () => {
  const set = setOf("Wokingham", ["Reading", "Slough", "Isles of Scilly"]);
  expect(setMedian(tinyPack, absence, areaNamed("Wokingham"), set, 0)).toMatchObject({ reason: "too-few-values" });
});

/** The values of the pack file with an area's cells of some periods empty. */
function without(code: string, periods: readonly number[]): (number | null)[] {
  const file = tinyPackFile.series.find((one) => one.id === absence.id);
  const covered = tinyPackFile.coverages[file?.coverage ?? -1] ?? [];
  const column = covered.indexOf(placeOf(code));
  const emptied = new Set(periods.map((period) => period * covered.length + column));
  return (file?.values ?? []).map((value, at) => (emptied.has(at) ? null : value));
}

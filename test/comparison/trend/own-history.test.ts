import { ownHistory, tooFewPeriods } from "../../../src/comparison/trend/own-history.ts";
import type { Pack } from "../../../src/pack/pack.ts";
import { areaNamed, seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";
import { withPartial, withSeries } from "../tiny-comparison.ts";

const history = (id: string, area: string, period: number, pack: Pack = tinyPack): [string, number][] =>
  ownHistory(pack, seriesOf(id, pack), areaNamed(area, pack), period).map((one) => [one.period.label, one.value]);
const refusal = (id: string, area: string, period: number, pack: Pack = tinyPack) =>
  tooFewPeriods({ pack, series: seriesOf(id, pack), area: areaNamed(area, pack), period }, 1, 2);

test("an area without any figure, and one of the wrong tier, has no history", () => {
  expect(history("O06M09", "Isles of Scilly", 5)).toEqual([]);
  expect(history("O06M09", "Maidstone", 5)).toEqual([]);
});

test("the history runs from the oldest period that can be compared to the one asked for, gaps passed over", () => {
  expect(history("O06M09", "Isle of Wight", 5)).toEqual([
    ["2018/19", 12],
    ["2020/21", 14],
    ["2021/22", 26],
    ["2022/23", 25],
    ["2023/24", 24],
  ]);
  expect(history("O06M09", "Isle of Wight", 1)).toEqual([
    ["2018/19", 12],
    ["2020/21", 14],
  ]);
  // A new method begins in 2023/24.
  expect(history("O06M10", "Kent", 7)).toEqual([
    ["2023/24", 44],
    ["2024/25", 45],
  ]);
});

test("figures built from published parts only are left out, the newest, the oldest and those between", () => {
  // Satisfaction in Kent: 64, 65, 64, 66 and in 2024/25 66 from parts.
  const whole: [string, number][] = [
    ["2020/21", 64],
    ["2021/22", 65],
    ["2022/23", 64],
    ["2023/24", 66],
  ];
  expect(history("O09M01", "Kent", 4)).toEqual(whole);
  expect(history("O09M01", "Kent", 3, withPartial("O09M01", "Kent", 0))).toEqual(whole.slice(1));
  expect(history("O09M01", "Kent", 3, withPartial("O09M01", "Kent", 2))).toEqual([whole[0], whole[1], whole[3]]);
});

test("another mark than partial leaves a figure in", () => {
  const pack = withSeries("O07M02", { flags: { provisional: [0], derived: [1], derivedInterval: [2] } });
  for (const area of ["Medway", "Bracknell Forest", "Wokingham"])
    expect(history("O07M02", area, 0, pack)).toEqual(history("O07M02", area, 0));
  expect(history("O07M02", "Wokingham", 0, pack)).toEqual([["2023/24", 15]]);
});

test("too few is too few, and overlapping only where there would be enough but for shared years", () => {
  expect(refusal("O08M01-F", "Wokingham", 0)).toMatchObject({ reason: "too-few-periods", detail: { periods: 1 } });
  expect(refusal("O08M01-F", "Wokingham", 1)).toMatchObject({
    reason: "overlapping-periods",
    detail: { periods: 1, needed: 2, held: 2, area: "Wokingham" },
  });
});

test("only the area's own figures make periods overlap", () => {
  // Of 2010 - 12 to 2012 - 14 Wokingham keeps the last: with one figure nothing overlaps.
  const pack = withSeries("O08M01-F", {});
  const { values } = seriesOf("O08M01-F", pack);
  const { index } = areaNamed("Wokingham", pack);
  for (const at of [0, 1]) values[at * pack.areas.length + index] = NaN;
  expect(refusal("O08M01-F", "Wokingham", 2, pack)).toMatchObject({ reason: "too-few-periods" });
  expect(refusal("O08M01-F", "Gateshead", 2, pack)).toMatchObject({
    reason: "overlapping-periods",
    detail: { held: 3 },
  });
});

test("where a break cut the row the reason is that break's, of several the newest up to the period", () => {
  const pack = withSeries("O06M10", {
    breaks: [
      { from: 2, reason: "older" },
      { from: 6, reason: "newer" },
    ],
  });
  expect(refusal("O06M10", "Wokingham", 6, pack)).toMatchObject({
    reason: "too-few-periods",
    detail: { break: "newer", since: "2023/24" },
  });
  expect(refusal("O06M10", "Wokingham", 2, pack)).toMatchObject({ detail: { break: "older", since: "2019/20" } });
  expect(refusal("O06M10", "Wokingham", 0, pack).detail).toEqual({ periods: 1, needed: 2, area: "Wokingham" });
});

test("a figure from parts is no figure of a trend: single years with one are too few, and do not overlap", () => {
  // Satisfaction in Kent has five years, of which 2024/25 is from parts and 2020/21 is made so here.
  const pack = withPartial("O09M01", "Kent", 0);
  const series = seriesOf("O09M01", pack);
  const answer = tooFewPeriods({ pack, series, area: areaNamed("Kent", pack), period: 4 }, 3, 5);
  expect(answer).toMatchObject({ reason: "too-few-periods", detail: { periods: 3, needed: 5 } });
});

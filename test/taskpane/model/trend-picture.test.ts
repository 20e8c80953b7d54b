import { trendPicture } from "../../../src/taskpane/model/trend-picture.ts";
import { compare, withSeries } from "../../comparison/tiny-comparison.ts";

const three = ["Luton", "Medway", "Slough"];

test("a council without any figure has a picture without points", () => {
  expect(trendPicture(compare("O06M09", "Isles of Scilly", three))).toEqual({
    own: "Isles of Scilly",
    points: [],
    spacing: 1,
  });
  expect(trendPicture(compare("O06M09", "Maidstone", three)).points).toEqual([]);
});

test("own figures beside the median of the same set, oldest first", () => {
  // Luton 10 12 22 21 19 18, Medway 11 13 24 23 22 21, Slough 10 12 22 20 19 17.
  const { own, points } = trendPicture(compare("O06M09", "Wokingham", three));
  expect(own).toBe("Wokingham");
  expect(points.map((point) => [point.label, point.own?.value, point.median?.value])).toEqual([
    ["2018/19", 7, 10],
    ["2020/21", 9, 12],
    ["2021/22", 17, 22],
    ["2022/23", 15, 21],
    ["2023/24", 14, 19],
    ["2024/25", 13, 18],
  ]);
  expect(points.at(-1)?.own).toEqual({ value: 13, text: "13.0", full: "13.0%" });
});

test("a period is at its end, so that a skipped year is a gap of two", () => {
  const at = trendPicture(compare("O06M09", "Wokingham", three)).points.map((point) => point.at);
  // To the end of August: eight twelfths of the year.
  expect(at[0]).toBeCloseTo(2019 + 8 / 12, 12);
  expect(at[1]! - at[0]!).toBeCloseTo(2, 12);
  expect(at[2]! - at[1]!).toBeCloseTo(1, 12);
});

test("a missing newest figure keeps its place without a value, and the median stays", () => {
  const { points } = trendPicture(compare("O06M09", "Isle of Wight", three));
  expect(points).toHaveLength(6);
  expect(points.at(-1)).toMatchObject({ label: "2024/25", own: null, median: { value: 18 } });
});

test("it begins with the first period for which the council has a figure", () => {
  const pack = withSeries("O06M09", {});
  const { values } = pack.seriesById.get("O06M09")!;
  const { index } = pack.areas.find((area) => area.name === "Wokingham")!;
  for (const period of [0, 1]) values[period * pack.areas.length + index] = NaN;
  const { points } = trendPicture(compare("O06M09", "Wokingham", three, {}, pack));
  expect(points.map((point) => point.label)).toEqual(["2021/22", "2022/23", "2023/24", "2024/25"]);
});

test("a set of two has no median, and an older page ends with the newest figure all the same", () => {
  const { points } = trendPicture(compare("O06M09", "Wokingham", ["Luton", "Slough"], { period: 1 }));
  expect(points.map((point) => point.median)).toEqual([null, null, null, null, null, null]);
});

test("the reason of a new method is at its first period only", () => {
  const reasons = trendPicture(compare("O06M10", "Kent", three)).points.map((point) => point.breakReason);
  expect(reasons.filter((reason) => reason !== null)).toEqual(["points for a retired qualification no longer count"]);
  expect(reasons[6]).not.toBeNull();
});

test("monthly figures lie a twelfth of a year apart", () => {
  expect(trendPicture(compare("O14M02", "Kent", ["Surrey"])).spacing).toBeCloseTo(1 / 12, 12);
});

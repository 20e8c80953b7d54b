import { compareInSet, type Comparison } from "../../../../src/comparison/compare-in-set.ts";
import { namedSet, type SetName } from "../../../../src/comparison/sets/named-set.ts";
import type { Area } from "../../../../src/areas/area.ts";
import { isNoValue } from "../../../../src/statistics/no-value.ts";
import { isRefusal } from "../../../../src/wording/refusal.ts";
import { besideMedianOf } from "../../../../src/taskpane/model/figure/beside-median.ts";
import { providePack } from "../../../../src/functions/pack-holder.ts";
import { setPicture } from "../../../../src/taskpane/model/set-picture.ts";
import { trendPicture } from "../../../../src/taskpane/model/trend-picture.ts";
import { trendText } from "../../../../src/taskpane/charts/trend-text.ts";
import { cell } from "../../../functions/calling.ts";
import { shippedDesk } from "../../../fixtures/shipped-desk.ts";

const desk = shippedDesk();
const { pack } = desk;
beforeAll(() => providePack(desk));

function beside(council: string, id: string, name?: SetName): string {
  return besideMedianOf(comparison(council, id, name));
}

function lines(council: string, id: string, name?: SetName): [which: string, value: number, name: string][] {
  return setPicture(comparison(council, id, name)).beside.map((one) => [one.which, one.value, one.name]);
}

function comparison(council: string, id: string, name: SetName = "neighbours"): Comparison {
  const area = desk.areaNamed(council);
  const series = pack.series.find((one) => one.id === id);
  if (isRefusal(area) || series === undefined) throw new Error("The pack has no such council or metric.");
  const set = namedSet(pack, area, name);
  if (isNoValue(set)) throw new Error("no set");
  return compareInSet(pack, series, area, set, { period: series.current });
}

test("England's published absence, and the median of the other county councils of Kent's region", () => {
  expect(beside("Kent", "O06M09")).toMatch(
    /^England 18\.1%, as published; median of the other South East county councils \d+\.\d%\.$/,
  );
});

test("against the region its median is not said twice", () => {
  expect(beside("Gateshead", "O06M09", "region")).toBe("England 18.1%, as published.");
});

test("where England has none only the region is named", () => {
  expect(beside("Gateshead", "O08M13")).not.toContain("England");
});

test("no figure of the nation stands beside a council's count, and no line of it in the picture of its set", () => {
  for (const { id } of pack.series.filter(({ kind }) => kind === "count")) {
    expect([id, beside("Maidstone", id).includes("England")]).toEqual([id, false]);
    expect([id, lines("Maidstone", id).filter(([which]) => which === "england")]).toEqual([id, []]);
  }
});

test("the picture of a set has lines for what the functions give, and none where they give nothing", () => {
  expect(lines("Kent", "O06M09")).toEqual([
    ["england", cell("METRIC", "England", "O06M09"), "England, as published"],
    [
      "region",
      cell("BENCHMARK", "Kent", "O06M09", "median", "region"),
      "Median of the other South East county councils",
    ],
  ]);
  expect(lines("Gateshead", "O06M09", "region").map(([which]) => which)).toEqual(["england"]);
  expect(lines("Gateshead", "O08M13").map(([which]) => which)).toEqual(["region"]);
});

test("the trend has the nation's published figures, period by period, and its words say where they begin and end", () => {
  const kent = desk.areaNamed("Kent") as Area;
  const series = pack.series.find((one) => one.id === "O06M09");
  const set = namedSet(pack, kent, "neighbours");
  if (series === undefined || isNoValue(set)) throw new Error("no series");
  const picture = trendPicture(compareInSet(pack, series, kent, set, { period: series.current }));
  const england = picture.points.map((point) => [point.label, point.england?.value ?? "none"]);
  const published = picture.points.map(({ label }) => {
    const value = cell("METRIC", "England", "O06M09", label);
    return [label, typeof value === "number" ? value : "none"];
  });
  expect(england).toEqual(published);
  expect(picture.points.at(-1)?.england?.full).toBe("18.1%");
  expect(trendText(picture)).toMatch(/England [\d.]+% to 18\.1%/);
});

test("the trend of a count has no line for England: its total would flatten the council's", () => {
  const maidstone = desk.areaNamed("Maidstone") as Area;
  const set = namedSet(pack, maidstone, "neighbours");
  const counts = pack.series.filter(({ kind }) => kind === "count");
  expect(counts.length).toBeGreaterThan(0);
  for (const series of counts) {
    if (isNoValue(set)) throw new Error("no set");
    const { points } = trendPicture(compareInSet(pack, series, maidstone, set, { period: series.current }));
    expect(points.filter((point) => point.england !== undefined)).toEqual([]);
  }
});

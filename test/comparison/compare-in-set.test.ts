import { benchmarkValues } from "../../src/comparison/compare-in-set.ts";
import { benchmark, englandFigure } from "../../src/comparison/benchmark.ts";
import { compare, withSeries } from "./tiny-comparison.ts";

test("all values are of one period, the current one when left out", () => {
  const now = compare("O06M09", "Kent", "region");
  expect(now).toMatchObject({ period: 5, includeOwn: false, own: { value: 21, period: { label: "2024/25" } } });
  expect(now.figures.map((figure) => [figure.area.name, figure.value, figure.period])).toEqual([
    ["Hampshire", 18, 5],
    ["Surrey", 16, 5],
  ]);
  const before = compare("O06M09", "Kent", "region", { period: 4 });
  expect(before).toMatchObject({ period: 4, n: 3, own: { value: 22 } });
  expect(before.values).toEqual([17, 19, 22]);
});

test("members with a figure stand in the set's order, their values in ascending order", () => {
  const comparison = compare("O06M09", "Wokingham", ["Medway", "Slough", "Luton"]);
  expect(comparison.figures.map((figure) => figure.value)).toEqual([21, 17, 18]);
  expect(comparison.values).toEqual([17, 18, 21]);
});

test("the latest available figure is taken only when asked for, and its period says so", () => {
  const periodsOf = (latestAvailable: boolean): [string, number][] =>
    compare("O06M09", "Kent", "region", { latestAvailable }).figures.map(({ area, period }) => [area.name, period]);
  expect(periodsOf(true)).toEqual([
    ["East Sussex", 4],
    ["Hampshire", 5],
    ["Surrey", 5],
  ]);
  expect(periodsOf(false)).toEqual([
    ["Hampshire", 5],
    ["Surrey", 5],
  ]);
});

test("the own value too is older only when asked for, and its period says so", () => {
  expect(compare("O06M09", "Isle of Wight", "region")).toMatchObject({ own: { reason: "suppressed" } });
  expect(compare("O06M09", "Isle of Wight", "region", { latestAvailable: true })).toMatchObject({
    own: { value: 24, period: { label: "2023/24" } },
  });
});

test("the latest available may be the very first period", () => {
  const pack = withSeries("O07M02", {});
  const { values } = pack.seriesById.get("O07M02")!;
  const kent = pack.areas.find((area) => area.name === "Kent")!;
  values[pack.areas.length + kent.index] = NaN;
  expect(compare("O07M02", "Kent", ["Surrey"], { latestAvailable: true }, pack)).toMatchObject({
    period: 1,
    own: { value: 22, period: { label: "2023/24" } },
  });
});

test("a figure from before a break never stands in for a later one, nor a later one for an earlier", () => {
  const pack = withSeries("O06M09", { breaks: [{ from: 5, reason: "new method" }] });
  expect(compare("O06M09", "Kent", "region", { latestAvailable: true }, pack).n).toBe(2);
  expect(compare("O06M09", "Kent", "region", { latestAvailable: true, period: 4 }, pack).n).toBe(3);
  expect(compare("O06M09", "Isle of Wight", "region", { latestAvailable: true }, pack)).toMatchObject({
    own: { reason: "suppressed" },
  });
});

test("partial values of other areas count and are flagged", () => {
  const comparison = compare("O09M01", "Wokingham", ["Medway", "Slough", "Luton"]);
  expect(comparison.n).toBe(3);
  expect(comparison.figures.map((figure) => figure.partial)).toEqual([true, false, false]);
});

test("the benchmark needs no own value: it is the same figure whether or not the own area publishes", () => {
  const list = ["Medway", "Slough", "Luton", "Reading"];
  const without = compare("O06M09", "Isle of Wight", list);
  expect(without.own).toMatchObject({ reason: "suppressed" });
  expect(benchmark(without, "median")).toBe(benchmark(compare("O06M09", "Wokingham", list), "median"));
});

test("includeOwn counts the own value in, where there is one", () => {
  const list = ["Medway", "Slough", "Luton"];
  expect(benchmarkValues(compare("O06M09", "Wokingham", list, { includeOwn: true }))).toEqual([13, 17, 18, 21]);
  expect(benchmarkValues(compare("O06M09", "Wokingham", list))).toEqual([17, 18, 21]);
  expect(benchmarkValues(compare("O06M09", "Isle of Wight", list, { includeOwn: true }))).toEqual([17, 18, 21]);
});

test("England's figure is the published one for the same period, or a reason", () => {
  expect(englandFigure(compare("O06M09", "Kent", "region"))).toMatchObject({ value: 19 });
  expect(englandFigure(compare("O06M09", "Kent", "region", { period: 0 }))).toMatchObject({ value: 11 });
  expect(englandFigure(compare("O12M04", "Luton", "tier"))).toMatchObject({ reason: "not-held" });
});

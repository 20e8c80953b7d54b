import { makeMetricIndex } from "../../../src/framework/metric-index.ts";
import { findMetric, noSingleSeries, seriesFinder } from "../../../src/queries/names/find-series.ts";
import { seriesOf, tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const index = makeMetricIndex(tinyPack.metrics, tinyPack.series);
const find = seriesFinder(index);

test("an id, a name or a name with its breakdown is the one series", () => {
  expect(find("O06M09")).toBe(seriesOf("O06M09"));
  expect(find("KS4")).toBe(seriesOf("O06M10"));
  expect(find("healthy life expectancy, women")).toBe(seriesOf("O08M01-F"));
});

test("of two breakdowns without a total none is taken: the reason names them with their ids", () => {
  expect(find("healthy life expectancy")).toEqual({
    kind: "no-value",
    reason: "breakdown-needed",
    detail: {
      metric: "healthy life expectancy",
      publisher: "DHSC",
      breakdowns: ["Female (O08M01-F)", "Male (O08M01-M)"],
    },
  });
});

test("a metric that nobody publishes yet is a placeholder", () => {
  expect(find("O05M09")).toMatchObject({ reason: "placeholder", detail: { metric: "readiness for school tests" } });
  expect(noSingleSeries(seriesOf("O06M09").metric, [])).toMatchObject({ reason: "placeholder" });
});

test("an unknown name and one of several metrics are refused in words", () => {
  expect(find(" persistnt absense ")).toMatchObject({
    fault: "name",
    sentence: expect.stringMatching(
      /^No metric is called “persistnt absense”: did you mean .*persistent absence/,
    ) as string,
  });
  expect(find("persistent")).toMatchObject({
    fault: "name",
    sentence:
      "“persistent” fits several metrics: persistent absence (O06M09) or looked-after persistent absence (O07M02).",
  });
});

test("the same name refused again is the same refusal", () => {
  for (const text of ["absence", "zzz", "O05M09"]) expect(find(text)).toBe(find(text));
});

test("as a subject a metric answers as a whole too, with no series where several could be meant", () => {
  expect(findMetric(index, "O08M01")).toMatchObject({ metric: { id: "O08M01" }, series: null });
  expect(findMetric(index, "O08M01-M")).toMatchObject({ metric: { id: "O08M01" }, series: { id: "O08M01-M" } });
  expect(findMetric(index, "absence")).toMatchObject({ kind: "refusal" });
});

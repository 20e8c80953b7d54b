import { metricsFitting } from "../../src/own-kpis/name-fit.ts";
import { packOf, tinyPack, tinyPackFile } from "../fixtures/packs/tiny-pack.ts";

const ids = (name: string): string[] => metricsFitting(tinyPack, name).map((one) => one.metric.id);

test.each(["", "of the", "zebras zapped"])("%p shares no telling word with any metric", (name) => {
  expect(metricsFitting(tinyPack, name)).toEqual([]);
});

test("a metric's own name in full fits wholly, both ways", () => {
  const [best] = metricsFitting(tinyPack, "Recycling rate");
  expect(best).toMatchObject({ metric: { id: "O13M01" }, ofKpi: 1, ofMetric: 1, fit: 1, ofAllNames: 1 });
});

test("the metric with more of the words comes first, and those without any are left out", () => {
  expect(ids("persistent absence")[0]).toBe("O06M09");
  expect(ids("persistent absence of looked-after children")[0]).toBe("O07M02");
  expect(ids("persistent absence")).not.toContain("O13M01");
});

test("a word that no metric has makes the fit worse, a word that says nothing does not", () => {
  const fit = (name: string): number | undefined =>
    metricsFitting(tinyPack, name).find((one) => one.metric.id === "O13M01")?.ofKpi;
  expect(fit("recycling of zebras")).toBeLessThan(fit("recycling") as number);
  expect(fit("the recycling of our area")).toBe(fit("recycling"));
});

test("the fit is the harmonic mean of both shares, and no share is beyond 0 to 1", () => {
  for (const { ofKpi, ofMetric, ofAllNames, fit } of metricsFitting(
    tinyPack,
    "persistent absence rate of children in care",
  )) {
    expect(1 / fit).toBeCloseTo((1 / ofKpi + 1 / ofMetric) / 2, 12);
    for (const share of [ofKpi, ofMetric, ofAllNames]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
    }
    expect(ofAllNames).toBeGreaterThanOrEqual(ofKpi - 1e-12);
  }
});

test("equal fits stand in the framework's order; a metric that repeats another's figures is not offered", () => {
  const metrics = tinyPackFile.metrics.map((metric) =>
    metric.id === "O13M01" || metric.id === "O14M02" ? { ...metric, aliases: ["Zebra crossings"] } : metric,
  );
  const fitting = (file: typeof tinyPackFile): string[] =>
    metricsFitting(packOf(file), "zebra crossings").map((one) => one.metric.id);
  expect(fitting({ ...tinyPackFile, metrics })).toEqual(["O13M01", "O14M02"]);
  const repeated = metrics.map((metric) => (metric.id === "O14M02" ? { ...metric, sameAs: "O13M01" } : metric));
  expect(fitting({ ...tinyPackFile, metrics: repeated })).toEqual(["O13M01"]);
});

test("a breakdown's name counts as a name of its metric", () => {
  const [best] = metricsFitting(tinyPack, "Healthy life expectancy, female");
  expect(best).toMatchObject({ metric: { id: "O08M01" }, ofKpi: 1 });
});

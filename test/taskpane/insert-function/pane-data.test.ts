import { paneData } from "../../../src/taskpane/insert-function/pane-data.ts";
import { tinyPack } from "../../fixtures/packs/tiny-pack.ts";

const data = paneData(tinyPack);

test("councils are offered without England, each with its kind", () => {
  expect(data.councils.map(({ value }) => value)).not.toContain("England");
  expect(data.councils).toHaveLength(tinyPack.areas.length - 1);
  expect(data.councils.every(({ hint }) => hint !== "")).toBe(true);
});

test("metrics are offered by short name, a breakdown after a comma, and none that has no figures", () => {
  expect(data.metrics).toHaveLength(tinyPack.series.length);
  const broken = tinyPack.series.find(({ breakdown }) => breakdown !== null);
  expect(data.metrics.map(({ value }) => value)).toContain(`${broken?.metric.shortName}, ${broken?.breakdown}`);
});

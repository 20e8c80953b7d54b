import { catalogue } from "../../src/framework/catalogue.ts";
import { catalogueMetrics } from "../../src/framework/catalogue-metrics.ts";
import { everydayTable } from "../../src/framework/everyday-table.ts";
import { everydayWords, makeEveryday } from "../../src/framework/everyday.ts";
import { makeMetricIndex } from "../../src/framework/metric-index.ts";

const metrics = catalogueMetrics(catalogue);
const table = `
O14M05: potholes, road surfaces
O14M02 O14M07: buses
-O06M11: burglaries
-: weather, whole towns
`
  .trim()
  .split("\n");
const find = makeEveryday(metrics, table);
const idsOf = (text: string): readonly string[] | undefined => find(text)?.metrics.map(({ id }) => id);

test("no everyday word is in nothing, or in other words", () => {
  for (const text of ["", " – ", "NEET", "whole", "town", "pot"]) expect([text, find(text)]).toEqual([text, null]);
});

test("a word is found in either number and any case", () => {
  for (const text of ["pothole", "POTHOLES", " Potholes "])
    expect(find(text)).toMatchObject({ word: "potholes", how: "whole", measured: true });
  expect(idsOf("bus")).toEqual(["O14M02", "O14M07"]);
  expect(find("burglary")).toMatchObject({ word: "burglaries", measured: false });
});

test("a word among others, or begun, is part of the text; a misspelt one is near it", () => {
  expect(find("number of potholes in our streets")).toMatchObject({ word: "potholes", how: "part" });
  expect(find("potho")).toMatchObject({ word: "potholes", how: "part" });
  expect(find("pot holes")).toMatchObject({ word: "potholes", how: "misspelt" });
  expect(find("burgalry")).toMatchObject({ word: "burglaries", how: "misspelt" });
  expect(find("road surfces")).toMatchObject({ word: "road surfaces", how: "misspelt" });
});

test("a word of which nothing is measured has its nearest metrics, or none", () => {
  expect(idsOf("burglaries")).toEqual(["O06M11"]);
  expect(find("weather")).toMatchObject({ measured: false, metrics: [] });
});

test("metrics that a pack does not have are left out, and a word without any is unknown", () => {
  const few = metrics.filter(({ id }) => id === "O14M07");
  expect(makeEveryday(few, table)("bus")?.metrics).toEqual(few);
  expect(makeEveryday(few, table)("pothole")).toBeNull();
});

test("the table is read line by line", () => {
  expect(everydayWords(table).map(({ word }) => word)).toEqual([
    "potholes",
    "road surfaces",
    "buses",
    "burglaries",
    "weather",
    "whole towns",
  ]);
});

test("a formula is led to the metric of an everyday word, and never given it", () => {
  const { resolve } = makeMetricIndex(metrics, [], undefined, everydayTable);
  expect(resolve("potholes")).toEqual({ kind: "unknown", near: ["Road condition"] });
  expect(resolve("hospital")).toEqual({
    kind: "unmeasured",
    word: "hospitals",
    nearest: ["At home 12 weeks after discharge"],
  });
  expect(resolve("cycling")).toEqual({ kind: "unknown", near: ["Active travel"] });
  expect(resolve("council tax")).toEqual({ kind: "unmeasured", word: "council tax", nearest: [] });
});

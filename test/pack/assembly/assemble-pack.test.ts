import { assemblePack, type NeighbourListParts, type PackParts } from "../../../src/pack/assembly/assemble-pack.ts";
import { mergeSeries, type SeriesInput } from "../../../src/pack/assembly/merge-series.ts";
import type { Source } from "../../../src/pack/pack.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { inputOf, observedOf } from "./observed-of.ts";

const gateshead = "E08000037";
const kent = "E10000016";
const england = "E92000001";

const source = (id: string): Source => ({
  id,
  publisher: "Nobody",
  title: `File ${id}`,
  licence: "none",
  address: "https://example.org",
  retrieved: "2026-09-20",
});
const series = (id: string, figures: Parameters<typeof inputOf>[0], more: Partial<SeriesInput> = {}) =>
  mergeSeries({ ...inputOf(figures, [], more), id });
const list = (members: NeighbourListParts["members"]): NeighbourListParts => ({
  id: "dfe",
  name: "DfE",
  publisher: "DfE",
  source: "lof",
  members,
});

/** Three areas, one metric, nothing else unless it is given. */
const partsOf = (more: Partial<PackParts> = {}): PackParts => ({
  edition: "2026-09-14",
  built: "2026-09-20",
  areas: tinyPackFile.areas.filter(({ code }) => [gateshead, kent, england].includes(code)),
  formerAreas: [],
  outcomes: tinyPack.outcomes,
  metrics: tinyPack.metrics.filter(({ id }) => id === "O06M09"),
  series: [],
  indicators: [],
  neighbourLists: [],
  placeNames: new Map([
    [gateshead, "Gateshead"],
    [kent, "Kent"],
    ["W06000015", "Cardiff"],
  ]),
  sources: ["unused", "els", "lof"].map(source),
  ...more,
});

test("of nothing but areas and metrics there is a pack without figures, sources and places", () => {
  expect(assemblePack(partsOf())).toMatchObject({ format: 2, series: [], coverages: [], places: [], sources: [] });
});

test("the pack lists the sources that it uses and no others, in the order given", () => {
  const used = series("O06M09", [observedOf(gateshead, 2025, 10)]);
  expect(assemblePack(partsOf({ series: [used] })).sources.map(({ id }) => id)).toEqual(["lof"]);
  const second = mergeSeries(inputOf([observedOf(gateshead, 2025, 10)], [observedOf(kent, 2025, 12)]));
  const file = assemblePack(partsOf({ series: [second] }));
  expect(file.sources.map(({ id }) => id)).toEqual(["els", "lof"]);
  expect(file.series[0]).toMatchObject({ periods: [["2025", "2025-01-01", "2025-12-31", 1]], secondSources: [0] });
});

test("the name of the file that was read stands with its source", () => {
  const used = series("O06M09", [observedOf(gateshead, 2025, 10)]);
  const sources = [{ ...source("lof"), file: "values.csv" }];
  expect(assemblePack(partsOf({ series: [used], sources })).sources).toMatchObject([{ id: "lof", file: "values.csv" }]);
});

test("series with the same areas share one coverage, others have their own", () => {
  const both = [observedOf(gateshead, 2025, 10), observedOf(kent, 2025, 12)];
  const file = assemblePack(
    partsOf({
      series: [
        series("O06M09-A", both),
        series("O06M09-B", [observedOf(kent, 2025, 1)]),
        series("O06M09-C", [...both].reverse()),
      ],
    }),
  );
  expect(file.coverages).toEqual([[0, 1], [1]]);
  expect(file.series.map(({ coverage }) => coverage)).toEqual([0, 1, 0]);
  expect(file.series[2]?.values).toEqual([10, 12]);
});

test("a neighbour list has a row an area, none where it is left out, places by number in the order of first use", () => {
  const members = new Map([
    [
      kent,
      [
        { code: "W06000015", closeness: "" },
        { code: gateshead, closeness: "" },
      ],
    ],
    [
      gateshead,
      [
        { code: kent, closeness: "" },
        { code: "W06000015", closeness: "" },
      ],
    ],
  ]);
  const file = assemblePack(partsOf({ neighbourLists: [list(members)] }));
  expect(file.places).toEqual([
    [kent, "Kent"],
    ["W06000015", "Cardiff"],
    [gateshead, "Gateshead"],
  ]);
  expect(file.neighbourLists[0]).toMatchObject({ source: 0, members: [[0, 1], [1, 2], null] });
  expect(file.neighbourLists[0]).not.toHaveProperty("closeness");
});

test("the publisher's words of closeness are kept by number, each once", () => {
  const members = new Map([
    [gateshead, [{ code: kent, closeness: "Close" }]],
    [
      kent,
      [
        { code: gateshead, closeness: "Very close" },
        { code: "W06000015", closeness: "Close" },
      ],
    ],
  ]);
  const file = assemblePack(partsOf({ neighbourLists: [list(members)] }));
  expect(file.closenessWords).toEqual(["Close", "Very close"]);
  expect(file.neighbourLists[0]?.closeness).toEqual([[0], [1, 0], null]);
});

test("an indicator's values go by area, null where there is none", () => {
  const indicator = { ...tinyPackFile.indicators[0]!, values: new Map([[kent, 0]]) };
  expect(assemblePack(partsOf({ indicators: [indicator] })).indicators[0]?.values).toEqual([null, 0, null]);
});

test("a neighbour without a name, and a source that is not there, are our own mistakes", () => {
  const nameless = list(new Map([[kent, [{ code: "W99999999", closeness: "" }]]]));
  expect(() => assemblePack(partsOf({ neighbourLists: [nameless] }))).toThrow('no place has the code "W99999999"');
  const sourceless = { ...list(new Map()), source: "gone" };
  expect(() => assemblePack(partsOf({ neighbourLists: [sourceless] }))).toThrow('no source has the id "gone"');
});

test("what was put together can be read again, figures at their areas", () => {
  const file = assemblePack(partsOf({ series: [series("O06M09", [observedOf(kent, 2025, 12)])] }));
  const pack = readPack(JSON.stringify(file), "");
  const { values } = pack.seriesById.get("O06M09")!;
  expect([...values]).toEqual([NaN, 12, NaN]);
});

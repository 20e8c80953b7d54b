import { editionFact, listSources, newestFact } from "../../../src/queries/about/edition.ts";
import { withSeries } from "../../comparison/tiny-comparison.ts";
import { packOf, tinyPack, tinyPackFile } from "../../fixtures/packs/tiny-pack.ts";
import { shippedDesk } from "../../fixtures/shipped-desk.ts";

test("England is no council: 31 in the tiny pack, the 317 of England in ours", () => {
  expect(editionFact(tinyPack, "areas")).toBe(31);
  expect(editionFact(shippedDesk().pack, "areas")).toBe(317);
  expect(editionFact(shippedDesk().pack, "outcomes")).toBe(16);
});

test("the page with the definitions is named for the audit trail", () => {
  expect(editionFact(tinyPack, "methods")).toContain("The methods page of the help, methods.html");
});

test("a metric of two breakdowns is one metric and two series", () => {
  expect(editionFact(tinyPack, "metrics")).toBe(14);
  expect(editionFact(tinyPack, "series")).toBe(14); // one metric without, one with two
});

test("only cells with a number are figures: every number of the file once, marks not", () => {
  const numbers = tinyPackFile.series.flatMap((one) => one.values).filter((one) => one !== null);
  expect(editionFact(tinyPack, "figures")).toBe(numbers.length);
  const decent = tinyPackFile.series.find((one) => one.id === "O02M01");
  const emptied = withSeries("O02M01", { values: (decent?.values ?? []).map((one, at) => (at === 0 ? null : one)) });
  expect(editionFact(emptied, "figures")).toBe(numbers.length - 1);
});

test("a source counts the series whose current figures it has, older years not", () => {
  const [first] = tinyPackFile.sources;
  if (first === undefined) throw new Error("the tiny pack has no source");
  type Period = (typeof tinyPackFile.series)[number]["periods"][number];
  const series = tinyPackFile.series.map((one) =>
    one.id === "O06M09"
      ? {
          ...one,
          periods: one.periods.map(([label, start, end], at): Period => [label, start, end, at === 0 ? 2 : 0]),
          secondSources: one.periods.map(() => 1),
        }
      : one,
  );
  const sources = [first, { ...first, id: "second" }, { ...first, id: "old" }];
  const pack = packOf({ ...tinyPackFile, sources, series });
  expect(listSources(pack).map((row) => [row.source.id, row.series])).toEqual([
    ["tests", 14],
    ["second", 1],
    ["old", 0],
  ]);
  // From the first period of the series on, of which "old" is the only source of single-tier councils.
  expect(
    listSources(pack)
      .map((row) => row.covers)
      .slice(1),
  ).toEqual([
    { start: "2018-09-01", end: "2025-08-31" },
    { start: "2018-09-01", end: "2019-08-31" },
  ]);
});

test("every series of the shipped pack has a source of its current figures", () => {
  const { pack } = shippedDesk();
  const rows = listSources(pack);
  expect(rows.map((row) => row.source)).toEqual(pack.sources);
  expect(rows.reduce((sum, row) => sum + row.series, 0)).toBeGreaterThanOrEqual(pack.series.length);
});

test("figures are the newest, or which others there are, or that is not known", () => {
  const own = { sha256: "a".repeat(64), built: "2026-09-20" };
  const other = (built: string) => ({ sha256: "b".repeat(64), built });
  const pack = { ...tinyPack, ...own };
  expect(
    [own, other("2026-11-30"), other("2026-07-01"), other("2026-09-20"), null].map((one) => newestFact(pack, one)),
  ).toEqual([
    "yes",
    "no: newer figures, collected on 30 November 2026, are there",
    // Gone back, or built again on the same day: others are not called newer.
    "no: the host now has others, collected on 1 July 2026",
    "no: the host now has others, collected on 20 September 2026",
    "not known: the host did not say which figures are the newest",
  ]);
});

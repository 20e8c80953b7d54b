import type { AreaCode } from "../../src/areas/area.ts";
import { catalogue } from "../../src/framework/catalogue.ts";
import type { CatalogueEntry } from "../../src/framework/catalogue-entry.ts";
import type { Histories } from "../../src/sources/histories.ts";
import { compiledMeasure, type CompiledSeries } from "../../src/sources/adapters/lof-single-tier.ts";
import { seriesInputs, type Compiled } from "../../src/sources/series-inputs.ts";
import type { SourceFigure } from "../../src/sources/table/source-figure.ts";

const entry = catalogue.find((one) => one.id === "O06M10") as CatalogueEntry;
const slug = entry.slug as string;
const series: CompiledSeries = { slug, seriesNo: 0, name: "", unit: "%", latestPeriod: "2024/25", row: 2 };
const figure = (measure: string, area: string, period: string, value: number): SourceFigure => ({
  measure,
  area: area as AreaCode,
  period,
  value,
  state: null,
  lower95: null,
  upper95: null,
  flags: [],
  row: 9,
});
const compiled = (more: Partial<Compiled> = {}): Compiled => ({
  file: "values.csv",
  series: [series],
  figures: [figure(compiledMeasure(slug, 0), "E08000037", "2024/25", 18.8)],
  ...more,
});
const histories = (figures: readonly SourceFigure[]): Histories => ({
  figures: () => figures,
  issues: [],
  codeConflicts: [],
});
const kent = [figure("absence of pupils with a plan", "E10000016", "202425", 13.1)];
const codes = (result: ReturnType<typeof seriesInputs>): string[] => result.issues.map((issue) => issue.code);

test("a history stands beside the compiled figures, under the same label for the period, until it is proved", () => {
  const { series: all, issues } = seriesInputs([entry], compiled(), histories(kent));
  expect(issues).toEqual([]);
  expect(all[0]?.input).toMatchObject({
    id: "O06M10",
    unit: "%",
    latest: { label: "2024/25" },
    compiled: { source: "lof-dfe", figures: [{ value: 18.8 }] },
    histories: [],
    official: [],
  });
  expect(all[0]?.candidates).toMatchObject([
    { source: "sen-absence", figures: [{ value: 13.1, period: { label: "2024/25" } }] },
  ]);
});

test("a series that is in the file and not in our catalogue is an issue, so is one of our catalogue that the file lacks", () => {
  const extra = { ...series, seriesNo: 5, row: 3 };
  expect(seriesInputs([entry], compiled({ series: [series, extra] }), histories(kent)).issues).toMatchObject([
    { code: "unknown-series", file: "values.csv", row: 3 },
  ]);
  expect(codes(seriesInputs([entry], compiled({ series: [] }), histories(kent)))).toEqual(["unknown-series"]);
});

test("a history that has lost its measure is an issue", () => {
  expect(codes(seriesInputs([entry], compiled(), histories([])))).toEqual(["no-figures"]);
});

test("a period that cannot be one of the series is an issue", () => {
  const odd = [figure("absence of pupils with a plan", "E10000016", "2024-04-01/P1Y", 19.4)];
  expect(codes(seriesInputs([entry], compiled(), histories([...kent, ...odd])))).toEqual(["unreadable-period"]);
  expect(
    codes(seriesInputs([entry], compiled({ series: [{ ...series, latestPeriod: "lately" }] }), histories(kent))),
  ).toContain("unreadable-period");
});

test("figures of a metric that the compiler calculated are marked derived", () => {
  const { series: all } = seriesInputs([{ ...entry, derived: true }], compiled(), histories(kent));
  expect(all[0]?.input.compiled.figures[0]?.flags).toEqual(["derived"]);
  expect(all[0]?.candidates[0]?.figures[0]?.flags).toEqual([]);
});

test("a unit is our catalogue's, whatever the file has", () => {
  const { series: all } = seriesInputs(
    [entry],
    compiled({ series: [{ ...series, unit: "per 1,000" }] }),
    histories(kent),
  );
  expect(all[0]?.input.unit).toBe("%");
});

test("a metric of ours that has figures and names no source of them is an issue", () => {
  const { series: all, issues } = seriesInputs([{ ...entry, source: null }], compiled(), histories(kent));
  expect(all).toEqual([]);
  expect(issues).toMatchObject([{ code: "unknown-series", file: "framework catalogue" }]);
});

test("a metric without series takes no figures and is no issue", () => {
  const placeholder = catalogue.find((one) => one.id === "O02M05") as CatalogueEntry;
  expect(seriesInputs([placeholder], compiled({ series: [] }), histories([]))).toEqual({ series: [], issues: [] });
});

test("counts that stand under other names in a file are read beside the figures they belong to", () => {
  const children = catalogue.find((one) => one.id === "O07M01") as CatalogueEntry;
  const row = { ...series, slug: children.slug as string, latestPeriod: "31 March 2025" };
  const counted = seriesInputs([children], compiled({ series: [row] }), {
    ...histories([]),
    figures: (source, measure) =>
      source === "lait" ? [figure(measure, "E10000016", "2025", measure === "LACnum" ? 1921 : 55)] : [],
  });
  expect(counted.issues).toEqual([]);
  expect(counted.series[0]?.counts.numerator).toMatchObject([{ value: 1921, area: "E10000016" }]);
  expect(counted.series[0]?.counts.denominator).toEqual([]);
});

test("residents of the middle of a year are the denominator of the period they are the base of, and of no other", () => {
  const rate = catalogue.find((one) => one.id === "O07M01") as CatalogueEntry;
  const own = { ...series, slug: rate.slug as string, latestPeriod: "2025" };
  const files: Readonly<Record<string, readonly SourceFigure[]>> = {
    LAC: [figure("LAC", "E10000016", "2025", 55), figure("LAC", "E10000016", "2024", 54)],
    LACnum: [figure("LACnum", "E10000016", "2025", 1900), figure("LACnum", "E10000016", "2024", 1880)],
    "under 18": [figure("under 18", "E10000016", "mid-2024", 345_000)],
  };
  const { series: all, issues } = seriesInputs(
    [rate],
    {
      ...compiled(),
      series: [own],
      figures: [figure(compiledMeasure(own.slug, 0), "E08000037", "2025", 115)],
    },
    { ...histories([]), figures: (_source, measure) => files[measure] ?? [] },
  );
  expect(issues).toEqual([]);
  const { numerator = [], denominator = [] } = all[0]?.counts ?? {};
  expect(numerator.map(({ period, value }) => [period.label, value])).toEqual([
    ["2025", 1900],
    ["2024", 1880],
  ]);
  expect(denominator.map(({ period, value }) => [period.label, value])).toEqual([["2025", 345_000]]);
});

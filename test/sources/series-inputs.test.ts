import type { AreaCode } from "../../src/areas/area.ts";
import { catalogue } from "../../src/framework/catalogue.ts";
import type { CatalogueEntry } from "../../src/framework/catalogue-entry.ts";
import type { Histories } from "../../src/sources/histories.ts";
import { joinFramework } from "../../src/sources/join-framework.ts";
import {
  compiledMeasure,
  type CompiledMetric,
  type CompiledSeries,
} from "../../src/sources/adapters/lof-single-tier.ts";
import { seriesInputs, type Compiled } from "../../src/sources/series-inputs.ts";
import type { SourceFigure } from "../../src/sources/table/source-figure.ts";

const entry = catalogue.find((one) => one.id === "O06M09") as CatalogueEntry;
const slug = entry.slug as string;
const metric: CompiledMetric = {
  slug,
  outcome: 6,
  type: "outcome",
  publisher: "DfE",
  source: "els",
  polarity: "lower-is-better",
  status: "live",
  derived: false,
  noVerdict: false,
  title: "Absence: absence rate - persistent and severe absence",
  caveat: "",
};
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
  metrics: [metric],
  series: [series],
  figures: [figure(compiledMeasure(slug, 0), "E08000037", "2024/25", 18.8)],
  sourceOf: (word) => `lof-${word}`,
  ...more,
});
const histories = (figures: readonly SourceFigure[]): Histories => ({
  figures: () => figures,
  issues: [],
  codeConflicts: [],
});
const kent = [figure("absence", "E10000016", "2024-08-01/P1Y", 19.41965)];
const codes = (result: ReturnType<typeof seriesInputs>): string[] => result.issues.map((issue) => issue.code);

test("framework and history meet in one series, under the framework's label for the period", () => {
  const { inputs, issues } = seriesInputs([entry], compiled(), histories(kent));
  expect(issues).toEqual([]);
  expect(inputs[0]).toMatchObject({
    id: "O06M09",
    unit: "%",
    latest: { label: "2024/25" },
    compiled: { source: "lof-els" },
  });
  expect(inputs[0]?.histories[0]).toMatchObject({
    source: "els-absence",
    figures: [{ value: 19.41965, period: { label: "2024/25" } }],
  });
});

test("a series that is in the file and not in our table is an issue, so is one of our table that the file lacks", () => {
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
  const odd = [figure("absence", "E10000016", "2024-04-01/P1Y", 19.4)];
  expect(codes(seriesInputs([entry], compiled(), histories([...kent, ...odd])))).toEqual(["unreadable-period"]);
  expect(
    codes(seriesInputs([entry], compiled({ series: [{ ...series, latestPeriod: "lately" }] }), histories(kent))),
  ).toContain("unreadable-period");
});

test("figures of a metric that the compiler calculated are marked derived", () => {
  const { inputs } = seriesInputs([entry], compiled({ metrics: [{ ...metric, derived: true }] }), histories(kent));
  expect(inputs[0]?.compiled.figures[0]?.flags).toEqual(["derived"]);
  expect(inputs[0]?.histories[0]?.figures[0]?.flags).toEqual([]);
});

test("a metric that only the file or only our table has is an issue; a placeholder of our table is none", () => {
  const placeholder = catalogue.find((one) => one.slug === null) as CatalogueEntry;
  const joined = joinFramework([entry, placeholder], [metric], "metrics.csv");
  expect(joined.issues).toEqual([]);
  expect(joined.metrics.map((one) => `${one.id} ${one.title} ${one.status}`)).toEqual([
    "O06M09 Absence: absence rate - persistent and severe absence live",
    "O02M05 Private Rented Sector enforcement placeholder",
  ]);
  expect(joinFramework([entry], [], "metrics.csv").issues).toMatchObject([{ code: "unknown-metric" }]);
  expect(joinFramework([], [metric], "metrics.csv").issues).toMatchObject([{ code: "unknown-metric" }]);
});

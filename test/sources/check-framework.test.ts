import { entry, noTier, only, series, upper, upperTier } from "../../src/framework/catalogue/make-entry.ts";
import type { CatalogueEntry } from "../../src/framework/catalogue-entry.ts";
import { readCompiledMetrics, readCompiledSeries } from "../../src/sources/adapters/lof-single-tier.ts";
import { checkFramework, factDifferenceList, type FactDifference } from "../../src/sources/check-framework.ts";
import { smallDirectory } from "./small-directory.ts";

type Row = Readonly<Record<string, string>>;

/** One metric with a breakdown and one without, as a publisher's list and our catalogue both have them. */
const absence = {
  metric: "06-absence",
  outcome_no: "6",
  type: "outcome",
  publisher: "DfE",
  source: "els",
  polarity: "-",
  derived: "no",
  no_verdict: "no",
  placeholder: "no",
  in_development: "no",
  title: "Absence: persistent and severe absence",
  caveat: "Covers persistent absence only.",
};
const information = {
  ...absence,
  metric: "10-information",
  outcome_no: "10",
  publisher: "ASCOF",
  source: "ascof",
  polarity: "+",
  derived: "yes",
  title: "Easy to find information",
  caveat: "",
};
const seriesRows: [Row, Row, Row] = [
  { metric: "06-absence", series_no: "0", series_name: "", unit: "%" },
  { metric: "10-information", series_no: "0", series_name: "care users", unit: "%" },
  { metric: "10-information", series_no: "1", series_name: "carers", unit: "%" },
];

const responsibility = upper("County and single-tier councils do this.");
const ours: readonly CatalogueEntry[] = [
  entry({
    id: "O06M09",
    slug: "06-absence",
    title: "Absence: persistent and severe absence",
    shortName: "Persistent absence",
    aliases: [],
    type: "outcome",
    publisher: "DfE",
    source: "els",
    polarity: "lower-is-better",
    caveat: "Covers persistent absence only.",
    responsibility,
    publishedFor: upperTier,
    series: only("%", 12),
  }),
  entry({
    id: "O10M04",
    slug: "10-information",
    title: "Easy to find information",
    shortName: "Easy to find information",
    aliases: [],
    type: "outcome",
    publisher: "ASCOF",
    source: "ascof",
    polarity: "higher-is-better",
    derived: true,
    caveat: "",
    responsibility,
    publishedFor: upperTier,
    series: [
      series(0, "USERS", "People who use services", ["Care users"], "%", 12),
      series(1, "CARERS", "Carers", [], "%", 24),
    ],
  }),
];
const [ourAbsence, ourInformation] = ours as [CatalogueEntry, CatalogueEntry];

function csv(heads: readonly string[], rows: readonly Row[]): string {
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  return [heads.join(","), ...rows.map((row) => heads.map((head) => quoted(row[head] ?? "")).join(","))].join("\n");
}

/** The differences between a catalogue and a list written as its publisher writes it. */
function check(
  catalogue: readonly CatalogueEntry[],
  metrics: readonly Row[] = [absence, information],
  theirSeries: readonly Row[] = seriesRows,
): FactDifference[] {
  const list = readCompiledMetrics(csv(Object.keys(absence), metrics), "metrics.csv");
  const heads = ["metric", "series_no", "series_name", "unit", "latest_period", "england_value"];
  const parts = readCompiledSeries(csv(heads, theirSeries), "series.csv", smallDirectory);
  expect([...list.issues, ...parts.england.issues]).toEqual([]);
  return checkFramework(catalogue, { metrics: list.metrics, series: parts.series });
}

const inWords = (differences: readonly FactDifference[]): string[] =>
  differences.map(({ metric, field, ours: mine, theirs }) => `${metric} ${field}: ${mine} | ${theirs}`);

describe("our catalogue beside the compiled list", () => {
  test("has no difference where both are empty, nor where both say the same", () => {
    expect(check([], [], [])).toEqual([]);
    expect(check(ours)).toEqual([]);
  });

  test.each([
    ["outcome_no", "7", "outcome: 6 | 7"],
    ["type", "output", "type: outcome | output"],
    ["publisher", "ONS", "publisher: DfE | ONS"],
    ["source", "rumour", "source: els | rumour"],
    ["polarity", "+", "polarity: lower-is-better | higher-is-better"],
    ["polarity", "0", "polarity: lower-is-better | neutral"],
    ["derived", "yes", "derived: false | true"],
    ["no_verdict", "yes", "noVerdict: false | true"],
    ["placeholder", "yes", "status: live | placeholder"],
    ["in_development", "yes", "status: live | in-development"],
    ["title", "Absence", "title: Absence: persistent and severe absence | Absence"],
    ["caveat", "", "caveat: Covers persistent absence only. | "],
    [
      "caveat",
      "Covers persistent absence only",
      "caveat: Covers persistent absence only. | Covers persistent absence only",
    ],
  ])("with another %s in the list (%j) has that one difference", (column, cell, expected) => {
    expect(inWords(check(ours, [{ ...absence, [column]: cell }, information]))).toEqual([`O06M09 ${expected}`]);
  });

  test("has a difference for each fact of a metric that differs, and for each metric", () => {
    const theirs = [
      { ...absence, polarity: "0", caveat: "Other." },
      { ...information, derived: "no" },
    ];
    expect(check(ours, theirs).map(({ metric, field }) => `${metric} ${field}`)).toEqual([
      "O06M09 polarity",
      "O06M09 caveat",
      "O10M04 derived",
    ]);
  });

  test("has a difference for a metric that only one of them has, ours first", () => {
    const housing = { ...absence, metric: "01-homes", outcome_no: "1", title: "Net additional homes" };
    expect(inWords(check(ours, [housing, information]))).toEqual([
      "O06M09 metric: Absence: persistent and severe absence | null",
      "01-homes metric: null | Net additional homes",
    ]);
  });

  test("does not hide the second of two rows that the list has for one metric", () => {
    expect(inWords(check(ours, [absence, { ...absence, polarity: "+" }, information]))).toEqual([
      "O06M09 polarity: lower-is-better | higher-is-better",
    ]);
  });
});

describe("series", () => {
  const [first, users, carers] = seriesRows;

  test.each([
    ["of the only series", [{ ...first, unit: "per 1,000" }, users, carers], "O06M09 unit: % | per 1,000"],
    ["of a breakdown", [first, users, { ...carers, unit: "" }], "O10M04-CARERS unit: % | "],
  ])("with another unit %s are a difference", (_which, rows, expected) => {
    expect(inWords(check(ours, undefined, rows))).toEqual([expected]);
  });

  test.each([
    [
      "a name that none of ours is",
      [first, { ...users, series_name: "children" }, carers],
      "O10M04-USERS breakdown: People who use services | children",
    ],
    ["a name where ours has none", [{ ...first, series_name: "girls" }, users, carers], "O06M09 breakdown:  | girls"],
    [
      "no name where ours has one",
      [first, users, { ...carers, series_name: "" }],
      "O10M04-CARERS breakdown: Carers | ",
    ],
  ])("with %s are a difference", (_which, rows, expected) => {
    expect(inWords(check(ours, undefined, rows))).toEqual([expected]);
  });

  test("called by an alias of ours, in any spelling of capitals, are none", () => {
    expect(check(ours, undefined, [first, { ...users, series_name: "CARE USERS" }, carers])).toEqual([]);
  });
});

describe("a difference is known", () => {
  const silent: CatalogueEntry = { ...ourAbsence, noVerdict: true };
  const counted: CatalogueEntry = { ...silent, notJudged: "It is a count." };

  test("where we withhold a verdict that the list allows, and say why", () => {
    expect(check([counted, ourInformation])).toEqual([
      { metric: "O06M09", field: "noVerdict", ours: "true", theirs: "false", known: "It is a count." },
    ]);
  });

  test("not where we withhold one and give no reason", () => {
    expect(check([silent, ourInformation]).map(({ known }) => known)).toEqual([null]);
  });

  test("not in another fact of the same metric", () => {
    const differences = check([counted, ourInformation], [{ ...absence, caveat: "Other." }, information]);
    expect(differences.map(({ field, known }) => [field, known !== null])).toEqual([
      ["noVerdict", true],
      ["caveat", false],
    ]);
  });

  test("where our entry has no key in the list", () => {
    const placeholder: CatalogueEntry = {
      ...ourAbsence,
      slug: null,
      status: "placeholder",
      publishedFor: noTier,
      series: [],
    };
    const [difference, ...more] = check([placeholder], [], []);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({ field: "metric", theirs: null });
    expect(difference?.known).not.toBeNull();
  });
});

describe("the report", () => {
  test("says none where there is none", () => {
    expect(factDifferenceList([])).toBe("Differences between our catalogue and the compiled list: none");
  });

  test("has a line for each difference, and says how many are known", () => {
    const report = factDifferenceList([
      { metric: "O06M09", field: "caveat", ours: "Only persistent.", theirs: "Only persistent. ", known: null },
      { metric: "O03M02", field: "noVerdict", ours: "true", theirs: "false", known: "It is a count." },
      { metric: "01-homes", field: "metric", ours: null, theirs: 'The "net" homes', known: null },
    ]);
    expect(report.split("\n")).toEqual([
      "Differences between our catalogue and the compiled list: 3, of which known: 1",
      '  O06M09, caveat: ours "Only persistent.", theirs "Only persistent. "',
      '  O03M02, noVerdict: ours "true", theirs "false" (known: It is a count.)',
      '  01-homes, metric: ours missing, theirs "The \\"net\\" homes"',
    ]);
  });
});

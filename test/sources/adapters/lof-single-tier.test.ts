import { readCompiledMetrics, readCompiledSeries } from "../../../src/sources/adapters/lof-single-tier.ts";
import { smallDirectory } from "../small-directory.ts";

const metricsHead =
  "metric,outcome_no,type,publisher,source,polarity,derived,no_verdict,placeholder,in_development,title,caveat\n";
const seriesHead = "metric,series_no,series_name,unit,latest_period,has_interval,areas,england_value\n";

test("a metric's marks become words of the framework", () => {
  const { metrics, issues } = readCompiledMetrics(
    `${metricsHead}a,6,output,DfE,dfe,-,yes,no,no,yes,"Absence: rate, all",Take care.\nb,7,outcome,DfE,dfe,0,no,yes,yes,no,Rate,\n`,
    "metrics.csv",
  );
  expect(issues).toEqual([]);
  expect(metrics).toMatchObject([
    {
      slug: "a",
      outcome: 6,
      type: "output",
      polarity: "lower-is-better",
      derived: true,
      noVerdict: false,
      status: "in-development",
      title: "Absence: rate, all",
      caveat: "Take care.",
    },
    { slug: "b", polarity: "neutral", noVerdict: true, status: "placeholder", caveat: "" },
  ]);
});

test("a word that is none of the file's is an issue that names its column", () => {
  const { issues } = readCompiledMetrics(`${metricsHead}a,6,input,DfE,dfe,?,maybe,no,no,no,Title,\n`, "metrics.csv");
  expect(issues.map((issue) => `${issue.code} ${issue.row} ${issue.column}`)).toEqual([
    "unknown-word 2 type",
    "unknown-word 2 polarity",
    "unknown-word 2 derived",
  ]);
});

test("England's figure stands in the list of series, alone or with its limits", () => {
  const { series, england } = readCompiledSeries(
    `${seriesHead}a,0,,%,2024/25,no,132,\nb,0,,%,2024/25,no,132,18.1431\nc,1,carers,%,2023/24,yes,131,59.1/58.4/59.8\n`,
    "series.csv",
    smallDirectory,
  );
  expect(series.map((one) => `${one.slug}/${one.seriesNo} ${one.name}`)).toEqual(["a/0 ", "b/0 ", "c/1 carers"]);
  expect(england.figures).toMatchObject([
    { measure: "b/0", area: "E92000001", period: "2024/25", value: 18.1431, lower95: null, upper95: null },
    { measure: "c/1", value: 59.1, lower95: 58.4, upper95: 59.8 },
  ]);
});

test("an England figure that is neither is an issue", () => {
  const { england } = readCompiledSeries(
    `${seriesHead}a,0,,%,2024/25,no,132,59.1/low/59.8\n`,
    "series.csv",
    smallDirectory,
  );
  expect(england.issues).toMatchObject([{ code: "unreadable-number", row: 2, column: "england_value" }]);
});

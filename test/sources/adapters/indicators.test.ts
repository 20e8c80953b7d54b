import { indicatorPlan } from "../../../src/sources/plan/indicator-plan.ts";
import { readIndicators } from "../../../src/sources/adapters/indicators.ts";
import { readPlainTable } from "../../../src/sources/adapters/plain-table.ts";
import { smallDirectory } from "../small-directory.ts";

const head = "indicator,area_code,period,value,unit,lci_95,uci_95,flag,status,source_file\n";
const rows = indicatorPlan
  .filter((plan) => plan.row !== null && plan.number !== 17)
  .map(
    (plan) =>
      `${plan.row},E10000016,2021,${plan.number},%,,,,${plan.status === "proxy" ? "PROXY: crude" : plan.status},x`,
  );
/** The claims of private landlords stand in a file of their own. */
const elsewhere = readPlainTable(
  "area_code,claims_per_1000_households\nE10000016,3.2\nE06000053,\n",
  "claims.csv",
  smallDirectory,
  {
    area: "area_code",
    period: { fixed: "October 2022 to September 2023" },
    measures: { "claims per 1,000 households": "claims_per_1000_households" },
    marks: { "": "notPublished" },
    known: [],
  },
);
const read = (lines: readonly string[]): ReturnType<typeof readIndicators> =>
  readIndicators(`${head}${lines.join("\n")}\n`, "indicators.csv", smallDirectory, elsewhere);

test("all 21 stand in MHCLG's order, each with its value", () => {
  const { indicators, issues } = read([...rows].reverse());
  expect(issues).toEqual([]);
  expect(indicators.map(({ plan }) => plan.number)).toEqual(Array.from({ length: 21 }, (_, at) => at + 1));
  expect(indicators[12]?.values.get("E10000016")).toBe(13);
  expect([...(indicators[16]?.values ?? [])]).toEqual([["E10000016", 3.2]]);
});

test("one that was not found has no values and says so; a proxy says what it is", () => {
  const last = indicatorPlan.at(-1);
  expect(last).toMatchObject({ name: "Area cost adjustment", status: "missing", row: null });
  expect(read(rows).indicators[20]?.values.size).toBe(0);
  for (const plan of indicatorPlan.filter((one) => one.status === "proxy")) expect(plan.note).toMatch(/^Proxy: /);
});

test("an official row that has become a proxy is an issue, so is an indicator without rows", () => {
  const changed = rows.map((row) => row.replace(",official,", ",PROXY: estimated,"));
  expect(read(changed.slice(0, 1)).issues.map((issue) => issue.code)).toContain("unknown-word");
  expect(read(rows.slice(1)).issues).toMatchObject([{ code: "no-figures", column: "indicator" }]);
});

test("other indicators of the table are left alone", () => {
  expect(read([...rows, "idaci_rate,E10000016,2025,0.3,proportion,,,,official,x"]).issues).toEqual([]);
});

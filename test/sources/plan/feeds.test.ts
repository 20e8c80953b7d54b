import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { areaLookup } from "../../../src/readers/areas/area-lookup.ts";
import type { Observation } from "../../../src/readers/observation.ts";
import { FileSummary } from "../../../src/readers/file-summary.ts";
import { jsonReaders, pageReaders, sheetReaders } from "../../../src/readers/known-readers.ts";
import { readFile } from "../../../src/readers/read-file.ts";
import { rolesOf } from "../../../src/sources/plan/feed-roles.ts";
import { fedBy } from "../../../src/sources/plan/fed-by.ts";
import { bytesOf, containersOf } from "../../readers/fixtures/fixture.ts";
import { everyFixture } from "../../readers/fixtures/every-fixture.ts";
import { feeds } from "../../../src/sources/plan/feeds.ts";

const pack = readPack(readFileSync("assets/pack/lof-pack.json", "utf8"), "");
const areas = areaLookup(makeAreaIndex(pack.areas, pack.formerAreas));
const raw = "../shared/data/raw";

test("says of every series of the pack what feeds it or why nothing does, and of no other", () => {
  expect(Object.keys(feeds).sort()).toEqual(pack.series.map(({ id }) => id).sort());
  for (const given of Object.values(feeds)) {
    if (typeof given === "string") expect(given).toMatch(/^[A-Z].{10,}\.$/);
    else expect(given.length).toBeGreaterThan(0);
  }
});

test("names formats that a reader has", () => {
  const formats = new Set([...sheetReaders, ...jsonReaders, ...pageReaders].map(({ format }) => format));
  for (const given of Object.values(feeds)) {
    if (typeof given !== "string")
      for (const feed of given) expect([...formats]).toEqual(expect.arrayContaining([...feed.formats]));
  }
});

test("does not take another group, age or length of time for ours", () => {
  const of = (series: string, format = "Explore Education Statistics CSV"): string[] =>
    fedBy({ format, sheet: null, series }).map(({ id }) => id);
  expect(of("avg_att8; social_care_group=CLA 12 months at 31 March; version=Final")).toEqual([]);
  expect(of("avg_att8; social_care_group=CINO at 31 March; version=Final")).toEqual(["O07M04"]);
  expect(
    of("children_count; cla_group=CLA on 31 March; placement_stability=With 3 or more placements during the year"),
  ).toEqual([]);
  expect(of("vacancy_rate_fte")).toEqual(["O07M15"]);
  expect(of("vacancy_fte")).toEqual([]);
  expect(of("41001 Suicide rate; Persons; 10+ yrs; parent E92000001; 3y", "Fingertips CSV")).toEqual(["O08M09"]);
  expect(of("41001 Suicide rate; Male; 10+ yrs; 3y", "Fingertips CSV")).toEqual([]);
  expect(of("41001 Suicide rate; Persons; 10+ yrs; Deciles (2019): Most deprived; 3y", "Fingertips CSV")).toEqual([]);
});

test.each<readonly [string, string, string, string]>([
  [
    "Business demography",
    "Table 3.1d",
    "Table 3.1d; Table 3.1d - Count Of Active Enterprises",
    "O15M07 over, O15M08 over",
  ],
  [
    "Business demography",
    "Table 7.3d",
    "Table 7.3d; Table 7.3d - Count Of Active Enterprises With 10+ Employees",
    "O15M09 over",
  ],
  ["Business demography", "Table 5.1c", "Table 5.1c; 2021 Births", "O15M11 over"],
  ["Business demography", "Table 6.1", "Table 6.1; Active", ""],
  ["Explore Education Statistics CSV", "", "Cohort_DJFavg; Age=16-17", "O06M05 denominator"],
  ["Explore Education Statistics CSV", "", "cohort_March; Age=16-17", ""],
  [
    "Explore Education Statistics CSV",
    "",
    "t_pupils; social_care_group=CINO at 31 March; version=Revised",
    "O07M04 denominator",
  ],
  ["Explore Education Statistics CSV", "", "t_pupils; social_care_group=CLA 12 months at 31 March; version=Final", ""],
])("what %s, %s, %s divides is %s", (format, sheet, series, parts) => {
  expect(
    rolesOf({ format, sheet, series })
      .map(({ id, role }) => `${id} ${role}`)
      .join(", "),
  ).toBe(parts);
});

test("households of an area are over which families are counted, by each of their headings, and no other households", () => {
  const format = "Statutory homelessness, detailed local authority tables";
  const of = (heading: string): string[] =>
    rolesOf({ format, sheet: "TA1", series: `TA1; ${heading}` }).map(({ id, role }) => `${id} ${role}`);
  for (const heading of [
    "Number of households in area5 (000s)",
    "Number of households in area4 (000s)",
    "Number of households (2016-based household projections for 2019)3 (000s)",
  ])
    expect([heading, of(heading)]).toEqual([heading, ["O03M01 over"]]);
  for (const heading of [
    "Total number of households in TA per (000s) households",
    "Number of households in TA (000s)",
    "Total number of households",
  ])
    expect([heading, of(heading)]).toEqual([heading, []]);
});

const community = "Community Life Survey, annual tables";
test.each<readonly [string, string | null, string, readonly string[]]>([
  ["Nomis CSV", null, "Employment rate - aged 16-64; measures Variable; OBS_STATUS A", ["O15M02"]],
  ["Nomis CSV", null, "Employment rate - aged 16-64; measures Confidence; OBS_STATUS A", []],
  ["Nomis CSV", null, "Employment rate - aged 16-64; measures Numerator", []],
  ["Nomis CSV", null, "% with RQF4+ - aged 16-64; measures Variable", ["O15M03"]],
  ["Nomis CSV", null, "% with RQF4+ - aged 25-29; measures Variable", []],
  ["Bus statistics (BUS01, BUS02)", "BUS01f", "BUS01f; BUS01f: Passenger journeys per head", ["O14M02"]],
  ["Bus statistics (BUS01, BUS02)", "BUS01f", "BUS01f; Percentage change on previous year", []],
  ["Bus statistics (BUS01, BUS02)", "BUS01f", "BUS01f; Concessionary passenger journeys per head", []],
  ["Bus statistics (BUS01, BUS02)", "BUS02d_mi", "BUS02d_mi; Total", ["O14M07"]],
  ["Bus statistics (BUS01, BUS02)", "BUS02d_km", "BUS02d_km; Total", []],
  ["Bus statistics (BUS01, BUS02)", "BUS02d_mi", "BUS02d_mi; Total; change on 2024", []],
  ["Road condition statistics (RDC)", "RDC0120", "RDC0120; RDC0120: A roads that need maintenance", ["O14M05-A-ROADS"]],
  ["Road condition statistics (RDC)", "RDC0120", "RDC0120; Percentage of network surveyed", []],
  ["Road condition statistics (RDC)", "RDC0130", "RDC0130; RDC0130: Unclassified roads, maintenance", []],
  [community, "B15c", "B15c; Satisfied; Percentage (%)", ["O12M04"]],
  [community, "B15c", "B15c; Satisfied; Percentage (%) Lower Estimate", []],
  [community, "B15c", "B15c; Satisfied; Base", []],
  [community, "B15c", "B15c; Fairly satisfied; Percentage (%)", []],
  [community, "B15c", "B15c; Neither satisfied nor dissatisfied; Percentage (%)", []],
  [community, "B5c", "B5c; Neither agree nor disagree; Percentage (%)", []],
  [community, "B4c", "B4c; Many of the people can be trusted; Percentage (%)", ["O12M01"]],
  [community, "B4c", "B4c; Some of the people can be trusted; Percentage (%)", []],
  [community, "A1c", "A1c; Often/always; Percentage (%)", ["O12M06"]],
  [community, "A1c", "A1c; Hardly ever; Percentage (%)", []],
  [community, "C1c(F)", "C1c(F); Any volunteering in the last 12 months; Percentage (%)", ["O12M07"]],
  [community, "C1c(F)", "C1c(F); Many times; Percentage (%)", []],
  ["Adult Social Care Outcomes Framework CSV", null, "1D; Total; Outcome", ["O09M04"]],
  ["Adult Social Care Outcomes Framework CSV", null, "2E(2a); Total; Outcome", ["O10M02-AGE18-64"]],
  ["Adult Social Care Outcomes Framework CSV", null, "1D; Total; Numerator", []],
  ["Adult Social Care Outcomes Framework CSV", null, "1D; Male; Outcome", []],
  ["Adult Social Care Outcomes Framework CSV", null, "1D; 1; Total; Outcome", []],
  ["Explore Local Statistics CSV", null, "Business births; Number of enterprises", []],
  [
    "Explore Education Statistics CSV",
    null,
    "percentage; cla_group=Placement; characteristic=Foster placements",
    ["O07M09-FOSTER"],
  ],
  [
    "Explore Education Statistics CSV",
    null,
    "percentage; cla_group=Placement; characteristic=Foster placements, relative",
    [],
  ],
  ["Explore Education Statistics CSV", null, "percent; g=Distance between home and placement; c=20 miles or less", []],
  [
    "Explore Education Statistics CSV",
    null,
    "rate_per_10000; p=Children looked after on 31 March each year; sex=Boys",
    [],
  ],
  [
    "Explore Education Statistics, answer of its interface",
    null,
    "rate_per_10000; population_type=Children looked after on 31 March each year",
    ["O07M01"],
  ],
  ["Local Authority Interactive Tool, measures", null, "LAC", ["O07M01"]],
  ["Local Authority Interactive Tool, measures", null, "LAC_Foster_Placements", ["O07M09-FOSTER"]],
  ["Active Lives, children and young people", "T", "T; Less active - Rate (%)", ["O06M14"]],
  ["Active Lives, children and young people", "T", "T; Less active - Lower limit", []],
  ["Active Lives, children and young people", "T", "T; Boys; Less active - Rate (%)", []],
  ["Skills for Care, workforce estimates", "T", "T; All sectors; Turnover rate", ["O09M06"]],
  ["Skills for Care, workforce estimates", "T", "T; Independent; Turnover rate", []],
  ["Business demography", "Table 1.1d", "Table 1.1d; Table 1.1d - Count Of Births Of New Enterprises", ["O15M07"]],
  ["Business demography", "Table 1.2", "Table 1.2; Table 1.2 - Count Of Births Of New Enterprises", []],
  ["Business demography", "Table 2.1d", "Table 2.1d; Table 2.1d - Count Of Deaths Of New Enterprises", ["O15M08"]],
  ["Business demography", "Table 7.1d", "Table 7.1d; Table 7.1d - Count Of High Growth Enterprises", ["O15M09"]],
  ["Business demography", "Table 5.1c", "Table 5.1c; 3-year survival", ["O15M11"]],
  ["Business demography", "Table 5.1c", "Table 5.1c; 2-year survival", []],
  ["Business demography", "Table 6.1", "Table 6.1; Active", []],
])("takes no neighbouring column, answer or part for ours: %s, %s, %s", (format, sheet, series, ids) => {
  expect(fedBy({ format, sheet, series }).map(({ id }) => id)).toEqual(ids);
});

/** Figures by feed, part, area and period: two that differ would leave open which is ours. */
function twice(path: string, bytes: Uint8Array, summary = new FileSummary()): string[] {
  const known = new Map<string, number>();
  const found = new Set<string>();
  const fed = new Map<string, ReturnType<typeof rolesOf>>();
  const observe = (one: Observation, format: string): void => {
    summary.observe(one, format);
    if (one.value === null) return;
    const key = `${format}|${one.sheet ?? ""}|${one.series}`;
    const by = fed.get(key) ?? rolesOf({ ...one, format });
    fed.set(key, by);
    for (const { id, feed, role } of by) {
      const figure = `${id}|${role}|${feed.then ?? ""}|${one.area.code}|${one.period}`;
      const before = known.get(figure);
      if (before !== undefined && before !== one.value) found.add(`${path}: ${id} ${one.area.code} ${one.period}`);
      known.set(figure, one.value);
    }
  };
  readFile(path, bytes, areas, { observe, issue: summary.issue });
  return [...found];
}

test("each feed has one figure for each area and period of every fixture", () => {
  const found = everyFixture.flatMap((fixture) => twice(fixture.name, bytesOf(fixture, containersOf(fixture)[0]!)));
  expect(found).toEqual([]);
});

test("two figures for one feed are found out", () => {
  const rate = (value: number): string => `E08000037,Gateshead,Business births,2024,${value},Percentage\n`;
  const text = `areacd,areanm,indicator,period,observation,measure\n${rate(1)}${rate(2)}`;
  expect(twice("a", new TextEncoder().encode(text))).toEqual(["a: O15M07 E08000037 2024"]);
});

const published: readonly (readonly [string, readonly string[]])[] = [
  ["ees/la_cla_placement_stability.csv", ["O07M08"]],
  ["ees/csww_headline_measures_2017_to_2022.csv", ["O07M15"]],
  ["ees/d5_cpps_at31march_by_duration_2013_to_2025.csv", ["O07M07"]],
  ["ees/ks4_la.csv", ["O07M04"]],
  ["ees/UD_NEETNK_LA_dashboard_2023_final.csv", ["O06M05"]],
  ["els/public-electric-vehicle-chargers.csv", ["O14M06"]],
  ["els/old-gigabit-capable-broadband.csv", ["O15M15"]],
  ["els/qualifications-level-3-or-above.csv", []],
  ["fingertips/la_hospital_admissions_2324.csv", []],
  ["mhclg-homelessness/Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods", ["O03M01", "O03M02"]],
  ["mhclg-homelessness/Rough_sleeping_2022_RESAVED.xlsx", ["O03M04"]],
  ["mhclg-deprivation/IoD2019_File_10_local_authority_district_summaries.xlsx", ["O15M04", "O15M05", "O15M06"]],
  ["defra/LA_and_Regional_Spreadsheet_201718.ods", ["O13M02", "O13M04"]],
  [
    "ascof/ascof_2024_25.ods",
    [
      ..."O09M01 O09M02 O09M03 O09M04 O09M05 O09M06 O10M01 O10M02-AGE18-64 O10M02-AGE65PLUS O10M03".split(" "),
      ..."O10M04-CARERS O10M04-USERS O10M05 O10M06 O11M01 O11M02-AGE18-64 O11M02-AGE65PLUS".split(" "),
    ],
  ],
];

const held = published.filter(([path]) => existsSync(join(raw, path)));
(held.length === 0 ? test.skip : test)(
  "knows which of our series the published files feed",
  () => {
    const found = held.map(([path]) => {
      const summary = new FileSummary();
      expect(twice(path, readFileSync(join(raw, path)), summary)).toEqual([]);
      const fed = summary.series.filter(({ figures }) => figures > 0).flatMap((one) => fedBy(one).map(({ id }) => id));
      return [path, [...new Set(fed)].sort()];
    });
    expect(found).toEqual(held);
  },
  300_000,
);

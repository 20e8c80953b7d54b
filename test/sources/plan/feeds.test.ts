import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeAreaIndex } from "../../../src/areas/area-index.ts";
import { readPack } from "../../../src/pack/read-pack.ts";
import { areaLookup } from "../../../src/readers/areas/area-lookup.ts";
import { FileSummary } from "../../../src/readers/file-summary.ts";
import { jsonReaders, pageReaders, sheetReaders } from "../../../src/readers/known-readers.ts";
import { readFile } from "../../../src/readers/read-file.ts";
import { fedBy, feeds } from "../../../src/sources/plan/feeds.ts";

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
    if (typeof given !== "string") for (const feed of given) expect([...formats]).toContain(feed.format);
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
      readFile(path, readFileSync(join(raw, path)), areas, { observe: summary.observe, issue: summary.issue });
      const fed = summary.series.filter(({ figures }) => figures > 0).flatMap((one) => fedBy(one).map(({ id }) => id));
      return [path, [...new Set(fed)].sort()];
    });
    expect(found).toEqual(held);
  },
  300_000,
);

import { labelLike } from "./expected-cell.ts";
import { quarters } from "./official-cells.ts";
import { packCode, packCodeOfDfe, readRows, type Row } from "./official-files.ts";
import { sheetRows } from "./read-workbook.ts";

/*
 * The counts behind the figures as a person finds them in the official files, series by series, by names of columns and
 * measures there.
 */

/** A count of a file, by the code and the label of the period in the pack. */
export interface ExpectedCount {
  readonly area: string;
  readonly label: string;
  readonly count: number;
  /** Under a code that the council has no longer. */
  readonly recoded: boolean;
}
/** Files with the same count, the preferred first. */
type Suppliers = readonly (() => ExpectedCount[])[];
export interface CountsOfSeries {
  readonly numerator?: Suppliers;
  readonly denominator?: Suppliers;
  readonly respondents?: Suppliers;
}

function located(code: string, label: string, text: string | undefined): ExpectedCount[] {
  const area = packCode(code.trim());
  // "51,230 (35,415)": a second figure in brackets.
  const number = (text ?? "").replace(/ \(.*\)$/, "").replaceAll(",", "");
  if (area === undefined || !/^[\d.]+(E[+-]?\d+)?$/i.test(number)) return [];
  return [{ area, label, count: Number(number), recoded: area !== code.trim() }];
}

const kept = new Map<string, readonly Row[]>();
function rowsOf(path: string): readonly Row[] {
  const rows = kept.get(path) ?? readRows(path);
  kept.set(path, rows);
  return rows;
}
const sheets = new Map<string, readonly string[][]>();
function sheetOf(path: string, name: RegExp): readonly string[][] {
  const key = `${path}|${name.source}`;
  const rows = sheets.get(key) ?? sheetRows(path, name);
  sheets.set(key, rows);
  return rows;
}

const byMeasure = new Map<string, Row[]>();
/** LAIT's rows by measure: 640,000 of them, so they are grouped once. */
function laitRows(measure: string): readonly Row[] {
  if (byMeasure.size === 0)
    for (const row of readRows("sources/dfe-lait/bds_long.csv.gz")) {
      const rows = byMeasure.get(row["Short Desc"]!);
      if (rows === undefined) byMeasure.set(row["Short Desc"]!, [row]);
      else rows.push(row);
    }
  return byMeasure.get(measure) ?? [];
}
const lait = (measure: string) => (): ExpectedCount[] =>
  laitRows(measure).flatMap((row) => located(packCodeOfDfe(row["LA Number"]!) ?? "", row.Years!, row.Values));

const csc = (measure: string, part: "numerator" | "denominator") => (): ExpectedCount[] =>
  rowsOf("sources/dfe-csc-outcomes-enablers/csc_measures.csv.gz")
    .filter((row) => row.measure === measure || row.measure === `${measure}_partial`)
    .flatMap((row) => located(row.area_code as string, row.period as string, row[part]));

/** A column of a table of ASCOF, one of each year: "2024 to 2025 - numerator". */
const ascof = (measure: string, part: "numerator" | "denominator" | "number of respondents") => (): ExpectedCount[] => {
  const rows = sheetOf(
    "raw/ascof/ascof_2024_25.ods",
    new RegExp(`^Table[_ ]${measure.replace(/[()]/g, "\\$&")}$`, "i"),
  );
  const heads = rows.find((row) => row[2] === "ONS area code") ?? [];
  return heads.flatMap((head, at) => {
    const [, from, to, what] = /^(\d{4}) to \d\d(\d\d) - (.*)$/.exec(head) ?? [];
    return what === part ? rows.flatMap((row) => located(row[2] ?? "", `${from}/${to}`, row[at])) : [];
  });
};
const ascofParts = (measure: string): CountsOfSeries => ({
  numerator: [ascof(measure, "numerator")],
  denominator: [ascof(measure, "denominator")],
});
const answered = (measure: string): CountsOfSeries => ({ respondents: [ascof(measure, "number of respondents")] });

/** The same areas of two columns added; an area of only one of them is left out. */
const added = (one: () => ExpectedCount[], other: () => ExpectedCount[]) => (): ExpectedCount[] => {
  const others = new Map(other().map((cell) => [`${cell.area}|${cell.label}`, cell.count]));
  return one().flatMap((cell) => {
    const more = others.get(`${cell.area}|${cell.label}`);
    return more === undefined ? [] : [{ ...cell, count: cell.count + more }];
  });
};

/** Residents of mid-2024 from one age to another, as the base of a period. */
const residents = (from: number, to: number, label: string) => (): ExpectedCount[] =>
  rowsOf("sources/ons-mye-2024/population_by_single_year_of_age_mid2024.csv.gz").flatMap((row) => {
    let people = 0;
    for (let age = from; age <= Math.min(to, 89); age++) people += Number(row[`age_${age}`]);
    if (to >= 90) people += Number(row["age_90+"]);
    return located(row.code as string, label, String(people));
  });

const quarterly = (column: number, each: number) => (): ExpectedCount[] =>
  quarters.flatMap(([file, sheet, label]) =>
    sheetOf(file, sheet)
      .flatMap((row) => located(row[0] ?? "", label, row[column]))
      .map((cell) => ({ ...cell, count: Math.round(cell.count * each) })),
  );

/** A column of a file of DfE's. */
const education =
  (file: string, column: string, keep: (row: Row) => boolean = () => true) =>
  (): ExpectedCount[] =>
    rowsOf(`raw/ees/${file}`)
      .filter((row) => row.geographic_level !== "Regional" && keep(row))
      .flatMap((row) => {
        const year = row.time_period!;
        const label = year.length === 6 ? `${year.slice(0, 4)}/${year.slice(4)}` : year;
        return located(row.new_la_code === "" ? row.country_code! : row.new_la_code!, label, row[column]);
      });

/** A column of each year in the sheets of a table of ONS's, by its heading or by the year over it. */
const business = (table: string, heading: RegExp) => (): ExpectedCount[] =>
  ["a", "b", "c", "d", "e"].flatMap((letter) => {
    const rows = sheetOf(
      "raw/ons-xlsx/businessdemographyexceltables2024.xlsx",
      new RegExp(`^Table ${table.replace(".", "\\.")}${letter}$`),
    );
    const heads = rows.find((row) => row.some((head, at) => at > 1 && heading.test(head))) ?? [];
    const cohort = /^(\d{4}) Births$/.exec(heads[2] ?? "")?.[1];
    return heads.flatMap((head, at) =>
      at > 1 && heading.test(head) ? rows.flatMap((row) => located(row[0] ?? "", cohort ?? head, row[at])) : [],
    );
  });
const aYear = /^\d{4}$/;

const flyTipping = (sheet: RegExp, column: string): Suppliers => [
  () =>
    sheetOf("raw/defra/Flytipping_2012-13_to_2021-22_RESAVED.xlsx", sheet).flatMap((row) =>
      located(row[1] ?? "", (row[0] ?? "").replace("-", "/"), row[4]),
    ),
  () =>
    rowsOf("sources/defra-fly-tipping-2012-2022/fly_tipping_la_2012_2022.csv.gz").flatMap((row) =>
      located(row.area_code!, row.year!, row[column]),
    ),
];

const lookedAfter = lait("LACnum");
const placed = (measure: string): CountsOfSeries => ({
  numerator: [csc(`cla_placement_${measure}`, "numerator")],
  denominator: [lookedAfter],
});
const protectionPlans = "d5_cpps_at31march_by_duration_2013_to_2025.csv";
const inNeed = (row: Row): boolean => row.social_care_group === "CINO at 31 March";
const manyPlacements = (row: Row): boolean =>
  row.cla_group === "CLA on 31 March" && row.placement_stability === "With 3 or more placements during the year";

/**
 * Figures that were compiled by others from published counts and that these counts do not give to their last digit, so
 * that the counts are not held behind them: Hounslow has 66.6198 for 2,846 of 4,272, which is 66.6199; Rutland 555 for
 * 124 of 22,482, and 3,325 for 345 of 10,949, which are 550 and 3,150.
 */
export const notBehind: Readonly<Record<string, string>> = {
  O10M02: "E09000018",
  "O10M07-AGE18-64": "E06000017",
  "O10M07-AGE65PLUS": "E06000017",
};

/** Every series of which the pack holds counts. */
export const expectedCounts: Readonly<Record<string, CountsOfSeries>> = {
  O03M01: { numerator: [quarterly(7, 1)], denominator: [quarterly(5, 1000)] },
  O06M05: {
    denominator: [
      () =>
        education("UD_NEETNK_LA_dashboard_2023_final.csv", "Cohort_DJFavg")().map((cell) => ({
          ...cell,
          label: "2022/23",
        })),
    ],
  },
  O07M01: { numerator: [lookedAfter], denominator: [residents(0, 17, "2025")] },
  O07M04: { denominator: [education("ks4_la.csv", "t_pupils", inNeed)] },
  O07M05: {
    numerator: [csc("cla_ceased_to_family_networks_pct", "numerator")],
    denominator: [csc("cla_ceased_to_family_networks_pct", "denominator")],
  },
  O07M06: { numerator: [lait("ReRegCPR")] },
  O07M07: {
    numerator: [education(protectionPlans, "2_years_or_more")],
    denominator: [education(protectionPlans, "CPP_At31"), lait("CPP_Num")],
  },
  O07M08: {
    numerator: [
      education("la_cla_placement_stability.csv", "children_count", manyPlacements),
      lait("LACStableNum_2016on"),
    ],
    denominator: [lookedAfter],
  },
  "O07M09-FOSTER": placed("foster_placements"),
  "O07M09-PARENTS": placed("placed_with_parents_or_other_person_with_parental_responsibility"),
  "O07M09-HOMES": placed("secure_homes_and_childrens_homes"),
  "O07M09-INDEPENDENT": placed("independent_and_semi_independent_living_arrangements_supported_accommodation"),
  "O07M09-ADOPTION": placed("placed_for_adoption"),
  "O07M09-OTHER-RESIDENTIAL": placed("other_residential_settings"),
  "O07M09-RES-SCHOOLS": placed("residential_schools"),
  "O07M09-OTHER": placed("other_placements"),
  "O07M10-AGE17-18": { numerator: [csc("care_leavers_eet_17_18", "numerator")] },
  "O07M10-AGE19-21": {
    numerator: [csc("care_leavers_eet_19_21", "numerator")],
    denominator: [lait("NoCareLeavers")],
  },
  "O07M11-AGE17-18": { numerator: [csc("care_leavers_suitable_accommodation_17_18", "numerator")] },
  "O07M11-AGE19-21": {
    numerator: [csc("care_leavers_suitable_accommodation_19_21", "numerator")],
    denominator: [lait("NoCareLeavers")],
  },
  O07M13: { numerator: [csc("cla_placed_over_20_miles", "numerator")], denominator: [lookedAfter] },
  O08M12: { denominator: [residents(0, 90, "2025")] },
  O09M01: answered("1b"),
  O09M02: answered("1c"),
  O09M03: answered("1e"),
  O09M04: answered("1d"),
  O09M05: ascofParts("4b"),
  O10M01: ascofParts("2a"),
  O10M02: {
    numerator: [added(ascof("2e(2a)", "numerator"), ascof("2e(2b)", "numerator"))],
    denominator: [added(ascof("2e(2a)", "denominator"), ascof("2e(2b)", "denominator"))],
  },
  "O10M02-AGE18-64": ascofParts("2e(2a)"),
  "O10M02-AGE65PLUS": ascofParts("2e(2b)"),
  O10M03: answered("3a"),
  "O10M04-USERS": answered("3c(1)"),
  "O10M04-CARERS": answered("3c(2)"),
  O10M05: answered("3b"),
  O10M06: ascofParts("3d(2a)"),
  "O10M07-AGE18-64": { numerator: [ascof("2e(2a)", "denominator")], denominator: [residents(18, 64, "2024/25")] },
  "O10M07-AGE65PLUS": { numerator: [ascof("2e(2b)", "denominator")], denominator: [residents(65, 90, "2024/25")] },
  "O10M08-AGE18-64": { denominator: [residents(18, 64, "2024/25")] },
  "O10M08-AGE65PLUS": { denominator: [residents(65, 90, "2024/25")] },
  O11M01: ascofParts("2d(1)"),
  "O11M02-AGE18-64": ascofParts("2b"),
  "O11M02-AGE65PLUS": ascofParts("2c"),
  O12M09: { numerator: flyTipping(/^LA_actions$/, "actions"), denominator: flyTipping(/^LA_incidents$/, "incidents") },
  O15M07: { numerator: [business("1.1", aYear)], denominator: [business("3.1", aYear)] },
  O15M08: { numerator: [business("2.1", aYear)], denominator: [business("3.1", aYear)] },
  O15M09: { numerator: [business("7.1", aYear)], denominator: [business("7.3", aYear)] },
  O15M10: {
    numerator: [
      () =>
        rowsOf("sources/ons-els/business-demography.csv.gz")
          .filter((row) => row.indicator === "Active businesses")
          .flatMap((row) => located(row.areacd!, labelLike("2024", row.period!), row.observation)),
    ],
    denominator: [residents(0, 90, "2024")],
  },
  O15M11: { numerator: [business("5.1", /^3-year survival$/)], denominator: [business("5.1", /^\d{4} Births$/)] },
};

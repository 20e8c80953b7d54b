import { labelLike, type ExpectedCell } from "./expected-cell.ts";
import { packCode, readRows, type Row } from "./official-files.ts";
import { sheetRows } from "./read-workbook.ts";

/*
 * Expected cells of the series that publishers' own files give beside the ones the inventory matched, and of the extracts
 * of them, by their columns as a person reads them there.
 */

/** Cells of a file for a series, in the place it has among others: before the compiled figures, or after them. */
export interface OfficialCells {
  readonly id: string;
  readonly before: boolean;
  readonly cells: (sample: string) => ExpectedCell[];
}

/** A number, or null and the mark in its place. */
function found(text: string | undefined): Pick<ExpectedCell, "value" | "mark"> {
  return text !== undefined && /\d/.test(text) ? { value: Number(text) } : { value: null, mark: text ?? "" };
}

function located(
  code: string,
  label: string,
  rest: Partial<ExpectedCell> & Pick<ExpectedCell, "value">,
): ExpectedCell[] {
  const area = packCode(code);
  return area === undefined ? [] : [{ area, label, recoded: area !== code, ...rest }];
}

const homelessness = "raw/mhclg-homelessness";
/** Table TA1 of four quarters, with its columns of households, in thousands, with children, and in B&B over 6 weeks. */
export const quarters: readonly (readonly [file: string, sheet: RegExp, label: string])[] = [
  [`${homelessness}/Statutory_Homelessness_Detailed_Local_Authority_Data_202512.ods`, /^TA1$/, "31 December 2025"],
  [`${homelessness}/Statutory_Homelessness_Detailed_Local_Authority_Data_202506.ods`, /^TA1$/, "30 June 2025"],
  [`${homelessness}/Detailed_LA_202212.ods`, /^TA1_/, "31 December 2022"],
  [`${homelessness}/DetailedLA_201903_revised.xlsx`, /^TA1\b/, "31 March 2019"],
];
const [households, withChildren, overSixWeeks] = [5, 7, 12];

function familiesOverSixWeeks(): ExpectedCell[] {
  return quarters.flatMap(([file, sheet, label]) =>
    sheetRows(file, sheet).flatMap((row) => {
      const { value, mark } = found(row[overSixWeeks]);
      // A dash stands where so few families are in bed and breakfast that the number is withheld.
      return located(row[0] ?? "", label, { value, mark: mark === "-" ? "c" : (mark ?? "") });
    }),
  );
}

function rateWithChildren(): ExpectedCell[] {
  return quarters.flatMap(([file, sheet, label]) =>
    sheetRows(file, sheet).flatMap((row) => {
      const [count, thousands] = [found(row[withChildren]), found(row[households])];
      const value = count.value === null || thousands.value === null ? null : count.value / thousands.value;
      const mark = count.value === null ? count.mark : thousands.mark;
      return located(row[0] ?? "", label, { value, made: true, ...(value === null && { mark: mark ?? "" }) });
    }),
  );
}

function roughSleepers(): ExpectedCell[] {
  const rows = sheetRows(`${homelessness}/Rough_sleeping_2022_RESAVED.xlsx`, /^Table.?1.?Total$/);
  const years = rows.find((row) => row[0] === "Local authority ONS code")?.slice(4, 17) ?? [];
  return rows.flatMap((row) => {
    const code = row[3] === "E92000001" ? "E92000001" : (row[0] ?? "");
    return years.flatMap((year, at) => located(code, year, found(row[4 + at])));
  });
}

function wasteColumn(column: number, times: number): ExpectedCell[] {
  return sheetRows("raw/defra/LA_and_Regional_Spreadsheet_201718.ods", /^Table_3$/).flatMap((row) => {
    const { value, mark } = found(row[column]);
    const label = (row[0] ?? "").replace("-", "/");
    return located(row[2] ?? "", label, {
      value: value === null ? null : value * times,
      ...(mark !== undefined && { mark }),
    });
  });
}

/**
 * A table of ASCOF: three columns or fewer for each year, under headings such as "2024 to 2025 - outcome". Nobody was
 * asked where there are no respondents.
 */
function ascofCells(measure: string, isSurvey: boolean): ExpectedCell[] {
  const name = new RegExp(`^Table[_ ]${measure.replace(/[()]/g, "\\$&")}$`, "i");
  const rows = sheetRows("raw/ascof/ascof_2024_25.ods", name);
  const heads = rows.find((row) => row[2] === "ONS area code") ?? [];
  const columns = heads.flatMap((head, outcome) => {
    const [, from, to] = /^(\d{4}) to \d\d(\d\d) - outcome$/.exec(head) ?? [];
    return from === undefined ? [] : [{ label: `${from}/${to}`, outcome }];
  });
  return rows.flatMap((row) =>
    columns.flatMap(({ label, outcome }) => {
      const figure = row[outcome] ?? "";
      // "7.9 (:)": a second figure that is not there.
      const { value, mark = "" } = found(figure.replace(/ \(.*\)$/, ""));
      if (isSurvey && row[outcome - 1] === "0") return located(row[2] ?? "", label, { value: null, mark: "x" });
      const margin = Number((row[outcome - 2] ?? "").replace(/ \(.*\)$/, ""));
      const limits = isSurvey && value !== null ? { lower95: value - margin, upper95: value + margin } : {};
      // The notes of the tables say that [z] is "not applicable".
      return located(row[2] ?? "", label, { value, ...limits, mark: mark === "[z]" ? "z" : mark });
    }),
  );
}

const ascofTables: readonly (readonly [id: string, measure: string, isSurvey?: true])[] = [
  ["O09M01", "1b", true],
  ["O09M02", "1c", true],
  ["O09M03", "1e", true],
  ["O09M04", "1d", true],
  ["O09M05", "4b"],
  ["O09M06", "6a"],
  ["O10M01", "2a"],
  ["O10M02-AGE18-64", "2e(2a)"],
  ["O10M02-AGE65PLUS", "2e(2b)"],
  ["O10M03", "3a", true],
  ["O10M04-USERS", "3c(1)", true],
  ["O10M04-CARERS", "3c(2)", true],
  ["O10M05", "3b", true],
  ["O10M06", "3d(2a)"],
  ["O11M01", "2d(1)"],
  ["O11M02-AGE18-64", "2b"],
  ["O11M02-AGE65PLUS", "2c"],
];

/** Rows of a file of DfE's, with the label of a year that ends in March or is a school year. */
function eesCells(file: string, column: string, keep: (row: Row) => boolean = () => true): ExpectedCell[] {
  return readRows(`raw/ees/${file}`)
    .filter((row) => row.geographic_level !== "Regional" && keep(row))
    .flatMap((row) => {
      const code = row.new_la_code === "" ? row.country_code! : row.new_la_code!;
      const year = row.time_period!;
      const label = year.length === 6 ? `${year.slice(0, 4)}/${year.slice(4)}` : year;
      return located(code, label, found(row[column]));
    });
}

/** Columns by their names in two files of different age; the earlier quarter or year of the same indicator. */
function elsCells(file: string, indicator: string, sample: string): ExpectedCell[] {
  return readRows(`raw/els/${file}`).flatMap((row) => {
    const get = (...names: string[]): string => names.map((name) => row[name]).find((text) => text !== undefined) ?? "";
    if (get("indicator", "Indicator") !== indicator) return [];
    const lower = get("lci_95", "lower_confidence_interval_95");
    const upper = get("uci_95", "upper_confidence_interval_95");
    const period = get("period", "Period")
      .replace(/^(\d{4})-\d{4}$/, "$1-04-01")
      .replace(/^(\d{4}-\d\d)$/, "$1-01");
    const { value, mark } = found(get("observation", "Observation"));
    const limits = value === null || lower === "" ? {} : { lower95: Number(lower), upper95: Number(upper) };
    return located(get("areacd", "AREACD"), labelLike(sample, period), {
      value,
      ...limits,
      ...(mark !== undefined && { mark }),
    });
  });
}

function extract(file: string, column: string, keep: (row: Row) => boolean = () => true): ExpectedCell[] {
  return readRows(`sources/${file}`)
    .filter(keep)
    .flatMap((row) => located(row.area_code!, row.period ?? row.academic_year ?? "", found(row[column])));
}

const districts = (indicator: string, breakdown = ""): ExpectedCell[] =>
  extract(
    "ohid-fingertips-districts/fingertips_districts.csv",
    "value",
    (row) => row.indicator === indicator && row.breakdown === breakdown,
  );

/** In order of preference for each series. */
export const officialCells: readonly OfficialCells[] = [
  ...ascofTables.map(
    ([id, measure, isSurvey = false]): OfficialCells => ({
      id,
      before: true,
      cells: () => ascofCells(measure, isSurvey),
    }),
  ),
  { id: "O03M01", before: true, cells: rateWithChildren },
  { id: "O03M02", before: true, cells: familiesOverSixWeeks },
  { id: "O03M04", before: false, cells: roughSleepers },
  {
    id: "O06M05",
    before: false,
    cells: () =>
      eesCells("UD_NEETNK_LA_dashboard_2023_final.csv", "NEET_not_known_percent").map((one) => ({
        ...one,
        label: "2022/23",
      })),
  },
  {
    id: "O06M10",
    before: false,
    cells: () =>
      extract(
        "dfe-sen-absence/sen_absence_2018_19_to_2024_25.csv",
        "absence_rate_pct",
        (row) => row.sen_provision === "EHC plan",
      ),
  },
  {
    id: "O07M04",
    before: true,
    cells: () => eesCells("ks4_la.csv", "avg_att8", (row) => row.social_care_group === "CINO at 31 March"),
  },
  {
    id: "O07M07",
    before: true,
    cells: () => eesCells("d5_cpps_at31march_by_duration_2013_to_2025.csv", "2_years_or_more_percent"),
  },
  {
    id: "O07M08",
    before: true,
    cells: () =>
      eesCells(
        "la_cla_placement_stability.csv",
        "children_percent",
        (row) =>
          row.cla_group === "CLA on 31 March" &&
          row.placement_stability === "With 3 or more placements during the year",
      ),
  },
  {
    id: "O07M15",
    before: false,
    // Of 2019 fewer than nine in ten equal the figures held, so that none is used.
    cells: () =>
      eesCells("csww_headline_measures_2017_to_2022.csv", "vacancy_rate_fte_%", (row) => row.time_period !== "2019"),
  },
  { id: "O08M02-M", before: false, cells: () => districts("slope_index_life_expectancy_years", "Male") },
  { id: "O08M02-F", before: false, cells: () => districts("slope_index_life_expectancy_years", "Female") },
  {
    id: "O08M05",
    before: false,
    cells: () => [
      ...extract("ohid-year6-obesity-upper/year6_obesity_2024_25.csv", "year6_obesity_pct"),
      ...districts("year6_obesity_pct"),
    ],
  },
  { id: "O08M06", before: false, cells: () => districts("inactive_adults_pct") },
  { id: "O08M08", before: false, cells: () => districts("dental_decay_age5_pct") },
  {
    id: "O12M08",
    before: true,
    cells: (sample) => elsCells("old-engagement-with-culture-and-heritage.csv", "Engaged with the arts", sample),
  },
  {
    id: "O13M02",
    before: false,
    cells: () => extract("defra-recycling-2015-2024/recycling_rate.csv", "recycling_rate_pct"),
  },
  { id: "O13M02", before: false, cells: () => wasteColumn(7, 100) },
  {
    id: "O14M06",
    before: true,
    cells: (sample) => elsCells("public-electric-vehicle-chargers.csv", "Public electric vehicle chargers", sample),
  },
  {
    id: "O15M15",
    before: false,
    cells: (sample) => elsCells("old-gigabit-capable-broadband.csv", "Premises with gigabit capable broadband", sample),
  },
];

import type { PeriodKind } from "../period/read-period.ts";
import type { SourceKey } from "./source-files.ts";

/** Where more figures of a series are found: other years, counties, districts. */
interface History {
  readonly source: SourceKey;
  /** The publisher's name for the measure, or our name for one that `histories.ts` calculates from its parts. */
  readonly measure: string;
  /** How many rounded figures each of its figures is calculated from; 1 when left out. */
  readonly roundedParts?: number;
}

/** Where counts of a series are found. */
export interface CountHistory extends Pick<History, "source" | "measure"> {
  /** The label of our period that a yearly population is the base of, where the file names its own day. */
  readonly baseOf?: string;
}

/** How the figures of one framework series are read. */
export interface SeriesPlan {
  /** The kind of period the labels of the series mean; its histories are read as the same kind. */
  readonly period: PeriodKind;
  /** In order of preference: where two have the same cell, the first is kept. */
  readonly histories: readonly History[];
  /**
   * "published" where the publisher's own file has these same figures although the compiler marks the metric as
   * calculated; left out, the compiler's mark applies.
   */
  readonly compiled?: "published";
  /** Where the counts behind the figures are found, beside those that stand next to them. */
  readonly counts?: { readonly numerator?: CountHistory; readonly denominator?: CountHistory };
  /** Whether a county's figure is the sum of its districts': a count of people who are in one place each. */
  readonly countySums?: true;
  /** Labels of periods that the publisher calls provisional. */
  readonly provisional?: readonly string[];
}

function alone(period: PeriodKind, more: Partial<SeriesPlan> = {}): SeriesPlan {
  return { period, histories: [], ...more };
}

function from(
  period: PeriodKind,
  source: SourceKey,
  measure: string,
  { roundedParts, ...more }: Partial<SeriesPlan> & Pick<History, "roundedParts"> = {},
): SeriesPlan {
  return { period, histories: [{ source, measure, ...(roundedParts !== undefined && { roundedParts }) }], ...more };
}

/** The same figures in DfE's two tools: of the first more years, of the second the counts. */
function both(period: PeriodKind, lait: string, csc: string, more: Partial<SeriesPlan>): SeriesPlan {
  return {
    period,
    histories: [
      { source: "lait", measure: lait },
      { source: "csc", measure: csc },
    ],
    ...more,
  };
}

/** A count of LAIT. */
function count(measure: string): CountHistory {
  return { source: "lait", measure };
}

/**
 * ONS's residents of an age at the middle of 2024, for the one period of which the publisher's rate is over them: the
 * counts that it publishes, or whole numbers of events, come out of it for every council.
 */
function residents(ages: string, baseOf: string): CountHistory {
  return { source: "population", measure: ages, baseOf };
}

/** The difference of two rounded figures. */
const ofTwo = { roundedParts: 2 };
const published = { compiled: "published" } as const;

/**
 * Every series by metric id and number of the series in the compiled figures.
 *
 * A history is listed here only where its figures were compared with the compiled ones council by council and are the
 * same, or where the publisher's definition and the overlap of the years show it (marked "joined"). Examined and left
 * out, because they are not the same measure or it could not be shown: take-up of the two-year-old and the three- and
 * four-year-old offer (LAIT to 2025: the 2026 figures are three to five points off every council's earlier figures),
 * the free school meals gap and first-time entrants of LAIT (do not equal the framework's), severe absence, SEN
 * attainment by kind of support, library and arts
 * attendance, physically active adults, road safety of the Health Index.
 */
export const seriesPlan: Readonly<Record<string, SeriesPlan>> = {
  "O02M01/0": alone("calendar-year"),
  "O02M02/0": alone("financial-year"),
  "O02M03/0": alone("day"),
  "O02M04/0": alone("day"),
  "O03M01/0": alone("day"),
  "O03M02/0": alone("day"),
  "O03M04/0": from("autumn-night", "roughSleeping", "people sleeping rough", { countySums: true }),
  "O03M05/0": alone("month"),
  "O04M01/0": alone("financial-year"),
  "O04M02/0": alone("financial-year"),
  "O04M03/0": alone("financial-year"),
  "O04M03/1": alone("financial-year"),
  "O04M03/2": alone("financial-year"),
  "O04M03/3": alone("financial-year"),
  "O05M01/0": from("academic-year", "lait", "FSP_NEW_GOODDEV"),
  "O05M02/0": from("academic-year", "lait", "free school meals gap", ofTwo),
  "O05M03/0": alone("financial-year"),
  "O05M04/0": alone("in-january"),
  "O05M05/0": alone("in-january"),
  "O06M01/0": alone("academic-year"),
  "O06M02/0": from("academic-year", "lait", "KS2 disadvantage gap", ofTwo),
  "O06M03/0": from("academic-year", "lait", "AVG_Attain8_Score"),
  "O06M04/0": from("academic-year", "lait", "Attainment 8 disadvantage gap", ofTwo),
  "O06M05/0": from("academic-year", "lait", "16-17_not known_NEET"),
  "O06M06/0": alone("academic-year"),
  "O06M07/0": alone("academic-year"),
  "O06M08/0": from("academic-year", "lait", "SusEdOverall_All"),
  "O06M09/0": alone("academic-year"),
  "O06M10/0": from("academic-year", "senAbsence", "absence of pupils with a plan"),
  "O06M11/0": alone("calendar-year"),
  "O06M12/0": alone("financial-year"),
  "O06M13/0": alone("academic-year"),
  "O06M14/0": alone("academic-year"),
  "O07M01/0": from("at-31-march", "lait", "LAC", {
    counts: { numerator: count("LACnum"), denominator: residents("under 18", "2025") },
  }),
  "O07M02/0": alone("financial-year"),
  "O07M03/0": from("academic-year", "lait", "CIN_KS2_ExpStd_RWM"),
  "O07M04/0": from("academic-year", "lait", "CIN_Avg_Attain8_KS4"),
  "O07M05/0": from("year-to-31-march", "csc", "cla_ceased_to_family_networks_pct"),
  "O07M06/0": from("year-to-31-march", "lait", "PrevRegCPR", { counts: { numerator: count("ReRegCPR") } }),
  "O07M07/0": from("at-31-march", "lait", "CPPlans2yrsActive", { counts: { denominator: count("CPP_Num") } }),
  "O07M08/0": from("year-to-31-march", "lait", "LACStable_2016on", {
    counts: { numerator: count("LACStableNum_2016on"), denominator: count("LACnum") },
  }),
  "O07M09/0": both("at-31-march", "LAC_Foster_Placements", "cla_placement_foster_placements", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M09/1": both(
    "at-31-march",
    "LAC_Parents_OR_Others",
    "cla_placement_placed_with_parents_or_other_person_with_parental_responsibility",
    { ...published, counts: { denominator: count("LACnum") } },
  ),
  "O07M09/2": both("at-31-march", "LAC_SecHome_And_ChildHome", "cla_placement_secure_homes_and_childrens_homes", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M09/3": both(
    "at-31-march",
    "LAC_Ind_SInd_Liv_Arr",
    "cla_placement_independent_and_semi_independent_living_arrangements_supported_accommodation",
    { ...published, counts: { denominator: count("LACnum") } },
  ),
  "O07M09/4": from("at-31-march", "csc", "cla_placement_placed_for_adoption", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M09/5": both("at-31-march", "LAC_Other_Res_Settings", "cla_placement_other_residential_settings", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M09/6": from("at-31-march", "csc", "cla_placement_residential_schools", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M09/7": both("at-31-march", "LAC_Other_Place_Inc_Unreg", "cla_placement_other_placements", {
    ...published,
    counts: { denominator: count("LACnum") },
  }),
  "O07M10/0": from("year-to-31-march", "csc", "care_leavers_eet_17_18", published),
  "O07M10/1": both("year-to-31-march", "CareLeaverEET", "care_leavers_eet_19_21", {
    ...published,
    counts: { denominator: count("NoCareLeavers") },
  }),
  "O07M11/0": from("year-to-31-march", "csc", "care_leavers_suitable_accommodation_17_18", published),
  "O07M11/1": both("year-to-31-march", "CareLeaverAcc", "care_leavers_suitable_accommodation_19_21", {
    ...published,
    counts: { denominator: count("NoCareLeavers") },
  }),
  "O07M12/0": from("year-to-31-march", "lait", "Emotional_LAC"),
  "O07M13/0": from("at-31-march", "csc", "cla_placed_over_20_miles", { counts: { denominator: count("LACnum") } }),
  "O07M14/0": alone("financial-year"),
  "O07M15/0": from("at-30-september", "lait", "Work_Force_Vac_Rate"),
  "O08M01/0": alone("three-calendar-years"),
  "O08M01/1": alone("three-calendar-years"),
  "O08M02/0": from("three-calendar-years", "fingertipsDistricts", "slope_index_life_expectancy_years Male"),
  "O08M02/1": from("three-calendar-years", "fingertipsDistricts", "slope_index_life_expectancy_years Female"),
  "O08M03/0": alone("financial-year"),
  "O08M04/0": alone("calendar-year"),
  // The last joined: the national child measurement programme's prevalence at Year 6, severe obesity included.
  "O08M05/0": {
    period: "academic-year",
    histories: [
      { source: "yearSixObesity", measure: "obesity in Year 6" },
      { source: "fingertipsDistricts", measure: "year6_obesity_pct" },
      { source: "childObesity", measure: "Obesity prevalence in children at Year 6 age (aged 10 to 11 years)" },
    ],
  },
  "O08M06/0": from("active-lives-year", "fingertipsDistricts", "inactive_adults_pct"),
  "O08M07/0": from("calendar-year", "lait", "Under18concep"),
  "O08M08/0": from("academic-year", "fingertipsDistricts", "dental_decay_age5_pct"),
  "O08M09/0": alone("three-calendar-years"),
  "O08M10/0": alone("financial-year"),
  "O08M11/0": alone("calendar-year"),
  "O08M12/0": alone("calendar-year", { counts: { denominator: residents("all ages", "2025") } }),
  "O08M13/0": alone("five-financial-years"),
  "O08M14/0": alone("financial-year"),
  "O08M14/1": alone("financial-year"),
  "O08M14/2": alone("financial-year"),
  "O08M14/3": alone("financial-year"),
  "O09M01/0": from("financial-year", "ascof", "1b"),
  "O09M02/0": from("financial-year", "ascof", "1c"),
  "O09M03/0": from("financial-year", "ascof", "1e"),
  "O09M04/0": from("financial-year", "ascof", "1d"),
  "O09M05/0": from("financial-year", "ascof", "4b"),
  "O09M06/0": from("financial-year", "ascof", "6a"),
  "O10M01/0": from("financial-year", "ascof", "2a"),
  "O10M02/0": from("financial-year", "ascof", "living at home, all ages"),
  "O10M02/1": from("financial-year", "ascof", "2e(2a)", published),
  "O10M02/2": from("financial-year", "ascof", "2e(2b)", published),
  "O10M03/0": from("financial-year", "ascof", "3a"),
  "O10M04/0": from("financial-year", "ascof", "3c(1)", published),
  "O10M04/1": from("financial-year", "ascof", "3c(2)", published),
  "O10M05/0": from("financial-year", "ascof", "3b"),
  "O10M06/0": from("financial-year", "ascof", "3d(2a)"),
  "O10M07/0": from("financial-year", "ascof", "long-term support rate, 18 to 64"),
  "O10M07/1": from("financial-year", "ascof", "long-term support rate, 65 and over"),
  // The base of the other rates of the same release.
  "O10M08/0": alone("financial-year", { counts: { denominator: residents("18 to 64", "2024/25") } }),
  "O10M08/1": alone("financial-year", { counts: { denominator: residents("65 and over", "2024/25") } }),
  "O11M01/0": from("financial-year", "ascof", "2d(1)"),
  "O11M02/0": from("financial-year", "ascof", "2b", published),
  "O11M02/1": from("financial-year", "ascof", "2c", published),
  "O12M01/0": alone("financial-year"),
  "O12M02/0": alone("financial-year"),
  "O12M04/0": alone("financial-year"),
  "O12M05/0": alone("financial-year"),
  "O12M06/0": alone("financial-year"),
  "O12M07/0": alone("financial-year"),
  "O12M08/0": alone("financial-year"),
  // Joined: the same ratio of Defra's tables; Gateshead's figures are equal in all nine shared years.
  "O12M09/0": from("financial-year", "flyTipping", "actions per incident"),
  // Joined: the newer method only; the older series of the file is another measure.
  "O13M01/0": from(
    "calendar-year",
    "particleDeaths",
    "Fraction of mortality attributable to particulate air pollution (new method)",
  ),
  // Joined: Defra's own rates to 2022-23; Gateshead's figures are equal in all eight shared years.
  "O13M02/0": {
    period: "financial-year",
    histories: [
      { source: "waste", measure: "Household waste recycling rate" },
      { source: "recycling", measure: "recycling rate" },
    ],
  },
  "O13M03/0": alone("financial-year"),
  "O13M04/0": from("financial-year", "waste", "Residual household waste"),
  "O13M05/0": alone("financial-year"),
  "O14M01/0": alone("calendar-year"),
  "O14M02/0": alone("financial-year"),
  "O14M03/0": alone("calendar-year"),
  "O14M04/0": alone("calendar-year"),
  "O14M05/0": alone("financial-year"),
  "O14M05/1": alone("financial-year"),
  "O14M06/0": alone("month"),
  "O14M07/0": alone("financial-year"),
  "O15M01/0": alone("twelve-months"),
  "O15M01/1": alone("twelve-months"),
  // Joined: the same rate of the same survey over calendar years to 2023; the framework's is for the year to March 2026.
  "O15M02/0": alone("twelve-months"),
  "O15M03/0": from("twelve-months", "qualifications", "level 4 and above"),
  "O15M04/0": from("calendar-year", "deprivation", "imd"),
  "O15M05/0": from("calendar-year", "deprivation", "idaci"),
  "O15M06/0": from("calendar-year", "deprivation", "idaopi"),
  "O15M07/0": alone("calendar-year"),
  "O15M08/0": alone("calendar-year", { provisional: ["2024"] }),
  "O15M09/0": alone("calendar-year"),
  "O15M10/0": alone("calendar-year"),
  "O15M11/0": alone("calendar-year"),
  "O15M12/0": alone("calendar-year"),
  "O15M13/0": alone("in-april", { provisional: ["2025"] }),
  "O15M14/0": alone("calendar-year", { provisional: ["2023"] }),
  "O15M15/0": alone("month"),
  "O15M16/0": alone("month"),
  "O16M01/0": alone("financial-year", {
    provisional: ["2024/25"],
  }),
};

import type { PlainTable } from "./plain-table.ts";

/** MHCLG, autumn snapshot: people sleeping rough on one night. */
export const roughSleeping: PlainTable = {
  area: "area_code",
  period: { column: "year" },
  measures: { "people sleeping rough": "people_sleeping_rough_single_night" },
  marks: {},
  known: ["area_name"],
};

/**
 * MHCLG, Indices of Deprivation 2025: average scores. Single-tier councils are in both tiers of the file, counties in
 * the upper tier.
 */
export const deprivation: PlainTable = {
  area: "area_code",
  period: { fixed: "2025" },
  measures: { column: "index", figures: "average_score" },
  marks: {},
  known: ["area_name", "weight_population", "lsoas"],
  alsoRead: ["tier"],
  keep: (cells) => cells.tier === "lower" || (cells.tier === "upper" && cells.area_code?.startsWith("E10") === true),
};

/** Defra's WasteDataFlow figures as published by Oflog, to 2022-23. */
export const waste: PlainTable = {
  area: "area_code",
  period: { column: "financial_year" },
  measures: { column: "metric", figures: "value" },
  marks: {},
  known: ["area_name", "year_start"],
};

/** Defra: enforcement actions over incidents. Councils that returned no incidents have an empty ratio. */
export const flyTipping: PlainTable = {
  area: "area_code",
  period: { column: "year" },
  measures: { "actions per incident": "actions_per_incident" },
  marks: { "": "notPublished" },
  known: [
    "area_name",
    "investigations",
    "warning_letters",
    "statutory_notices",
    "fixed_penalty_notices",
    "prosecutions",
  ],
  counts: { numerator: "actions", denominator: "incidents" },
  flags: ["derived"],
};

/** ONS's SDG platform: deaths attributable to fine particles. Two methods, distinguished by the series' name. */
export const particleDeaths: PlainTable = {
  area: "geo_code",
  period: { column: "year" },
  measures: { column: "series", figures: "value" },
  marks: { "": "notPublished" },
  known: ["region", "local_authority", "observation_status", "units"],
};

/** ONS's subnational indicators of 2024, from OHID's child measurement programme. */
export const childObesity: PlainTable = {
  area: "area_code",
  period: { column: "period" },
  measures: { column: "indicator", figures: "value" },
  marks: { NA: "notPublished" },
  known: ["area_name", "area_type", "measure"],
};

/**
 * ONS through Nomis: level 4 and above. The share is calculated from counts and left empty wherever one of the survey's
 * categories is suppressed, although ONS may publish the share itself. It is of the people of all categories added up,
 * which the column of residents is not, so that the file has no denominator of it.
 */
export const qualifications: PlainTable = {
  area: "area_code",
  period: { column: "period" },
  measures: { "level 4 and above": "pct_nvq4_plus" },
  marks: { "": "suppressedOrNotPublished" },
  known: [
    "area_name",
    "none",
    "nvq1",
    "nvq2",
    "trade_apprenticeships",
    "nvq3",
    "nvq4_plus",
    "other",
    "nvq4_plus_95ci",
    "population_16_64",
  ],
  flags: ["derived"],
};

/** DfE: absence of pupils by what is provided for their special educational needs; the framework's are those with a plan. */
export const senAbsence: PlainTable = {
  area: "area_code",
  period: { column: "academic_year" },
  measures: { "absence of pupils with a plan": "absence_rate_pct" },
  marks: { "": "notPublished" },
  known: [
    "area_name",
    "persistent_absence_pct",
    "severe_absence_pct",
    "authorised_absence_pct",
    "unauthorised_absence_pct",
  ],
  alsoRead: ["sen_provision"],
  keep: (cells) => cells.sen_provision === "EHC plan",
};

/** OHID: prevalence of obesity in Year 6, counties and single-tier councils. */
export const yearSixObesity: PlainTable = {
  area: "area_code",
  period: { column: "period" },
  measures: { "obesity in Year 6": "year6_obesity_pct" },
  marks: { "": "notPublished" },
  known: ["area_name"],
};

/** OHID: indicators of districts and single-tier councils. */
export const fingertipsDistricts: PlainTable = {
  area: "area_code",
  period: { column: "period" },
  measures: { column: "indicator", and: "breakdown", figures: "value" },
  marks: { "": "notPublished" },
  known: ["area_name", "compared_to_england"],
};

/** Defra: recycling rates, to 2023/24. */
export const recycling: PlainTable = {
  area: "area_code",
  period: { column: "period" },
  measures: { "recycling rate": "recycling_rate_pct" },
  marks: { "": "notPublished" },
  known: ["area_name"],
};

/** Ministry of Justice: claims of private landlords, and accelerated ones, over the households of the census. */
export const possessionClaims: PlainTable = {
  area: "area_code",
  period: { fixed: "October 2022 to September 2023" },
  measures: { "claims per 1,000 households": "claims_per_1000_households" },
  marks: { "": "notPublished" },
  known: [
    "area_name",
    "tier",
    "private_landlord_claims",
    "accelerated_claims",
    "private_claims_total",
    "households_2021",
    "private_rented_households_2021",
    "claims_per_1000_private_rented",
    "basis",
  ],
};

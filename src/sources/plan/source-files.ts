import type { Source } from "../../pack/pack.ts";

/** A file that figures are taken from, and what the pack says about it. */
export interface SourceFile extends Source {
  /** Below the folder given to the builder; `.gz` is unpacked. */
  readonly path: string;
}

const openGovernmentLicence = "Open Government Licence v3.0";

const github = "https://github.com";
/** Owners of repositories that are public bodies; files from others are copies that somebody made. */
const publicBodies = ["ONSdigital", "ONSvisual", "dfe-analytical-services", "communitiesuk"];

function file(
  id: string,
  path: string,
  publisher: string,
  title: string,
  address: string,
  retrieved: string,
): SourceFile {
  const release = releases[id];
  const about = {
    id,
    path: `sources/${path}`,
    publisher,
    title,
    licence: openGovernmentLicence,
    address,
    retrieved,
    ...(release !== undefined && { release }),
  };
  return isOthersCopy(address) ? { ...about, copiedBy: "others" } : about;
}

/** A file's name without its folders, as people find it. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Whether the copy at an address was made by somebody else than a public body. */
export function isOthersCopy(address: string): boolean {
  return !publicBodies.some((body) => address.startsWith(`${github}/${body}/`));
}

/**
 * The publisher's page of the release, for files that do not name it themselves: an address that the publisher's own
 * repository names, or two documents independent of each other. The files left out have none that is known in this way.
 */
const releases: Readonly<Record<string, string>> = {
  lait: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
  csc: "https://department-for-education.shinyapps.io/csc-outcomes-enablers/",
  ascof:
    "https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof",
  "rough-sleeping": "https://www.gov.uk/government/collections/homelessness-statistics",
  deprivation: "https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025",
  qualifications: "https://www.nomisweb.co.uk/datasets/apsnew",
  population:
    "https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates/datasets/estimatesofthepopulationforenglandandwales",
  waste: "https://www.gov.uk/government/statistics/local-authority-collected-waste-management-annual-results",
  "fly-tipping": "https://www.gov.uk/government/statistics/fly-tipping-in-england",
  "particle-deaths": "https://sdgdata.gov.uk/",
  "sen-absence":
    "https://explore-education-statistics.service.gov.uk/find-statistics/pupil-absence-in-schools-in-england",
  "year-6-obesity": "https://fingertips.phe.org.uk/",
  "fingertips-districts": "https://fingertips.phe.org.uk/",
  recycling: "https://www.gov.uk/government/statistics/local-authority-collected-waste-management-annual-results",
};

/** Used where the date of the commit is not known: the day on which the copy was read for this pack. */
const readHere = "2026-11-21";

/** The files of figures beyond the framework's own, in the order the pack lists them. */
export const sourceFiles = {
  lait: file(
    "lait",
    "dfe-lait/bds_long.csv.gz",
    "Department for Education",
    "Local Authority Interactive Tool",
    `${github}/dfe-analytical-services/local-authority-interactive-tool/tree/2e30e3959a6ab8b2d22941b84764da41a40ac91b`,
    "2026-04-08",
  ),
  csc: file(
    "csc",
    "dfe-csc-outcomes-enablers/csc_measures.csv.gz",
    "Department for Education",
    "Children's social care outcomes and enablers",
    `${github}/dfe-analytical-services/CSC_outcomes_and_enablers/tree/2f5d11a431050523dab58810083259d3313029ae`,
    "2026-04-27",
  ),
  ascof: file(
    "ascof",
    "dhsc-ascof-2024-25/ascof_measures.csv.gz",
    "Department of Health and Social Care",
    "Measures from the Adult Social Care Outcomes Framework, England, 2024 to 2025",
    `${github}/Susai23/Lincolnshire-Adult-Social-Care-pipeline/tree/1b9479ebe8e2a64c9818216d2f483b25c354766b`,
    "2026-07-20",
  ),
  roughSleeping: file(
    "rough-sleeping",
    "mhclg-homelessness-housing/rough_sleeping_single_night_2024_2025.csv",
    "Ministry of Housing, Communities and Local Government",
    "Rough sleeping snapshot in England, autumn 2024 and 2025",
    `${github}/slendeavours/ONS_Population_Estimates/tree/63c754145fc566dbf18ccda1f223ad3e51935c20`,
    readHere,
  ),
  deprivation: file(
    "deprivation",
    "mhclg-iod2025-la-summaries/iod2025_la_average_scores.csv",
    "Ministry of Housing, Communities and Local Government",
    "English Indices of Deprivation 2025, Files 10 and 11",
    `${github}/SIRSAZOFDUCK/IMD2025_subICB_scores/tree/2062835b949cee33349f3957c4af3f459cd6fa72`,
    "2026-08-16",
  ),
  qualifications: file(
    "qualifications",
    "nomis-aps-nvq-2017-2021/aps_nvq_16_64.csv.gz",
    "Office for National Statistics",
    "Annual Population Survey through Nomis, tables T19 and T01",
    `${github}/dfe-analytical-services/lsip_dashboard/tree/2cd41303ee665220da5942cb7fa13a4d08e81801`,
    "2023-04-25",
  ),
  population: file(
    "population",
    "ons-mye-2024/population_by_single_year_of_age_mid2024.csv.gz",
    "Office for National Statistics",
    "Mid-year population estimates, June 2024 (table MYE2)",
    `${github}/olayinka-ysf/uk-homelessness-ta-dashboard/tree/a2af44438fa8f49533fc6ebda4b38cf98aa781fc`,
    "2026-02-24",
  ),
  waste: file(
    "waste",
    "oflog/waste_metrics.csv",
    "Department for Environment, Food and Rural Affairs, through the Office for Local Government",
    "Household waste from WasteDataFlow, 2015-16 to 2022-23",
    `${github}/communitiesuk/mhclg_svelte_component_library/tree/551faa456f326cf4056aea15d7aa8e0ffee118c1`,
    readHere,
  ),
  flyTipping: file(
    "fly-tipping",
    "defra-fly-tipping-2012-2022/fly_tipping_la_2012_2022.csv.gz",
    "Department for Environment, Food and Rural Affairs",
    "Fly-tipping statistics for England, 2012/13 to 2021/22",
    `${github}/FemShow/flytipping/tree/6dc316c22915545c983ac0afdcfa0b56352d32e4`,
    "2023-07-18",
  ),
  particleDeaths: file(
    "particle-deaths",
    "ons-sdg/sdg_3-9-1_pm25_mortality_fraction.csv",
    "Office for Health Improvement and Disparities, through the Office for National Statistics",
    "UK SDG indicator 3.9.1: mortality attributable to particulate air pollution",
    `${github}/ONSdigital/sdg-data/tree/b68b9d92341d106c2ce1535d6efe7cc0a30b322c`,
    "2025-09-24",
  ),
  senAbsence: file(
    "sen-absence",
    "dfe-sen-absence/sen_absence_2018_19_to_2024_25.csv",
    "Department for Education",
    "Pupil absence in schools in England, pupil characteristics, 2018/19 to 2024/25",
    `${github}/data-to-insight/send-attendance-dashboard/tree/40a12ba4ede1c7d59bc16ca48bad1fed8a32d13c`,
    "2026-11-29",
  ),
  yearSixObesity: file(
    "year-6-obesity",
    "ohid-year6-obesity-upper/year6_obesity_2024_25.csv",
    "Office for Health Improvement and Disparities",
    "Fingertips 90323: Year 6 prevalence of obesity, counties and single-tier councils, 2024/25",
    `${github}/jonaswillemsen/ph-game/tree/0e687aed084a44f2475f4ea34579be3fd5965d94`,
    "2026-11-29",
  ),
  fingertipsDistricts: file(
    "fingertips-districts",
    "ohid-fingertips-districts/fingertips_districts.csv",
    "Office for Health Improvement and Disparities",
    "Fingertips: four public health indicators of districts and single-tier councils",
    `${github}/traffordDataLab/trafford_themes/tree/ae20a088ae35b93b57843c79ee56e0072915db9e`,
    "2026-11-29",
  ),
  recycling: file(
    "recycling",
    "defra-recycling-2015-2024/recycling_rate.csv",
    "Department for Environment, Food and Rural Affairs",
    "Local authority collected waste, annual results: recycling rate, 2015/16 to 2023/24",
    `${github}/traffordDataLab/climate_emergency/tree/9c89b7b41eaf274c600b1866e06a5db52418a5ca`,
    "2026-11-29",
  ),
  childObesity: file(
    "child-obesity",
    "ons-subnational-indicators-2024/subnational_indicators_subset.csv",
    "Office for Health Improvement and Disparities, through the Office for National Statistics",
    "Subnational indicators explorer, 2024: obesity prevalence at Year 6 age",
    `${github}/ONSvisual/subnational-indicators/tree/b1923378171386355a71a4e763e61dc88c4330dd`,
    "2024-03-13",
  ),
} as const satisfies Record<string, SourceFile>;

export type SourceKey = keyof typeof sourceFiles;

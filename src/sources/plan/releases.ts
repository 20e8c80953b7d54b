import type { Source } from "../../pack/pack.ts";

/** What the pack says of the files of one release. */
export interface Release extends Pick<Source, "id" | "publisher" | "title"> {
  /** The reader's name for the format. */
  readonly format: string;
  /** The series of ours that it gives; every one where left out. */
  readonly series?: readonly string[];
  /** The publisher's own page of the release, or of its releases. */
  readonly page: string;
}

function els(id: string, series: readonly string[], title: string, publisher: string, page: string): Release {
  return {
    id: `els-${id}`,
    format: "Explore Local Statistics CSV",
    series,
    publisher:
      publisher === "ONS"
        ? "Office for National Statistics"
        : `${publisher}, through the Office for National Statistics`,
    title: `Explore Local Statistics: ${title}`,
    page,
  };
}

function ees(id: string, series: string, title: string): Release {
  return {
    id: `ees-${id}`,
    format: "Explore Education Statistics CSV",
    series: [series],
    publisher: "Department for Education",
    title: `Explore Education Statistics: ${title}`,
    page: "https://explore-education-statistics.service.gov.uk/find-statistics",
  };
}

/** Every release of which a file can feed the pack; the first that fits a file is its release. */
export const releases: readonly Release[] = [
  els(
    "absence",
    ["O06M09"],
    "persistent absences, all pupils",
    "Department for Education",
    "https://explore-education-statistics.service.gov.uk/find-statistics/pupil-absence-in-schools-in-england",
  ),
  els(
    "absence-looked-after",
    ["O07M02"],
    "persistent absences, looked-after pupils",
    "Department for Education",
    "https://explore-education-statistics.service.gov.uk/find-statistics/outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england",
  ),
  els(
    "key-stage-2",
    ["O06M01"],
    "pupils at expected standards by the end of primary school",
    "Department for Education",
    "https://explore-education-statistics.service.gov.uk/find-statistics/key-stage-2-attainment/2024-25-revised",
  ),
  els(
    "healthy-life",
    ["O08M01-M", "O08M01-F"],
    "healthy life expectancy",
    "ONS",
    "https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/healthandlifeexpectancies/bulletins/healthstatelifeexpectanciesuk/previousreleases",
  ),
  els(
    "chargers",
    ["O14M06"],
    "public electric vehicle chargers",
    "Department for Transport",
    "https://www.gov.uk/government/collections/electric-vehicle-charging-infrastructure-statistics",
  ),
  els(
    "employment",
    ["O15M02"],
    "employment rate",
    "ONS",
    "https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/employmentandemployeetypes/datasets/li01regionallabourmarketlocalindicatorsforcountieslocalandunitaryauthorities",
  ),
  els(
    "business",
    ["O15M07", "O15M08", "O15M09", "O15M10", "O15M11"],
    "business demography",
    "ONS",
    "https://www.ons.gov.uk/businessindustryandtrade/business/activitysizeandlocation/bulletins/businessdemography/previousreleases",
  ),
  els(
    "gva",
    ["O15M12"],
    "gross value added",
    "ONS",
    "https://www.ons.gov.uk/economy/economicoutputandproductivity/productivitymeasures/bulletins/regionalandsubregionallabourproductivityuk/previousreleases",
  ),
  els(
    "pay",
    ["O15M13"],
    "gross median weekly pay",
    "ONS",
    "https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/earningsandworkinghours/bulletins/annualsurveyofhoursandearnings/previousreleases",
  ),
  els(
    "income",
    ["O15M14"],
    "gross disposable household income per head",
    "ONS",
    "https://www.ons.gov.uk/economy/regionalaccounts/grossdisposablehouseholdincome/bulletins/regionalgrossdisposablehouseholdincomegdhi/previousreleases",
  ),
  els(
    "gigabit",
    ["O15M15"],
    "gigabit capable broadband",
    "Ofcom",
    "https://www.ofcom.org.uk/phones-and-broadband/coverage-and-speeds/infrastructure-research",
  ),
  els(
    "5g",
    ["O15M16"],
    "5G coverage",
    "Ofcom",
    "https://www.ofcom.org.uk/phones-and-broadband/coverage-and-speeds/infrastructure-research",
  ),
  els(
    "poverty",
    ["O16M01"],
    "children in relative poverty",
    "Department for Work and Pensions",
    "https://www.gov.uk/government/collections/children-in-low-income-families-local-area-statistics",
  ),
  {
    id: "els-culture",
    format: "Explore Local Statistics CSV",
    series: ["O12M08"],
    publisher: "Office for National Statistics",
    title: "Explore Local Statistics: engagement with culture and heritage",
    page: "https://www.ons.gov.uk/explore-local-statistics/",
  },
  {
    id: "els",
    format: "Explore Local Statistics CSV",
    publisher: "Office for National Statistics",
    title: "Explore Local Statistics",
    page: "https://www.ons.gov.uk/explore-local-statistics/",
  },
  ees("key-stage-4", "O07M04", "key stage 4 attainment of children using children’s social care"),
  ees("protection-plans", "O07M07", "child protection plans by duration"),
  ees("placements", "O07M08", "placement stability of children looked after"),
  {
    id: "ees",
    format: "Explore Education Statistics CSV",
    publisher: "Department for Education",
    title: "Explore Education Statistics",
    page: "https://explore-education-statistics.service.gov.uk/find-statistics",
  },
  {
    id: "ees-interface",
    format: "Explore Education Statistics, answer of its interface",
    publisher: "Department for Education",
    title: "Explore Education Statistics",
    page: "https://explore-education-statistics.service.gov.uk/find-statistics",
  },
  {
    id: "fingertips",
    format: "Fingertips CSV",
    publisher: "Office for Health Improvement and Disparities",
    title: "Fingertips",
    page: "https://fingertips.phe.org.uk/",
  },
  {
    id: "nomis",
    format: "Nomis CSV",
    publisher: "Office for National Statistics",
    title: "Annual Population Survey through Nomis",
    page: "https://www.nomisweb.co.uk/",
  },
  {
    id: "ascof-tables",
    format: "Adult Social Care Outcomes Framework, data tables",
    publisher: "Department of Health and Social Care",
    title: "Measures from the Adult Social Care Outcomes Framework",
    page: "https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof",
  },
  {
    id: "ascof-csv",
    format: "Adult Social Care Outcomes Framework CSV",
    publisher: "Department of Health and Social Care",
    title: "Measures from the Adult Social Care Outcomes Framework",
    page: "https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof",
  },
  {
    id: "homelessness",
    format: "Statutory homelessness, detailed local authority tables",
    publisher: "Ministry of Housing, Communities and Local Government",
    title: "Statutory homelessness in England, detailed local authority tables",
    page: "https://www.gov.uk/government/collections/homelessness-statistics",
  },
  {
    id: "rough-sleeping-tables",
    format: "Rough sleeping snapshot",
    publisher: "Ministry of Housing, Communities and Local Government",
    title: "Rough sleeping snapshot in England",
    page: "https://www.gov.uk/government/collections/homelessness-statistics",
  },
  {
    id: "deprivation-file-10",
    format: "Indices of Deprivation, File 10",
    publisher: "Ministry of Housing, Communities and Local Government",
    title: "English Indices of Deprivation, File 10",
    page: "https://www.gov.uk/government/collections/english-indices-of-deprivation",
  },
  {
    id: "waste-tables",
    format: "Local authority collected waste (ENV18)",
    publisher: "Department for Environment, Food and Rural Affairs",
    title: "Local authority collected waste, annual results (ENV18)",
    page: "https://www.gov.uk/government/statistics/local-authority-collected-waste-management-annual-results",
  },
  {
    id: "fly-tipping-tables",
    format: "Fly-tipping incidents and actions",
    publisher: "Department for Environment, Food and Rural Affairs",
    title: "Fly-tipping statistics for England",
    page: "https://www.gov.uk/government/statistics/fly-tipping-in-england",
  },
  {
    id: "low-income",
    format: "Children in low income families",
    publisher: "Department for Work and Pensions",
    title: "Children in low income families, local area statistics",
    page: "https://www.gov.uk/government/collections/children-in-low-income-families-local-area-statistics",
  },
  {
    id: "community-life",
    format: "Community Life Survey, annual tables",
    publisher: "Department for Culture, Media and Sport",
    title: "Community Life Survey, annual tables",
    page: "https://www.gov.uk/government/collections/community-life-survey--2",
  },
  {
    id: "buses",
    format: "Bus statistics (BUS01, BUS02)",
    publisher: "Department for Transport",
    title: "Bus statistics data tables",
    page: "https://www.gov.uk/government/statistical-data-sets/bus-statistics-data-tables",
  },
  {
    id: "roads",
    format: "Road condition statistics (RDC)",
    publisher: "Department for Transport",
    title: "Road condition statistics data tables",
    page: "https://www.gov.uk/government/statistical-data-sets/road-condition-statistics-data-tables-rdc",
  },
  {
    id: "lait-tool",
    format: "Local Authority Interactive Tool, measures",
    publisher: "Department for Education",
    title: "Local Authority Interactive Tool",
    page: "https://www.gov.uk/government/publications/local-authority-interactive-tool-lait",
  },
  {
    id: "active-lives",
    format: "Active Lives, children and young people",
    publisher: "Sport England",
    title: "Active Lives, children and young people",
    page: "https://www.sportengland.org/research-and-data/data/active-lives",
  },
  {
    id: "skills-for-care",
    format: "Skills for Care, workforce estimates",
    publisher: "Skills for Care",
    title: "Adult social care workforce estimates",
    page: "https://www.skillsforcare.org.uk/Adult-Social-Care-Workforce-Data",
  },
  {
    id: "nomis-json-stat",
    format: "JSON-stat",
    series: ["O15M01-EMPLOYED", "O15M01-FT-EDUCATION", "O15M02", "O15M03"],
    publisher: "Office for National Statistics",
    title: "Annual Population Survey through Nomis",
    page: "https://www.nomisweb.co.uk/",
  },
  {
    id: "els-json-stat",
    format: "JSON-stat",
    publisher: "Office for National Statistics",
    title: "Explore Local Statistics",
    page: "https://www.ons.gov.uk/explore-local-statistics/",
  },
  {
    id: "business-tables",
    format: "Business demography",
    publisher: "Office for National Statistics",
    title: "Business demography, UK: tables from 2019 on",
    page: "https://www.ons.gov.uk/businessindustryandtrade/business/activitysizeandlocation/bulletins/businessdemography/previousreleases",
  },
];

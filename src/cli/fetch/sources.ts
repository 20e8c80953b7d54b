import { feeds } from "../../sources/plan/feeds.ts";
import type { GovUk, Source } from "./from/source.ts";

/*
 * Every file that `npm run fetch-figures` brings, in the order in which they are asked for. None of these addresses was
 * tried for real. Pages are those of `sources/plan/releases.ts`; interfaces are as their publishers describe them, or the
 * publisher's own published code does: OHID's server and client of Fingertips, ONS's application of Explore Local
 * Statistics, DfE's website of Explore Education Statistics. Names of publications and data sets are those in DfE's own
 * repositories. Where an identifier can change, it is looked up when the file is fetched.
 */

const one = (...ids: string[]): Source["gives"] => ({ kind: "series", ids });

/** Our series that a format feeds. */
function fedBy(format: string): Source["gives"] {
  const ids = Object.entries(feeds).flatMap(([id, given]) =>
    typeof given === "object" && given.some(({ formats }) => formats.includes(format)) ? [id] : [],
  );
  return { kind: "series", ids };
}

function fingertips(indicator: number, ...ids: string[]): Source {
  return {
    id: `fingertips-${indicator}`,
    what: `Fingertips: indicator ${indicator}`,
    hosts: ["fingertips.phe.org.uk"],
    how: { kind: "fingertips", indicator },
    gives: one(...ids),
  };
}

function els(id: string, what: string, slugs: Readonly<Record<string, string>>): Source {
  return {
    id: `els-${id}`,
    what: `Explore Local Statistics: ${what}`,
    hosts: ["www.ons.gov.uk"],
    how: { kind: "els", slugs },
    gives: one(...Object.keys(slugs)),
  };
}

const publications = {
  lookedAfter: "children-looked-after-in-england-including-adoptions",
  inNeed: "characteristics-of-children-in-need",
  outcomes: "outcomes-for-children-in-need-including-children-looked-after-by-local-authorities-in-england",
  workforce: "children-s-social-work-workforce",
  neet: "participation-in-education-training-and-neet-age-16-to-17-by-local-authority",
} as const;

function ees(publication: keyof typeof publications, file: string, what: string, ...ids: string[]): Source {
  return {
    id: `ees-${file.replaceAll("_", "-")}`,
    what: `Explore Education Statistics: ${what}`,
    hosts: ["explore-education-statistics.service.gov.uk", "content.explore-education-statistics.service.gov.uk"],
    how: { kind: "ees", publication: publications[publication], file },
    gives: one(...ids),
  };
}

function nomis(id: string, what: string, quarters: number, series: string): Source {
  return {
    id: `nomis-${id}`,
    what: `Nomis: Annual Population Survey, ${what}`,
    hosts: ["www.nomisweb.co.uk"],
    how: { kind: "nomis", dataset: "NM_17_5", quarters },
    gives: one(series),
  };
}

function govuk(id: string, what: string, gives: Source["gives"], how: Omit<GovUk, "kind">): Source {
  return { id, what, hosts: ["www.gov.uk", "assets.publishing.service.gov.uk"], how: { kind: "govuk", ...how }, gives };
}

const workbook = ["ods", "xlsx"] as const;
const homelessness = "/government/collections/homelessness-statistics";
const ascof = {
  page: "/government/statistics/measures-from-the-adult-social-care-outcomes-framework-england-2024-to-2025",
  release: /^measures from the adult social care outcomes framework\b/i,
  beside: true,
} as const;
const buses = "/government/statistical-data-sets/bus-statistics-data-tables";
const roads = "/government/statistical-data-sets/road-condition-statistics-data-tables-rdc";
const framework = "/government/publications/local-outcomes-framework";

export const sources: readonly Source[] = [
  fingertips(92544, "O04M01"),
  fingertips(90631, "O05M01"),
  fingertips(93436, "O05M03"),
  fingertips(93203, "O06M05"),
  fingertips(10401, "O06M11"),
  fingertips(90362, "O08M01-M", "O08M01-F"),
  fingertips(92901, "O08M02-M", "O08M02-F"),
  fingertips(94243, "O08M03"),
  fingertips(91380, "O08M04"),
  fingertips(90323, "O08M05"),
  fingertips(93015, "O08M06"),
  fingertips(20401, "O08M07"),
  fingertips(93563, "O08M08"),
  fingertips(41001, "O08M09"),
  fingertips(93928, "O08M11"),
  fingertips(91307, "O08M12"),
  fingertips(93861, "O13M01"),
  els("key-stage-2", "key stage 2", { O06M01: "pupils-at-expected-standards-end-primary-school" }),
  els("absence", "persistent absence", {
    O06M09: "persistent-absences-all-pupils",
    O07M02: "persistent-absences-pupils-looked-after-by-local-authorities",
  }),
  els("healthy-life", "healthy life expectancy", {
    "O08M01-M": "healthy-life-expectancy-male",
    "O08M01-F": "healthy-life-expectancy-female",
  }),
  els("arts", "engagement with the arts", { O12M08: "engaged-with-arts" }),
  els("chargers", "public electric vehicle chargers", { O14M06: "electric-vehicle-public-charging-devices" }),
  els("employment", "employment rate", { O15M02: "employment-rate" }),
  els("business", "business demography", {
    O15M07: "business-births",
    O15M08: "business-deaths",
    O15M09: "high-growth-businesses",
    O15M10: "active-businesses",
    O15M11: "business-survival-three-year",
  }),
  els("productivity", "productivity", { O15M12: "gross-value-added-per-hour-worked" }),
  els("incomes", "pay and income", {
    O15M13: "gross-median-weekly-pay",
    O15M14: "gross-disposable-household-income-per-head",
  }),
  els("networks", "gigabit and 5G", { O15M15: "gigabit-capable-broadband", O15M16: "5g-coverage" }),
  els("poverty", "children in relative poverty", { O16M01: "children-in-relative-poverty-before-housing" }),
  ees("neet", "ud_neetnk_la_dashboard", "NEET and not known", "O06M05"),
  ees("lookedAfter", "cla_number_and_rate_per_10k_children", "children looked after", "O07M01"),
  ees("outcomes", "absence_la", "absence of children in need and looked after", "O07M02"),
  ees("outcomes", "ks2_la", "key stage 2 of children in need and looked after", "O07M03"),
  ees("outcomes", "ks4_la", "key stage 4 of children in need and looked after", "O07M04"),
  ees("lookedAfter", "la_children_who_ceased_during_the_year", "children who ceased to be looked after", "O07M05"),
  ees("inNeed", "d3_cpps_subsequent_plan", "repeat child protection plans", "O07M06"),
  ees("inNeed", "d5_cpps_at31march_by_duration", "child protection plans by duration", "O07M07"),
  ees("lookedAfter", "la_cla_placement_stability", "placement stability", "O07M08"),
  ees(
    "lookedAfter",
    "la_cla_on_31_march_by_characteristics",
    "children looked after by placement and distance",
    ...Object.keys(feeds).filter((id) => id.startsWith("O07M09")),
    "O07M13",
  ),
  ees("lookedAfter", "la_care_leavers_activity", "care leavers’ activity", "O07M10-AGE17-18", "O07M10-AGE19-21"),
  ees(
    "lookedAfter",
    "la_care_leavers_accommodation_suitability",
    "care leavers’ accommodation",
    "O07M11-AGE17-18",
    "O07M11-AGE19-21",
  ),
  ees("lookedAfter", "la_conviction_health_outcome_cla", "health of children looked after", "O07M12"),
  ees("workforce", "csww_indicators", "social workers", "O07M15"),
  nomis("employed-18-24", "18 to 24 in employment", 5, "O15M01-EMPLOYED"),
  nomis("education-18-24", "18 to 24 in full-time education", 5, "O15M01-FT-EDUCATION"),
  nomis("employment", "employment rate", 5, "O15M02"),
  // It is of calendar years, and was paused.
  nomis("qualifications", "qualifications at level 4 and above", 24, "O15M03"),
  govuk("homelessness", "Statutory homelessness: detailed local authority tables", one("O03M01", "O03M02"), {
    page: "/government/statistical-data-sets/live-tables-on-homelessness",
    title: /\bdetailed local authority\b/i,
    types: workbook,
  }),
  govuk("rough-sleeping", "Rough sleeping snapshot: the tables", one("O03M04"), {
    page: homelessness,
    release: /\brough sleeping snapshot\b/i,
    title: /\btables?\b/i,
    types: workbook,
  }),
  govuk("lait", "Local Authority Interactive Tool", fedBy("Local Authority Interactive Tool, measures"), {
    page: "/government/publications/local-authority-interactive-tool-lait",
    title: /\binteractive tool\b/i,
    types: ["csv", "zip", "xlsx", "xlsm", "ods"],
  }),
  govuk(
    "ascof-tables",
    "Adult Social Care Outcomes Framework: the data tables",
    fedBy("Adult Social Care Outcomes Framework, data tables"),
    { ...ascof, title: /\btables?\b/i, types: workbook },
  ),
  govuk(
    "ascof-csv",
    "Adult Social Care Outcomes Framework: the CSV",
    fedBy("Adult Social Care Outcomes Framework CSV"),
    { ...ascof, title: /\b(csv|measures|data)\b/i, types: ["csv"] },
  ),
  govuk("community-life", "Community Life Survey: annual tables", fedBy("Community Life Survey, annual tables"), {
    page: "/government/collections/community-life-survey--2",
    release: /^community life survey\b.*20\d\d/i,
    title: /\btables?\b/i,
    types: workbook,
  }),
  govuk("fly-tipping", "Fly-tipping: incidents and actions", one("O12M09"), {
    page: "/government/statistics/fly-tipping-in-england",
    title: /\b(local authority|incidents|actions)\b/i,
    types: workbook,
  }),
  govuk("waste", "Local authority collected waste: ENV18", one("O13M02", "O13M04"), {
    page: "/government/statistics/local-authority-collected-waste-management-annual-results",
    title: /\bENV18\b|\blocal authority (and regional|level|data|results|tables?)\b/i,
    types: workbook,
  }),
  govuk("bus-journeys", "Bus statistics: BUS01", one("O14M02"), {
    page: buses,
    title: /\bBUS01f?\b/i,
    types: workbook,
  }),
  govuk("bus-miles", "Bus statistics: BUS02", one("O14M07"), {
    page: buses,
    title: /\bBUS02(?!.*(km\b|kilomet))/i,
    types: workbook,
  }),
  govuk("roads-a", "Road conditions: RDC0120", one("O14M05-A-ROADS"), {
    page: roads,
    title: /\bRDC0120/i,
    types: workbook,
  }),
  govuk("roads-bc", "Road conditions: RDC0121", one("O14M05-BC-ROADS"), {
    page: roads,
    title: /\bRDC0121/i,
    types: workbook,
  }),
  govuk("deprivation", "Indices of Deprivation: File 10", one("O15M04", "O15M05", "O15M06"), {
    page: "/government/collections/english-indices-of-deprivation",
    release: /^english indices of deprivation 20\d\d\b/i,
    title: /\bfile 10\b/i,
    types: ["xlsx", "ods"],
  }),
  govuk("low-income", "Children in low income families: local area tables", one("O16M01"), {
    page: "/government/collections/children-in-low-income-families-local-area-statistics",
    release: /^children in low income families: local area statistics\b/i,
    title: /\btables?\b|\blocal area statistics\b/i,
    types: workbook,
  }),
  govuk(
    "neighbours",
    "Statistical neighbours: MHCLG’s workbook",
    { kind: "neighbours" },
    {
      page: `${framework}/local-government-outcomes-statistical-neighbours-model`,
      title: /\bstatistical neighbours?\b/i,
      types: ["xlsx", "ods"],
    },
  ),
  {
    id: "framework",
    what: "The framework’s page of metrics",
    hosts: ["www.gov.uk"],
    how: {
      kind: "plain",
      address: `https://www.gov.uk/api/content${framework}/local-outcomes-framework-priority-outcomes-and-metrics--2`,
      ending: "json",
    },
    gives: { kind: "framework" },
  },
];

/** The only hosts that are asked, whatever an answer says. */
export const hosts: ReadonlySet<string> = new Set(sources.flatMap((source) => source.hosts));

const noAddress = "Its publisher names no address that stays, and none at which the newest could be looked up is known";

/** Files of "What to download" that are not fetched, and why: these are to be downloaded by hand. */
export const notFetched: readonly { readonly what: string; readonly why: string }[] = [
  { what: "Active Lives, children and young people", why: `${noAddress}.` },
  { what: "Skills for Care", why: `${noAddress}.` },
  {
    what: "Business demography, UK",
    why: "ONS’s page lists releases, and how its files are named is not known. The percentages come with Explore Local Statistics.",
  },
];

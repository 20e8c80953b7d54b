import { column, communityLife, els, fingertips, nomis, part, table, type Feed, type Part } from "./feed-picks.ts";

const waste = "Local authority collected waste (ENV18)";
const flyTipping = "Fly-tipping incidents and actions";
const business = "Business demography";
const deprivation = "Indices of Deprivation, File 10";
const buses = "Bus statistics (BUS01, BUS02)";
export const roads = "Road condition statistics (RDC)";

const activeBusinesses = part(/^[^;]*; .*Count Of Active Enterprises\b(?!.*employees)/i, /^Table 3\.1/);

/** Businesses of a count as a percentage of others, in another sheet of the workbook. */
function businessShare(sheet: RegExp, series: RegExp, over: Part): Feed {
  return { ...table(business, sheet, series, "equal", "a percentage of others in the workbook"), over, times: 100 };
}

/** Words of an answer that is a part of "agree" or "satisfied", or the middle of the scale. */
const whole = (answer: string): RegExp =>
  new RegExp(
    `^(?!.*\\b(neither|nor|definitely|strongly|tend|very|fairly|slightly|disagree|dissatisfied)\\b).*\\b${answer}`,
    "i",
  );

/** What feeds the series of outcomes 12 to 16: communities, environment, transport, the economy, poverty. */
export const placeFeeds: Readonly<Record<string, readonly Feed[] | string>> = {
  O12M01: [communityLife(/^B4c/i, /^(?!.*\b(some|few|none|no one|nobody)\b).*\bmany\b.*can be trusted/i)],
  O12M02: [communityLife(/^B5c/i, whole("agree"))],
  O12M04: [communityLife(/^B15c/i, whole("satisfied"))],
  O12M05: [communityLife(/^B6c/i, whole("agree"))],
  O12M06: [communityLife(/^A1c/i, /\boften ?(or|\/|and) ?always\b/i)],
  O12M07: [communityLife(/^C1c\(F\)/i, /^(?!.*\b(informal|month|week|employer)\b).*\b(any\b|at least once)/i)],
  O12M08: [els("Engaged with the arts", "inferred")],
  O12M09: [
    {
      ...table(flyTipping, /action/i, /TOTAL - Total Actions$/i, "named", "over the incidents"),
      over: part(/TOTAL - Total Incidents$/i, /incident/i),
    },
  ],
  O13M01: [fingertips(93861, "Persons; 30\\+ yrs", "inferred")],
  O13M02: [
    {
      ...table(
        waste,
        /^Table_3$/i,
        /^[^;]*; Percentage of household waste sent for reuse, recycling or composting/i,
        "named",
        "a proportion: times 100",
      ),
      times: 100,
    },
  ],
  O13M03: "It is calculated from tonnages of Defra's collected waste.",
  O13M04: [table(waste, /^Table_3$/i, /^[^;]*; Residual household waste per household/i, "named")],
  O13M05: column("Defra's table of local sites"),
  O14M01: column("DfT's connectivity metric"),
  O14M02: [
    table(
      buses,
      /^BUS01f$/i,
      /^BUS01f; (?!.*\b(concession\w*|elderly|disabled|change)\b)(BUS01f\b|passenger journeys).*per head/i,
      "inferred",
    ),
  ],
  O14M03: "DfT's table CW0301, twice in 28 days, is not among the files that were seen.",
  O14M04: column("DfT's reported road casualties"),
  "O14M05-A-ROADS": [table(roads, /^RDC0120/i, /^RDC0120\w*; RDC0120.*maintenance/i, "inferred")],
  "O14M05-BC-ROADS": [table(roads, /^RDC0121/i, /^RDC0121\w*; RDC0121.*maintenance/i, "inferred")],
  O14M06: [els("Public electric vehicle chargers", "equal", "Rate per 100,000 population")],
  O14M07: [table(buses, /^BUS02d_mi$/i, /^BUS02d_mi; Total$/i, "inferred", "the change on the year before")],
  "O15M01-EMPLOYED": [nomis("% aged 18-24 in employment", "inferred")],
  "O15M01-FT-EDUCATION": [nomis("% aged 18-24 in full-time education", "inferred")],
  O15M02: [nomis("Employment rate - aged 16-64", "named"), els("Employment rate( \\(Great Britain\\))?", "named")],
  O15M03: [nomis("% with RQF4\\+ - aged 16-64", "inferred")],
  O15M04: [table(deprivation, /^IMD$/, /IMD\s?(- )?Average score$/i, "equal")],
  O15M05: [table(deprivation, /^IDACI$/, /IDACI\s?(- )?Average score$/i)],
  O15M06: [table(deprivation, /^IDAOPI$/, /IDAOPI\s?(- )?Average score$/i)],
  O15M07: [els("Business births"), businessShare(/^Table 1\.1/, /^[^;]*; .*Count Of Births\b/i, activeBusinesses)],
  O15M08: [els("Business deaths"), businessShare(/^Table 2\.1/, /^[^;]*; .*Count Of Deaths\b/i, activeBusinesses)],
  O15M09: [
    els("High growth businesses"),
    businessShare(
      /^Table 7\.1/,
      /^[^;]*; .*Count Of High Growth Enterprises\b/i,
      part(/^[^;]*; .*Count Of Active Enterprises With 10\+ Employees\b/i, /^Table 7\.3/),
    ),
  ],
  O15M10: [
    {
      ...els("Active businesses", "equal", "Number of enterprises"),
      then: "for 10,000 residents",
      perResidents: 10_000,
    },
  ],
  O15M11: [
    els("Three-year (business )?survival rate"),
    businessShare(/^Table 5\.1/, /^[^;]*; 3-year survival$/i, part(/^[^;]*; \d{4} Births$/i, /^Table 5\.1/)),
  ],
  O15M12: [els("Gross value added per hour worked", "equal", "Pounds")],
  O15M13: [els("Gross median weekly pay", "equal", "Pounds")],
  O15M14: [els("Gross disposable household income( per head)?", "equal", "Pounds")],
  O15M15: [els("(Premises with )?gigabit capable broadband")],
  O15M16: [els("5G coverage")],
  O16M01: [
    els("Children in relative poverty before housing costs"),
    {
      ...table(
        "Children in low income families",
        /Relative_Local_Authority/i,
        /Percentage of children/i,
        "named",
        "a proportion: times 100",
      ),
      times: 100,
    },
  ],
};

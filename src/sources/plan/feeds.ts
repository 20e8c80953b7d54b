/** Which published series gives one of ours. */
export interface Feed {
  /** The reader's name for the format. */
  readonly format: string;
  readonly sheet?: RegExp;
  /** The publisher's series, as the reader names it. */
  readonly series: RegExp;
  /**
   * How it is known: the figures were compared and are equal, the framework or the publisher names it, or it was only
   * inferred from the wording.
   */
  readonly basis: "equal" | "named" | "inferred";
  /** What is still to be done with the figures before they are ours. */
  readonly then?: string;
  /** Our figure is the published one times this. */
  readonly times?: number;
  /** Our figure is the published one, over this one of the same file, area and period. */
  readonly over?: RegExp;
  /** Our figure is the published count, for so many residents at the middle of the year. */
  readonly perResidents?: number;
  /** Whether what the file gives as the base of a figure is how many people answered. */
  readonly respondents?: true;
  /** Series of the same file with the counts behind the figure, where they do not stand beside it. */
  readonly counts?: { readonly numerator?: RegExp; readonly denominator?: RegExp };
}

const ees = (series: RegExp, basis: Feed["basis"] = "equal"): Feed => ({
  format: "Explore Education Statistics CSV",
  series,
  basis,
});

/** A series of Fingertips with one sex and age for all people, no category. */
const fingertips = (id: number, people: string, basis: Feed["basis"] = "named"): Feed => ({
  format: "Fingertips CSV",
  series: new RegExp(`^${id} .*; ${people}(; parent E92000001)?(; \\d\\w+)?$`),
  basis,
});

const els = (series: string, basis: Feed["basis"] = "equal"): Feed => ({
  format: "Explore Local Statistics CSV",
  series: new RegExp(`^${series}(; |$)`, "i"),
  basis,
});

const ascof = (measure: string, basis: Feed["basis"] = "equal"): Feed => {
  const escaped = measure.replace(/[()]/g, "\\$&");
  return {
    format: "Adult Social Care Outcomes Framework, data tables",
    series: new RegExp(`^Table[_ ]${escaped}; outcome$`, "i"),
    basis,
  };
};

const table = (format: string, sheet: RegExp, series: RegExp, basis: Feed["basis"] = "named", then?: string): Feed => ({
  format,
  sheet,
  series,
  basis,
  ...(then === undefined ? {} : { then }),
});

const homelessness = "Statutory homelessness, detailed local authority tables";
const waste = "Local authority collected waste (ENV18)";
const flyTipping = "Fly-tipping incidents and actions";
const deprivation = "Indices of Deprivation, File 10";
const communityLife = "Community Life Survey, annual tables";
const buses = "Bus statistics (BUS01, BUS02)";
const roads = "Road condition statistics (RDC)";

const cls = (question: string, answer: RegExp, basis: Feed["basis"] = "inferred"): Feed =>
  table(communityLife, new RegExp(question.replace(/[()]/g, "\\$&"), "i"), answer, basis);

const placement = (type: string): Feed =>
  ees(new RegExp(`^percent\\w*; (?=.*characteristic\\w*=Placement)(?=.*${type})`, "i"), "inferred");

const leavers = (age: string, what: string): Feed =>
  ees(new RegExp(`^care_leaver_percent; (?=.*${age})(?=.*=${what}(;|$))`, "i"));

const nomis = (series: RegExp, basis: Feed["basis"]): Feed => ({ format: "Nomis CSV", series, basis });

const noSource = "No published file with these figures is established.";
const column = (file: string): string =>
  `${file} is read as a table of councils; which of its columns is the series was not tried on a published file.`;
const unmet =
  "Estimates of prevalence and treatment come from several files; which figures of an export they are is not established.";

/** For every series of the pack what feeds it, or a sentence why nothing that is read does. */
export const feeds: Readonly<Record<string, readonly Feed[] | string>> = {
  O02M01: column("MHCLG's modelled housing stock"),
  O02M02: column("ONS's energy efficiency of housing"),
  O02M03: column("MHCLG's building safety remediation data release"),
  O02M04: column("MHCLG's local authority housing statistics"),
  O03M01: [
    table(
      homelessness,
      /^TA1\b|^TA1_/,
      /households in TA with children/i,
      "named",
      "divide by the households in the area, in thousands",
    ),
  ],
  O03M02: [table(homelessness, /^TA1\b|^TA1_/, /(Bed and breakfast|B&B).*(resident )?more than 6 weeks\s?\d?$/i)],
  O03M04: [table("Rough sleeping snapshot", /^Table.?1.?Total$/i, /.*/, "equal")],
  O03M05: column("MHCLG's Rough Sleeping Data Framework"),
  O04M01: [fingertips(92544, "Persons; 18\\+ yrs", "inferred")],
  O04M02: column("MHCLG's tables of safe accommodation"),
  "O04M03-OPIATE-CRACK": unmet,
  "O04M03-DRUG-TREATMENT": unmet,
  "O04M03-DRINKERS": unmet,
  "O04M03-ALCOHOL-TREATMENT": unmet,
  O05M01: [fingertips(90631, "Persons; 5 yrs", "inferred")],
  O05M02: "The gap of the early years foundation stage profile has no column name that is established.",
  O05M03: [fingertips(93436, "Persons; 2-2\\.5 yrs")],
  O05M04: "Which column of the files on education provision under 5 it is, is not established.",
  O05M05: "Which column of the files on education provision under 5 it is, is not established.",
  O06M01: [els("Pupils meeting the expected standard in reading, writing and maths")],
  O06M02: "Which columns of the Key Stage 2 files give the gap is not established.",
  O06M03: "Which column of the Key Stage 4 files it is, is not established.",
  O06M04: "Which columns of the Key Stage 4 files give the gap is not established.",
  O06M05: [
    ees(/^NEET_not_known_percent; (?=.*Age=16-17)(?!.*(Sex|Ethnic\w*|SEN\w*)=(?!Total))/i, "named"),
    fingertips(93203, "Persons; 16-17 yrs", "inferred"),
  ],
  O06M06: "Which columns of the Key Stage 2 files give it is not established.",
  O06M07: "Which columns of the Key Stage 4 files give it is not established.",
  O06M08: "Which column of the files on destinations after Key Stage 4 it is, is not established.",
  O06M09: [els("Persistent absences for all pupils")],
  O06M10: "Which column of the absence files gives pupils with a plan is not established.",
  O06M11: [fingertips(10401, "Persons; 10-17 yrs", "inferred")],
  O06M12: noSource,
  O06M13: "It is calculated from headcounts of the special educational needs files.",
  O06M14: column("Sport England's Active Lives, children and young people"),
  O07M01: [ees(/^rate_per_10000; (?=.*Children looked after on 31 March each year)/i)],
  O07M02: [
    ees(/^pt_pupils_pa_10_exact; (?=.*CLA 12 months at 31 March)(?!.*phase\w*=(?!Total))/i),
    els("Persistent absences for pupils looked after by local authorities"),
  ],
  O07M03: [ees(/^pt_rwm_met_expected_standard; (?=.*social_care_group=CINO at 31 March)/i)],
  O07M04: [ees(/^avg_att8; (?=.*social_care_group=CINO at 31 March)/i)],
  O07M05: [ees(/^percent\w*; (?=.*(special guardianship|child arrangements))/i, "inferred")],
  O07M06: [ees(/^CPP_subsequent_percent(;|$)/i)],
  O07M07: [ees(/^2_years_or_more_percent(;|$)/i)],
  O07M08: [ees(/^children_percent; (?=.*=CLA on 31 March(;|$))(?=.*=With 3 or more placements during the year(;|$))/i)],
  "O07M09-FOSTER": [placement("Foster placements")],
  "O07M09-PARENTS": [placement("Placed with parents")],
  "O07M09-HOMES": [placement("children.?s homes")],
  "O07M09-INDEPENDENT": [placement("Independent living|supported accommodation")],
  "O07M09-ADOPTION": [placement("Placed for adoption")],
  "O07M09-OTHER-RESIDENTIAL": [placement("Other residential settings")],
  "O07M09-RES-SCHOOLS": [placement("Residential schools")],
  "O07M09-OTHER": [placement("Other placements")],
  "O07M10-AGE17-18": [leavers("17 (to|and) 18", "Total in education, employment or training")],
  "O07M10-AGE19-21": [leavers("19 to 21", "Total in education, employment or training")],
  "O07M11-AGE17-18": [leavers("17 (to|and) 18", "Accommodation considered suitable")],
  "O07M11-AGE19-21": [leavers("19 to 21", "Accommodation considered suitable")],
  O07M12: [ees(/^children_count; (?=.*Ages 5 to 16 years with SDQ score)(?=.*SDQ average score)/i)],
  O07M13: [ees(/^percent\w*; (?=.*Distance between home and placement)(?=.*20 miles)/i, "inferred")],
  O07M14: "It is calculated from the section 251 files, not from revenue outturn.",
  O07M15: [ees(/^vacancy_rate_fte(_%)?(;|$)/i)],
  "O08M01-M": [els("Male healthy life expectancy"), fingertips(90362, "Male; All ages", "inferred")],
  "O08M01-F": [els("Female healthy life expectancy"), fingertips(90362, "Female; All ages", "inferred")],
  "O08M02-M": [fingertips(92901, "Male; All ages", "inferred")],
  "O08M02-F": [fingertips(92901, "Female; All ages", "inferred")],
  O08M03: [fingertips(94243, "Persons; 16\\+ yrs")],
  O08M04: [fingertips(91380, "Persons; All ages")],
  O08M05: [fingertips(90323, "Persons; 10-11 yrs")],
  O08M06: [fingertips(93015, "Persons; 19\\+ yrs", "inferred")],
  O08M07: [fingertips(20401, "Female; <18 yrs", "inferred")],
  O08M08: [fingertips(93563, "Persons; 5 yrs", "inferred")],
  O08M09: [fingertips(41001, "Persons; 10\\+ yrs")],
  O08M10: noSource,
  O08M11: [fingertips(93928, "Persons; All ages", "inferred")],
  O08M12: [fingertips(91307, "Persons; [^;]+", "inferred")],
  O08M13: "The Fingertips indicator 91734 is yearly and ours is of five years; which one gives it is not established.",
  "O08M14-OPIATE-CRACK": unmet,
  "O08M14-DRUG-TREATMENT": unmet,
  "O08M14-DRINKERS": unmet,
  "O08M14-ALCOHOL-TREATMENT": unmet,
  O09M01: [ascof("1b")],
  O09M02: [ascof("1c")],
  O09M03: [ascof("1e")],
  O09M04: [ascof("1d")],
  O09M05: [ascof("4b")],
  O09M06: [ascof("6a")],
  O10M01: [ascof("2a")],
  O10M02: "All ages are calculated from the two parts of ASCOF 2E.",
  "O10M02-AGE18-64": [ascof("2e(2a)")],
  "O10M02-AGE65PLUS": [ascof("2e(2b)")],
  O10M03: [ascof("3a")],
  "O10M04-USERS": [ascof("3c(1)")],
  "O10M04-CARERS": [ascof("3c(2)")],
  O10M05: [ascof("3b")],
  O10M06: [ascof("3d(2a)")],
  "O10M07-AGE18-64": column("DHSC's adult social care activity"),
  "O10M07-AGE65PLUS": column("DHSC's adult social care activity"),
  "O10M08-AGE18-64": column("DHSC's adult social care activity"),
  "O10M08-AGE65PLUS": column("DHSC's adult social care activity"),
  O11M01: [ascof("2d(1)")],
  "O11M02-AGE18-64": [ascof("2b")],
  "O11M02-AGE65PLUS": [ascof("2c")],
  O12M01: [cls("B4c", /can be trusted/i)],
  O12M02: [cls("B5c", /\bagree/i)],
  O12M04: [cls("B15c", /\bsatisfied/i, "inferred")],
  O12M05: [cls("B6c", /\bagree/i, "inferred")],
  O12M06: [cls("A1c", /often|always/i)],
  O12M07: [cls("C1c", /any|volunteer/i)],
  O12M08: [els("Engaged with the arts", "inferred")],
  O12M09: [
    table(flyTipping, /action/i, /TOTAL - Total Actions$/i, "named", "divide by the incidents"),
    table(flyTipping, /incident/i, /TOTAL - Total Incidents$/i, "named", "divide the actions by it"),
  ],
  O13M01: [fingertips(93861, "Persons; 30\\+ yrs", "inferred")],
  O13M02: [table(waste, /^Table_3$/i, /sent for reuse, recycling or composting/i, "named", "a proportion: times 100")],
  O13M03: "It is calculated from tonnages of Defra's collected waste.",
  O13M04: [table(waste, /^Table_3$/i, /^[^;]*; Residual household waste per household/i, "named")],
  O13M05: column("Defra's table of local sites"),
  O14M01: column("DfT's connectivity metric"),
  O14M02: [table(buses, /BUS01f/i, /.*/, "inferred")],
  O14M03: "DfT's table CW0301, twice in 28 days, is not among the files that were seen.",
  O14M04: column("DfT's reported road casualties"),
  "O14M05-A-ROADS": [table(roads, /RDC0120/i, /.*/, "inferred")],
  "O14M05-BC-ROADS": [table(roads, /RDC0121/i, /.*/, "inferred")],
  O14M06: [els("Public electric vehicle chargers")],
  O14M07: [table(buses, /BUS02d/i, /total/i, "inferred", "the change on the year before")],
  "O15M01-EMPLOYED": [nomis(/aged 18-24 in employment/i, "inferred")],
  "O15M01-FT-EDUCATION": [nomis(/aged 18-24 in full-time education/i, "inferred")],
  O15M02: [nomis(/^Employment rate - aged 16-64(;|$)/i, "named"), els("Employment rate")],
  O15M03: [nomis(/RQF4\+/i, "inferred")],
  O15M04: [table(deprivation, /^IMD$/, /IMD\s?(- )?Average score$/i, "equal")],
  O15M05: [table(deprivation, /^IDACI$/, /IDACI\s?(- )?Average score$/i)],
  O15M06: [table(deprivation, /^IDAOPI$/, /IDAOPI\s?(- )?Average score$/i)],
  O15M07: [els("Business births")],
  O15M08: [els("Business deaths")],
  O15M09: [els("High growth businesses")],
  O15M10: [{ ...els("Active businesses"), perResidents: 10_000 }],
  O15M11: [els("Three-year survival rate")],
  O15M12: [els("Gross value added per hour worked")],
  O15M13: [els("Gross median weekly pay")],
  O15M14: [els("Gross disposable household income")],
  O15M15: [els("(Premises with )?gigabit capable broadband")],
  O15M16: [els("5G coverage")],
  O16M01: [
    els("Children in relative poverty before housing costs"),
    table(
      "Children in low income families",
      /Relative_Local_Authority/i,
      /Percentage of children/i,
      "named",
      "a proportion: times 100",
    ),
  ],
};

/** A publisher's series as a reader gives it. */
export interface ReadSeries {
  readonly format: string;
  readonly sheet: string | null;
  readonly series: string;
}

/** What a published series would feed: the ids of our series, with how that is known. */
export function fedBy({ format, sheet, series }: ReadSeries): { readonly id: string; readonly feed: Feed }[] {
  return Object.entries(feeds).flatMap(([id, given]) =>
    typeof given === "string"
      ? []
      : given
          .filter(
            (feed) => feed.format === format && (feed.sheet?.test(sheet ?? "") ?? true) && feed.series.test(series),
          )
          .slice(0, 1)
          .map((feed) => ({ id, feed })),
  );
}

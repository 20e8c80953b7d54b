import { ascof, column, ees, els, fingertips, lait, laitGap, part, table, type Feed } from "./feed-picks.ts";
import { placeFeeds } from "./place-feeds.ts";

const homelessness = "Statutory homelessness, detailed local authority tables";

/** A kind of placement by the whole of its name, for others begin or end as it does. */
const placement = (type: RegExp): Feed => ees(/^percent\w*$/i, [/^Placement$/i, type], "inferred");

const leavers = (age: RegExp, what: RegExp): Feed => ees(/^care_leaver_percent$/i, [age, what]);
const age17 = /^(aged )?17 (to|and) 18( years?)?$/i;
const age19 = /^(aged )?19 to 21( years?)?$/i;
const inEet = /^Total in education, employment or training$/i;
const suitable = /^Accommodation considered suitable$/i;

const noSource = "No published file with these figures is established.";
const unmet =
  "Estimates of prevalence and treatment come from several files; which figures of an export they are is not established.";

/** For every series of the pack what feeds it, or a sentence why nothing that is read does. */
export const feeds: Readonly<Record<string, readonly Feed[] | string>> = {
  O02M01: column("MHCLG's modelled housing stock"),
  O02M02: column("ONS's energy efficiency of housing"),
  O02M03: column("MHCLG's building safety remediation data release"),
  O02M04: column("MHCLG's local authority housing statistics"),
  O03M01: [
    {
      ...table(
        homelessness,
        /^TA1\b|^TA1_/,
        /^[^;]*; (Total number of )?households in TA with children(Total)?$/i,
        "equal",
        "over the households in the area, in thousands",
      ),
      over: {
        ...part(
          /^[^;]*; Number of households (in area ?\d?|\(\d{4}-based household projections for \d{4}\) ?\d?) ?\(000s\)/i,
          /^TA1\b|^TA1_/,
        ),
        each: 1000,
      },
    },
  ],
  O03M02: [
    table(
      homelessness,
      /^TA1\b|^TA1_/,
      /(Bed and breakfast|B&B)(?!.*(without|under review|pending)).*children.*more than 6 weeks\s?\d?$/i,
    ),
  ],
  O03M04: [table("Rough sleeping snapshot", /^Table.?1.?Total$/i, /.*/, "equal")],
  O03M05: column("MHCLG's Rough Sleeping Data Framework"),
  O04M01: [fingertips(92544, "Persons; 18\\+ yrs", "inferred")],
  O04M02: column("MHCLG's tables of safe accommodation"),
  "O04M03-OPIATE-CRACK": unmet,
  "O04M03-DRUG-TREATMENT": unmet,
  "O04M03-DRINKERS": unmet,
  "O04M03-ALCOHOL-TREATMENT": unmet,
  O05M01: [fingertips(90631, "Persons; 5 yrs", "inferred"), lait("FSP_NEW_GOODDEV")],
  O05M02: [laitGap("FSP_NEW_GOODDEV", "FSP_Gooddev_FSM")],
  O05M03: [fingertips(93436, "Persons; 2-2\\.5 yrs", "named", "1y")],
  O05M04: "Which column of the files on education provision under 5 it is, is not established.",
  O05M05: "Which column of the files on education provision under 5 it is, is not established.",
  O06M01: [els("Pupils meeting the expected standard in reading, writing and maths")],
  O06M02: [laitGap("NonDAP_NEW_KS2_RWM", "DAP_NEW_KS2_RWM")],
  O06M03: [lait("AVG_Attain8_Score")],
  O06M04: [laitGap("NonDAP_KS4_ATT8", "DAP_KS4_ATT8")],
  O06M05: [
    {
      ...ees(/^NEET_not_known_percent$/i, [/^(aged )?16[-–]17$/i], "named"),
      counts: { denominator: part(/^Cohort_DJFavg; Age=16[-–]17$/i) },
    },
    lait("16-17_not known_NEET"),
    fingertips(93203, "Persons; 16-17 yrs", "inferred"),
  ],
  O06M06: "Which columns of the Key Stage 2 files give it is not established.",
  O06M07: "Which columns of the Key Stage 4 files give it is not established.",
  O06M08: [lait("SusEdOverall_All")],
  O06M09: [els("Persistent absences for all pupils")],
  O06M10: "Which column of the absence files gives pupils with a plan is not established.",
  O06M11: [fingertips(10401, "Persons; 10-17 yrs", "inferred")],
  O06M12: noSource,
  O06M13: "It is calculated from headcounts of the special educational needs files.",
  O06M14: [
    table(
      "Active Lives, children and young people",
      /.*/,
      /^[^;]*; Less active\b(?!.*(limit|lower|upper|interval|respondents|population|boys|girls|year|male)).*(rate|percentage|%|\))$/i,
      "inferred",
    ),
  ],
  O07M01: [
    {
      ...ees(/^rate_per_10000$/i, [/^Children looked after on 31 March each year$/i]),
      counts: {
        numerator: part(/^children_count; .*Children looked after on 31 March each year/i),
        denominator: part(/^population_estimate; .*Children looked after on 31 March each year/i),
      },
    },
    lait("LAC"),
  ],
  O07M02: [
    ees(/^pt_pupils_pa_10_exact$/i, [/^CLA 12 months at 31 March$/i]),
    els("Persistent absences for pupils looked after by local authorities"),
  ],
  O07M03: [ees(/^pt_rwm_met_expected_standard$/i, [/^CINO at 31 March$/i]), lait("CIN_KS2_ExpStd_RWM")],
  O07M04: [
    {
      ...ees(/^avg_att8$/i, [/^CINO at 31 March$/i]),
      counts: { denominator: part(/^t_pupils; social_care_group=CINO at 31 March(; version=\w+)?$/i) },
    },
    lait("CIN_Avg_Attain8_KS4"),
  ],
  O07M05: [
    ees(
      /^percent\w*$/i,
      [/^Special guardianship orders?$/i],
      "inferred",
      "add residence and child arrangements orders",
    ),
    ees(
      /^percent\w*$/i,
      [/^Residence orders? or child arrangements? orders?( granted)?$/i],
      "inferred",
      "add special guardianship orders",
    ),
  ],
  O07M06: [ees(/^CPP_subsequent_percent$/i), lait("PrevRegCPR")],
  O07M07: [
    {
      ...ees(/^2_years_or_more_percent$/i),
      counts: { numerator: part(/^2_years_or_more(;|$)/i), denominator: part(/^CPP_At31(;|$)/i) },
    },
    lait("CPPlans2yrsActive"),
  ],
  O07M08: [
    ees(/^children_percent$/i, [/^CLA on 31 March$/i, /^With 3 or more placements during the year$/i]),
    lait("LACStable_2016on"),
  ],
  "O07M09-FOSTER": [placement(/^Foster placements$/i), lait("LAC_Foster_Placements")],
  "O07M09-PARENTS": [
    placement(/^Placed with parents or other person with parental responsibility$/i),
    lait("LAC_Parents_OR_Others"),
  ],
  "O07M09-HOMES": [placement(/^Secure homes and children.?s homes$/i), lait("LAC_SecHome_And_ChildHome")],
  "O07M09-INDEPENDENT": [
    placement(/^Independent and semi-independent living arrangements.*$/i),
    lait("LAC_Ind_SInd_Liv_Arr"),
  ],
  "O07M09-ADOPTION": [placement(/^Placed for adoption$/i)],
  "O07M09-OTHER-RESIDENTIAL": [placement(/^Other residential settings$/i), lait("LAC_Other_Res_Settings")],
  "O07M09-RES-SCHOOLS": [placement(/^Residential schools$/i)],
  "O07M09-OTHER": [placement(/^Other placements$/i), lait("LAC_Other_Place_Inc_Unreg")],
  "O07M10-AGE17-18": [leavers(age17, inEet)],
  "O07M10-AGE19-21": [leavers(age19, inEet), lait("CareLeaverEET")],
  "O07M11-AGE17-18": [leavers(age17, suitable)],
  "O07M11-AGE19-21": [leavers(age19, suitable), lait("CareLeaverAcc")],
  O07M12: [
    ees(/^children_count$/i, [/^Ages 5 to 16 years with SDQ score$/i, /^SDQ average score$/i]),
    lait("Emotional_LAC"),
  ],
  O07M13: [
    ees(
      /^percent\w*$/i,
      [/^Distance between home and placement$/i, /^(Placed )?(more than|over) 20 miles( from home)?$/i],
      "inferred",
    ),
  ],
  O07M14: "It is calculated from the section 251 files, not from revenue outturn.",
  O07M15: [ees(/^vacancy_rate_fte(_%)?$/i), lait("Work_Force_Vac_Rate")],
  "O08M01-M": [
    els("Male healthy life expectancy", "equal", "Years"),
    fingertips(90362, "Male; All ages", "inferred", "3y"),
  ],
  "O08M01-F": [
    els("Female healthy life expectancy", "equal", "Years"),
    fingertips(90362, "Female; All ages", "inferred", "3y"),
  ],
  "O08M02-M": [fingertips(92901, "Male; All ages", "inferred", "3y")],
  "O08M02-F": [fingertips(92901, "Female; All ages", "inferred", "3y")],
  O08M03: [fingertips(94243, "Persons; 16\\+ yrs", "named", "1y")],
  O08M04: [fingertips(91380, "Persons; All ages", "named", "1y")],
  O08M05: [fingertips(90323, "Persons; 10-11 yrs")],
  O08M06: [fingertips(93015, "Persons; 19\\+ yrs", "inferred")],
  O08M07: [fingertips(20401, "Female; <18 yrs", "inferred"), lait("Under18concep")],
  O08M08: [fingertips(93563, "Persons; 5 yrs", "inferred")],
  O08M09: [fingertips(41001, "Persons; 10\\+ yrs", "named", "3y")],
  O08M10: noSource,
  O08M11: [fingertips(93928, "Persons; All ages", "inferred")],
  O08M12: [fingertips(91307, "Persons; All ages", "inferred")],
  O08M13: "The Fingertips indicator 91734 is yearly and ours is of five years; which one gives it is not established.",
  "O08M14-OPIATE-CRACK": unmet,
  "O08M14-DRUG-TREATMENT": unmet,
  "O08M14-DRINKERS": unmet,
  "O08M14-ALCOHOL-TREATMENT": unmet,
  O09M01: ascof("1b", true),
  O09M02: ascof("1c", true),
  O09M03: ascof("1e", true),
  O09M04: ascof("1d", true),
  O09M05: ascof("4b"),
  O09M06: [
    ...ascof("6a"),
    table(
      "Skills for Care, workforce estimates",
      /.*/,
      /^[^;]*;( all [^;]*;| total[^;]*;)* ?(staff |employee )?turnover( rate)?( \(?%\)?)?$/i,
      "inferred",
      "ASCOF 6A counts by its own years",
    ),
  ],
  O10M01: ascof("2a"),
  O10M02: "All ages are calculated from the two parts of ASCOF 2E.",
  "O10M02-AGE18-64": ascof("2e(2a)"),
  "O10M02-AGE65PLUS": ascof("2e(2b)"),
  O10M03: ascof("3a", true),
  "O10M04-USERS": ascof("3c(1)", true),
  "O10M04-CARERS": ascof("3c(2)", true),
  O10M05: ascof("3b", true),
  O10M06: ascof("3d(2a)"),
  "O10M07-AGE18-64": column("DHSC's adult social care activity"),
  "O10M07-AGE65PLUS": column("DHSC's adult social care activity"),
  "O10M08-AGE18-64": column("DHSC's adult social care activity"),
  "O10M08-AGE65PLUS": column("DHSC's adult social care activity"),
  O11M01: ascof("2d(1)"),
  "O11M02-AGE18-64": ascof("2b"),
  "O11M02-AGE65PLUS": ascof("2c"),
  ...placeFeeds,
};

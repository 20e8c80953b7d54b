import { metricId } from "../../framework/metric-id.ts";
import type { MeasureDefinition } from "./definition.ts";

/** Adult social care: neighbourhood health and integration. */
export const definitions11: readonly MeasureDefinition[] = [
  {
    id: metricId("O11M01"),
    counted:
      "people aged 65 and over discharged from hospital into reablement who were still in the community within 12 weeks",
    of: "people aged 65 and over discharged from hospital into reablement",
    says: [
      "discharged from hospital into reablement and remained in the community within 12 weeks",
      "reablement remained in the community 12 weeks after discharge",
      "at home 12 weeks after discharge",
      "still at home 12 weeks after discharge from hospital into reablement",
      "older people in the community 12 weeks after hospital discharge into reablement",
      "at home 12 weeks after hospital discharge",
      "reablement at home after 12 weeks",
      "in the community at 12 weeks",
      "reablement at 12 weeks",
    ],
    implied: (
      "people older adults clients patients service users hospital discharge discharged into " +
      "remained remain remaining still home community own later within following received receiving " +
      "reablement rehabilitation services effectiveness independence ASCOF"
    ).split(" "),
    related: [
      {
        says: [
          "still at home 91 days after discharge",
          "at home 91 days after discharge",
          "91 days reablement",
          "older people at home 91 days after discharge from hospital into reablement",
          "at home three months after discharge",
          "at home 90 days after discharge",
          "independence for older people through rehabilitation intermediate care",
          "achieving independence for older people through rehabilitation",
        ],
        differs: ["time"],
        sentence: "Yours looks at the 91st day, or three months; LOF at 12 weeks (84 days), from another collection.",
      },
      {
        says: [
          "offered reablement on discharge",
          "receive reablement following discharge from hospital",
          "discharged from hospital who are offered reablement",
          "discharged into reablement",
          "older people offered reablement services following discharge",
        ],
        differs: ["numerator", "denominator"],
        sentence: "Yours counts who gets reablement; LOF counts those who got it and were still at home.",
      },
      {
        says: [
          "readmitted within 30 days of discharge",
          "readmissions after reablement",
          "readmitted to hospital after reablement",
        ],
        differs: ["numerator"],
        sentence: "Yours counts people who went back to hospital; LOF counts those who stayed in the community.",
      },
      {
        says: [
          "discharged to usual place of residence",
          "discharged home from hospital",
          "discharge to normal place of residence",
        ],
        differs: ["numerator", "denominator"],
        sentence: "Yours counts all discharges to the usual home; LOF follows those who got reablement for 12 weeks.",
      },
    ],
    units: ["share"],
    ages: { from: 65, to: 120 },
    caution:
      "A statistic in development, from new client-level data. A high share is possible where few people get reablement, and some councils’ figures are withheld. Until 2023/24 ASCOF counted the 91st day.",
    never: [
      "delayed transfers of care",
      "delayed discharges",
      "delayed days",
      "no criteria to reside",
      "drug treatment",
      "children discharged",
      "prison release",
      "12 week antenatal",
      "12 week review",
      "planning 12 weeks",
    ],
  },
  {
    id: metricId("O11M02"),
    counted: "adults whose long-term support needs are met by admission to a residential or nursing care home",
    of: "100,000 residents of the same age",
    says: [
      "Number of adults whose long-term support needs are met by admission to residential and nursing care homes per 100,000 population, split by age (18-64, 65+)",
      "long-term support needs met by admission to residential and nursing care homes",
      "permanent admissions to residential and nursing care homes",
      "permanent admissions to residential and nursing care",
      "permanent admissions to care homes",
      "permanent admissions to residential or nursing homes",
      "permanent admissions to residential care",
      "permanent admissions",
      "admissions to residential and nursing care homes",
      "admissions to residential and nursing care",
      "care home admissions",
      "admissions to care homes",
      "residential and nursing admissions",
      "residential admissions",
      "adults admitted to care homes",
      "new admissions to residential and nursing care",
    ],
    implied: [
      ...(
        "people adults adult older younger clients service users residents long-term long term " +
        "permanent new support needs met population residential homes home care council local " +
        "authority supported funded council-supported change setting social ASCOF BCF Better Care " +
        "Fund NI rate"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: [
          "people living in residential care",
          "people in residential and nursing care",
          "number in care homes",
          "residents in care homes",
          "care home residents",
          "care home placements",
          "residential placements at year end",
          "supported residents in care homes",
        ],
        differs: ["numerator", "time"],
        sentence: "Yours counts people who live in care homes; LOF counts people newly admitted.",
      },
      {
        says: [
          "temporary admissions to care homes",
          "respite admissions to care homes",
          "short stay admissions to care homes",
          "short-term admissions to residential care",
        ],
        differs: ["numerator"],
        sentence: "Yours counts short stays; LOF counts long-term admissions.",
      },
      {
        says: [
          "nursing care admissions only",
          "admissions to nursing care only",
          "admissions to residential care excluding nursing",
          "residential excluding nursing",
        ],
        differs: ["numerator"],
        sentence: "Yours counts one kind of home; LOF counts residential and nursing homes together.",
      },
      {
        says: [
          "learning disability admissions to care homes",
          "mental health admissions to care homes",
          "learning disability residential care admissions",
        ],
        differs: ["group"],
        sentence: "Yours is one group; LOF counts all adults of the age.",
      },
      {
        says: [
          "average age on admission to care home",
          "length of stay in care home",
          "self-funders admitted to care homes",
        ],
        differs: ["measure"],
        sentence: "Yours is another figure of admissions; LOF is the rate of long-term admissions.",
      },
    ],
    units: ["rate"],
    caution:
      "LOF has one rate for ages 18 to 64 and one for 65 and over, per 100,000 of that age, and none for all adults. A statistic in development: low values may be a matter of recording. Before 2024/25 ASCOF’s admissions were collected in another way.",
    never: [
      "hospital admissions",
      "emergency admissions",
      "unplanned admissions",
      "avoidable admissions",
      "school admissions",
      "admissions to leisure",
      "admissions to museum",
      "children’s home admissions",
      "children admitted",
      "admissions into care children",
      "alcohol admissions",
      "self-harm admissions",
      "mental health act admissions",
      "readmissions",
      "fall admissions",
      "children residential",
    ],
    breakdowns: {
      "AGE18-64": ["aged 18 to 64", "working age", "younger adults"],
      AGE65PLUS: ["aged 65 and over", "older people", "older adults", "over 65"],
    },
  },
];

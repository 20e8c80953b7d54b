import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Long-term support: how many get it, and where they live. */
export const longTermSupportDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O10M02"),
    counted: "people with long-term support who live in their own home or with family",
    of: "people who get long-term adult social care support",
    says: [
      "long-term adult social care live in own home or with family",
      "long-term support live in own home or with family",
      "live at home or with family",
      "living at home or with family",
      "living in their own home or with family",
      "long-term support living in own home",
      "long-term support live at home or with family",
      "long-term support at home or with family",
      "people who receive long-term support who live in their home",
      "long-term support living at home",
      "long-term service users live in own home or with family",
      "social care clients live in own home or with family",
      "people with long-term care needs living at home",
    ],
    implied: [
      ...(
        "people clients service users adults adult social care receive receiving received receipt " +
        "live living lives supported services own family ASCOF"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: [
          "learning disability live in own home or with family",
          "learning disabilities own home or with family",
          "learning disability settled accommodation",
          "learning disability stable accommodation",
        ],
        differs: ["group"],
        sentence: "Yours counts adults with a learning disability only; LOF counts all who get long-term support.",
      },
      {
        says: [
          "secondary mental health services live independently",
          "mental health settled accommodation",
          "mental health live independently with or without support",
        ],
        differs: ["group", "numerator"],
        sentence:
          "Yours counts people in contact with mental health services; LOF counts all who get long-term social care.",
      },
      {
        says: ["clients in residential or nursing care"],
        differs: ["opposite"],
        sentence: "Yours counts people in care homes; LOF counts those who live at home.",
      },
      {
        says: ["community based long-term services", "long-term clients receiving community services"],
        differs: ["numerator"],
        sentence:
          "Yours counts those with services in the community; LOF counts those who live at home or with family. Do supported living and extra care count in both?",
      },
      {
        says: [
          "supported to live independently through social services",
          "helped to live at home per 1,000",
          "older people helped to live at home",
          "people helped to live at home",
        ],
        differs: ["unit", "denominator"],
        sentence: "Yours is of residents, or a number; LOF is of people who get long-term support.",
      },
      {
        says: [
          "people supported at home",
          "home care clients",
          "people receiving home care",
          "domiciliary care packages",
        ],
        differs: ["unit"],
        sentence:
          "Yours counts people with care at home; LOF is the share of those with long-term support who live at home.",
      },
    ],
    units: ["share"],
    caution:
      "This is the first year of client-level data, and low figures may be a matter of recording. The rate for all ages is calculated from the two that are published.",
    never: [
      "looked after children placed at home",
      "still at home after discharge",
      "care leavers",
      "homelessness",
      "live births",
      "work from home",
    ],
    breakdowns: {
      "AGE18-64": ["aged 18 to 64", "working age", "younger adults"],
      AGE65PLUS: ["aged 65 and over", "older people", "older adults", "over 65"],
    },
  },
  {
    id: metricId("O10M07"),
    counted:
      "people who get long-term adult social care support that the council provides or arranges: nursing, residential or in the community",
    of: "100,000 residents of the same age",
    says: [
      "Number of people receiving local authority-provided or organised long-term adult social care support (nursing, residential, and community) per 100,000 adults, split by age (18-64, 65+)",
      "people receiving long-term support per 100,000",
      "long-term adult social care support per 100,000",
      "long-term support rate",
      "adults receiving long-term support",
      "people in receipt of long-term social care",
      "people receiving long-term care per 100,000",
      "long-term service users per 100,000",
      "clients receiving long-term support",
      "people accessing long-term support",
      "people receiving long-term adult social care",
    ],
    implied: [
      ...(
        "people clients service users adults adult social care local authority council provided " +
        "organised arranged funded commissioned receive receiving received receipt accessing support " +
        "services population residents during year SALT CLD rate"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: [
          "long-term support in residential care",
          "long-term support in nursing care",
          "long-term support in the community",
          "residential and nursing care clients",
          "people receiving home care",
          "domiciliary care clients",
          "people in residential care per 100,000",
        ],
        differs: ["numerator"],
        sentence: "Yours counts one setting; LOF counts nursing, residential and community support together.",
      },
      {
        says: [
          "residents receiving a service",
          "receiving a social care service",
          "people receiving a social care service",
          "adults receiving services",
          "open adult social care cases",
        ],
        differs: ["unit", "numerator"],
        sentence:
          "Yours counts any service, or is a number or share; LOF counts long-term support per 100,000 residents of the age.",
      },
      {
        says: [
          "learning disability long-term support",
          "mental health long-term support",
          "carers receiving long-term support",
        ],
        differs: ["group"],
        sentence: "Yours is one group; LOF counts all adults of the age.",
      },
      {
        says: [
          "new clients long-term support",
          "people starting long-term support",
          "new long-term packages",
          "new long-term support requests",
        ],
        differs: ["numerator", "time"],
        sentence: "Yours counts people who begin; LOF counts all who got long-term support.",
      },
      {
        says: ["short-term support", "short term care"],
        differs: ["numerator"],
        sentence: "Yours counts short-term support; LOF counts long-term support.",
      },
    ],
    units: ["rate"],
    caution:
      "LOF has one rate for ages 18 to 64 and one for 65 and over, each per 100,000 of that age, and none for all adults. Is yours over the year or on one day?",
    never: [
      "cost of residential care",
      "cost of nursing care",
      "cost of care",
      "carers receiving services",
      "long-term clients reviewed",
      "annual reviews long-term",
      "overdue reviews",
      "long-term support reviewed",
      "annual review",
      "reviews completed",
      "long-term sickness",
      "long-term unemployed",
      "long-term conditions",
      "long-term empty homes",
      "long-term placement stability",
    ],
    breakdowns: {
      "AGE18-64": ["aged 18 to 64", "working age", "younger adults"],
      AGE65PLUS: ["aged 65 and over", "older people", "older adults", "over 65"],
    },
  },
];

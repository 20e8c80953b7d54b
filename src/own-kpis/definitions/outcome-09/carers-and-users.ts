import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** What people who use services, and carers, say in the national surveys. */
export const carersAndUsers: readonly MeasureDefinition[] = [
  {
    id: metricId("O09M01"),
    counted:
      "the index of quality of life of people who use services, adjusted for what the council can change, 0 to 1",
    of: "people who use adult social care and answer the survey",
    says: [
      "quality of life of people who use services (adjusted to account for local authority impact)",
      "adjusted quality of life",
      "adjusted quality of life of people who use services",
      "adjusted service user quality of life",
      "adjusted social care-related quality of life",
      "social care related quality of life adjusted",
      "adjusted social care related quality of life impact of adult social care services",
      "quality of life of service users adjusted for council impact",
      "impact of adult social care services on quality of life",
    ],
    implied: [
      "1B",
      "1J",
      ...(
        "quality life people person users user clients adults service services use using social care related adjusted " +
        "account accounting impact adult index score support receive receiving who ASCOF"
      ).split(" "),
    ],
    related: [
      {
        says: [
          "social care-related quality of life",
          "social care related quality of life score",
          "SCRQoL",
          "quality of life of people who use services unadjusted",
          "overall quality of life of service users score out of 24",
        ],
        differs: ["measure"],
        sentence: "Yours is the unadjusted score, up to 24; LOF is the adjusted index, 0 to 1.",
      },
      {
        says: [
          "quality of life of people who use services",
          "quality of life of users",
          "quality of life of service users",
          "service user quality of life",
          "people who use services good quality of life",
        ],
        differs: ["measure"],
        sentence: "Yours does not say adjusted: ASCOF has a score up to 24 too; LOF is the adjusted index, 0 to 1.",
      },
      {
        says: [
          "care home residents quality of life",
          "quality of life of people with a learning disability",
          "quality of life of older people using services",
        ],
        differs: ["group"],
        sentence: "Yours counts one group; LOF counts all people who use services.",
      },
    ],
    units: ["score"],
    caution:
      "This is the adjusted index ASCOF 1B, from 0 to 1 and not a percentage. The unadjusted score goes up to 24: look at your figures before you accept.",
    never: ["health-related quality of life", "quality of life strategy", "environmental quality of life"],
  },
  {
    id: metricId("O09M02"),
    counted: "the quality of life score of carers, out of 12",
    of: "carers who answer the national survey",
    says: [
      "quality of life of carers",
      "carers' quality of life",
      "carer quality of life",
      "carer-reported quality of life",
      "carer reported quality of life score",
      "social care related quality of life of carers",
      "quality of life reported by carers",
      "quality of life score of unpaid carers",
    ],
    implied: [
      "1C",
      "1D",
      ...(
        "carer carers unpaid adult informal quality life reported reporting report social care related score survey " +
        "average ASCOF overall"
      ).split(" "),
    ],
    related: [
      {
        says: ["young carers quality of life", "quality of life of parent carers"],
        differs: ["group"],
        sentence: "Yours counts one group of carers; LOF counts adult carers who answer the survey.",
      },
      {
        says: [
          "carers with a good quality of life",
          "carers reporting good quality of life",
          "carers who feel their quality of life has improved",
        ],
        differs: ["unit", "measure"],
        sentence: "Yours is a share of carers; LOF is a score out of 12.",
      },
    ],
    units: ["score"],
    caution:
      "A survey score of at most 12, from a survey every second year. Check that yours is that score and not a percentage.",
    never: [
      "health-related quality of life",
      "quality of life strategy",
      "environmental quality of life",
      "carers assessments",
      "carers social contact",
      "foster carers quality of life",
    ],
  },
  {
    id: metricId("O09M03"),
    counted: "carers who are satisfied with social services, for them and the person they care for",
    of: "carers who answer the national survey",
    says: [
      "overall satisfaction of carers with social services (for them and the person they care for)",
      "overall satisfaction of carers with social services",
      "satisfaction of carers",
      "carer satisfaction",
      "carers' satisfaction",
      "carers satisfied with social services",
      "carers satisfied with support and services",
      "carers extremely or very satisfied with social services",
      "satisfaction of carers with social care",
    ],
    implied: [
      "1E",
      "3B",
      ...(
        "carer carers unpaid adult informal overall satisfaction satisfied extremely very social service services care " +
        "support received receive person people they cared for with them ASCOF survey"
      ).split(" "),
    ],
    related: [
      {
        says: ["carers dissatisfied", "carers not satisfied with social services", "dissatisfaction of carers"],
        differs: ["opposite"],
        sentence: "Yours counts carers who are not satisfied; LOF counts those who are.",
      },
      {
        says: [
          "carers satisfied with carers centre",
          "carers satisfied with respite",
          "carers satisfied with their assessment",
          "young carers satisfaction",
          "parent carers satisfaction",
        ],
        differs: ["numerator"],
        sentence: "Yours is about one service or group; LOF is overall satisfaction with social services.",
      },
    ],
    units: ["share"],
    caution:
      "An estimate from the national survey of adult carers, every second year. Check that yours is from that survey.",
    never: [
      "carers assessments",
      "carers receiving services",
      "self-directed support",
      "foster carer satisfaction",
      "satisfaction of foster carers",
    ],
  },
  {
    id: metricId("O09M04"),
    counted: "people who use services and are satisfied with their care and support",
    of: "people who use adult social care and answer the survey",
    says: [
      "overall satisfaction of people who use services with their care and support",
      "satisfaction of people who use services",
      "people who use services satisfied with their care and support",
      "people who use services who are extremely or very satisfied with their care and support",
      "service users satisfied with care and support",
      "service users satisfied with social care services",
      "satisfaction of service users with their care and support",
      "satisfaction of adult social care users",
      "social care service user satisfaction",
      "adult social care user satisfaction",
      "clients satisfied with their care and support",
      "adults satisfied with their care and support",
      "adult social care users satisfied with their care and support",
      "adult social care users satisfied",
      "social care users satisfied with their care and support",
      "people using social care satisfied with their care and support",
    ],
    implied: [
      "1D",
      "3A",
      ...(
        "people person persons users user clients client adults adult overall satisfaction satisfied extremely very " +
        "social service services use using care and support they receive received receiving who ASCOF survey"
      ).split(" "),
    ],
    related: [
      {
        says: ["user satisfaction", "users' satisfaction", "service user satisfaction"],
        differs: ["denominator"],
        sentence: "Yours does not say with what; LOF counts people who use adult social care.",
      },
      {
        says: [
          "satisfaction with home care",
          "home care users satisfied",
          "satisfaction with residential care",
          "people satisfied with reablement",
          "older people satisfied with home care services",
          "satisfaction with day services",
        ],
        differs: ["group"],
        sentence: "Yours is about one service; LOF counts all people who use adult social care.",
      },
      {
        says: [
          "people who use services dissatisfied with their care and support",
          "service users dissatisfied with social care",
        ],
        differs: ["opposite"],
        sentence: "Yours counts people who are not satisfied; LOF counts those who are.",
      },
      {
        says: ["social care customers satisfied with the contact centre", "satisfaction with social care assessment"],
        differs: ["numerator"],
        sentence: "Yours is about one contact; LOF is overall satisfaction with care and support.",
      },
    ],
    units: ["share"],
    caution:
      "An estimate from the national survey of users of adult social care. Check that yours is from that survey.",
    never: [
      "customer satisfaction",
      "tenant satisfaction",
      "library user satisfaction",
      "children's social care satisfaction",
      "leisure user satisfaction",
    ],
  },
];

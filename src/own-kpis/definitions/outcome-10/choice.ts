import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** What people say of their choice and control, and direct payments. */
export const choiceDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O10M03"),
    counted:
      "people who use adult social care and say in the Adult Social Care Survey that they have control over their daily life",
    of: "people who use adult social care and answered the survey",
    says: [
      "control over daily life",
      "control over everyday life",
      "control of their daily life",
      "control over their day to day lives",
      "control in their daily lives",
    ],
    implied: [
      ...(
        "people who use services service users clients customers adults survey ASCS report reporting feel say " +
        "state respondents residents ASCOF care support receiving receive social"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: ["carers control over daily life", "carers feel in control over daily life"],
        differs: ["group"],
        sentence: "Yours asks carers; LOF asks people who use care services.",
      },
      {
        says: ["learning disability control over daily life", "mental health control over daily life"],
        differs: ["group"],
        sentence: "Yours is one group of users; LOF counts all who use adult social care.",
      },
      {
        says: [
          "as much control as they want over daily life",
          "services help control over daily life",
          "services helped them have control over daily life",
        ],
        differs: ["numerator"],
        sentence:
          "Yours counts one answer, or what services did for control; LOF counts those who report having control.",
      },
      {
        says: ["no control over daily life", "little control over daily life"],
        differs: ["opposite"],
        sentence: "Yours counts people without control; LOF counts those who have it.",
      },
      {
        says: ["choice and control", "choice over care and support services"],
        differs: ["measure"],
        sentence: "Yours is of choice as well, or of care itself; LOF asks of control over daily life.",
      },
    ],
    units: ["share"],
    ages: { from: 18, to: 120 },
    caution:
      "LOF’s figure is estimated from the sample of the Adult Social Care Survey. Is yours from that survey, or from one of your own?",
    never: ["budget control", "infection control", "control of spend"],
  },
  {
    id: metricId("O10M04"),
    counted: "people who found it easy to find information about services or support, users and carers apart",
    of: "care users, or carers, who answered their survey",
    says: [
      "easy to find information about services",
      "easy to find information about support",
      "easy to find information",
      "find information easily",
      "easy to find information and advice about support services or benefits",
      "easy to access information and advice about care",
      "ease of finding information about services",
    ],
    implied: [
      ...(
        "people who use services service users care clients customers adults carers unpaid social support " +
        "benefits advice survey ASCS SACE report reporting found say state respondents ASCOF"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: ["difficult to find information", "hard to find information", "not easy to find information"],
        differs: ["opposite"],
        sentence: "Yours counts those who found it difficult; LOF counts those who found it easy.",
      },
      {
        says: [
          "satisfied with information and advice",
          "information and advice helpful",
          "quality of information and advice",
          "useful information and advice",
        ],
        differs: ["measure"],
        sentence: "Yours is of satisfaction or use; LOF asks whether the information was easy to find.",
      },
      {
        says: ["residents easy to find information on council services", "parents easy to find information"],
        differs: ["group"],
        sentence: "Yours asks others; LOF asks people who use adult social care, and carers.",
      },
    ],
    units: ["share"],
    caution:
      "LOF has users every year and carers every second year, from two surveys, and no figure for both together. Which of the two is yours?",
    never: [
      "contacts resolved with information and advice",
      "information and advice at first contact",
      "signposted to information",
      "website information",
      "freedom of information",
      "information requests",
      "information governance",
      "data protection",
    ],
    breakdowns: {
      USERS: ["users", "service users", "care users", "people who use services", "clients"],
      CARERS: ["carers", "unpaid carers", "carer"],
    },
  },
  {
    id: metricId("O10M05"),
    counted:
      "carers who say in the survey that they have been involved or consulted in discussions about the person they care for",
    of: "carers who answered the survey of adult carers",
    says: [
      "carers involved in discussions about the person they care for",
      "carers always or usually involved in discussions",
      "carers always or usually involved or consulted in discussions about the person they care for",
      "carers included or consulted in discussion about the person they care for",
      "carers involved in discussions",
      "carers included or consulted in discussions",
      "carers included in discussions",
      "carers consulted in discussions",
      "carers involved or consulted about the person they care for",
      "carers consulted",
      "carers feel involved in discussion about the cared for person",
    ],
    implied: [
      ...(
        "adult unpaid adults survey SACE report reporting feel felt say person people cared support " +
        "services included consulted involved discussion look looked after provided given made ASCOF " +
        "social care"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: [
          "service users involved in discussions about their care",
          "people involved in decisions about their care",
          "parents involved in discussions",
          "adults involved in decisions about their care and support",
        ],
        differs: ["group"],
        sentence: "Yours asks the people cared for, or parents; LOF asks adult carers.",
      },
      {
        says: ["carers not involved in discussions", "carers never consulted"],
        differs: ["opposite"],
        sentence: "Yours counts carers left out; LOF counts those involved.",
      },
    ],
    units: ["share"],
    ages: { from: 18, to: 120 },
    caution:
      "LOF’s figure is estimated from the survey of adult carers, held every second year. Is yours from that survey?",
    never: [
      "carers assessment",
      "carers offered an assessment",
      "carers assessed or reviewed",
      "carers with a review",
      "carers services",
      "foster carers consulted",
      "foster carers involved",
      "consultation responses",
      "young carers",
      "public consultation",
    ],
  },
  {
    id: metricId("O10M06"),
    counted: "people who get adult social care as a direct payment",
    of: "people who get adult social care support",
    says: [
      "direct payments",
      "direct payment",
      "social care clients with a direct payment",
      "receive direct payments",
      "adults receiving direct payments",
      "people using social care who receive direct payments",
      "clients with a direct payment",
      "service users in receipt of direct payments",
      "support delivered through direct payments",
      "long-term support by direct payment",
      "care package taken as a direct payment",
    ],
    implied: [
      ...(
        "people using social care who use services service users clients customers adults adult " +
        "support long-term long term community receive receiving received receipt take taking taken " +
        "via through whole part eligible based community-based take-up uptake getting get accessing " +
        "access purchased package packages ASCOF snapshot"
      ).split(" "),
      "adult social care",
      "aged 18 and over",
    ],
    related: [
      {
        says: [
          "carers direct payments",
          "carers receiving direct payments",
          "direct payments for support direct to carer",
        ],
        differs: ["group"],
        sentence: "Yours counts carers; LOF counts people who use social care.",
      },
      {
        says: [
          "disabled children direct payments",
          "children and families direct payments",
          "families receiving direct payments",
          "parents direct payments",
        ],
        differs: ["group", "age"],
        sentence: "Yours is of children or their families; LOF counts adults who use social care.",
      },
      {
        says: [
          "learning disability direct payments",
          "mental health direct payments",
          "physical disability direct payments",
        ],
        differs: ["group"],
        sentence: "Yours is one group of users; LOF counts all adults who use social care.",
      },
      {
        says: [
          "direct payments and personal budgets",
          "personal budgets",
          "individual budgets",
          "managed personal budget",
          "direct payments individual service funds",
        ],
        differs: ["numerator"],
        sentence: "Yours counts other personal budgets too; LOF counts direct payments only.",
      },
      {
        says: ["new direct payments", "direct payments set up", "direct payments started", "direct payments ended"],
        differs: ["numerator", "time"],
        sentence: "Yours counts direct payments that began or ended; LOF is the share of users who have one.",
      },
    ],
    units: ["share"],
    ages: { from: 18, to: 120 },
    caution:
      "LOF’s figure is from the new client-level collection (2024/25) and a statistic in development: low values may be gaps in recording. Earlier ASCOF figures are not comparable.",
    never: [
      "self-directed support",
      "personal health budget",
      "direct payment spend",
      "direct payment audit",
      "direct debit",
      "housing benefit direct payments",
      "payment to providers",
      "universal credit direct payments",
      "direct payment team",
      "direct payment cards",
    ],
  },
];

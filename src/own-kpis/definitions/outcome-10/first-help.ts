import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** People who were not supported before: reablement and assessments. */
export const firstHelpDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O10M01"),
    counted:
      "people who received reablement, received no services before, and made no further request for ongoing support",
    of: "people who received reablement during the year and received no services before",
    says: [
      "reablement no further request for ongoing support",
      "short-term services previously not receiving services no further request for ongoing support",
      "short-term services new clients no further request",
      "reablement no further request",
      "reablement previously not receiving services no further request",
      "new clients reablement no ongoing support",
      "new clients in receipt of reablement with no ongoing support requested afterwards",
      "new clients short-term service no ongoing support",
      "reablement no further request for support",
      "short-term support to maximise independence no further request for support",
      "new clients who received reablement and needed no further support",
    ],
    implied: [
      ...(
        "people clients new service users adults adult received receiving receive previously services " +
        "during year made ongoing on-going long-term long term support care request requested " +
        "requiring required need needed needing afterwards after afterward end where receipt " +
        "completed completing ASCOF short-term maximise independence ST-Max STMax social"
      ).split(" "),
      "adult social care",
    ],
    related: [
      {
        says: [
          "sequel to service",
          "sequel to short-term service lower level",
          "outcome of short-term services",
          "short-term service no ongoing support or support of a lower level",
          "reablement no support or lower level",
        ],
        differs: ["numerator"],
        sentence:
          "Yours may count those who went on to a lower level of support too, as ASCOF did until 2023/24; LOF counts those with no further request.",
      },
      {
        says: [
          "reablement no ongoing care",
          "reablement no ongoing support",
          "reablement no long-term care",
          "reablement no package of care",
          "completed reablement independent",
          "fully independent after reablement",
          "reablement needs no further care",
          "reablement goals met",
          "reablement reduced care package",
        ],
        differs: ["denominator", "numerator"],
        sentence:
          "Yours may count all who finish reablement, and what they need at its end; LOF counts people without services before, and no further request.",
      },
      {
        says: [
          "reablement ongoing support needed",
          "reablement long-term care needed",
          "going on to long-term support after reablement",
          "reablement leading to long-term service",
        ],
        differs: ["opposite"],
        sentence: "Yours counts those who went on to long-term support; LOF counts those with no further request.",
      },
      {
        says: [
          "reablement service users",
          "reablement starts",
          "reablement referrals",
          "reablement hours",
          "people starting reablement",
          "reablement capacity",
        ],
        differs: ["unit", "numerator"],
        sentence: "Yours counts who gets reablement; LOF is the share of them with no further request.",
      },
    ],
    units: ["share"],
    ages: { from: 18, to: 120 },
    caution:
      "This is ASCOF 2A of the new client-level collection, still in development. Until 2023/24 ASCOF numbered its measures otherwise: 2A was admissions to care homes. Does yours leave out people who had services before?",
    never: ["reablement satisfaction", "reablement cost", "reablement waiting time", "hospital request"],
  },
  {
    id: metricId("O10M08"),
    counted: "requests for adult social care support by new clients, which LOF shows in place of assessments",
    of: "100,000 residents of the same age",
    says: [
      "Number of people receiving adult social care assessments who've not received local authority long-term support in the previous 12 months per 100,000 population",
      "adult social care assessments people not received long-term support in previous 12 months",
      "adult social care assessments of new clients per 100,000",
      "requests for support from new clients per 100,000",
      "new requests for adult social care support per 100,000",
      "adult social care assessments per 100,000",
      "social care assessments per 100,000",
    ],
    implied: [
      ...(
        "people clients new adults adult social care receiving receive received previous last local " +
        "authority long-term support population residents Care Act rate SALT"
      ).split(" "),
      "adult social care",
      "12 months",
    ],
    related: [
      {
        says: [
          "Care Act assessments",
          "adult social care assessments completed",
          "assessments of need completed",
          "needs assessments",
          "adult assessments completed",
          "social care assessments completed",
        ],
        differs: ["numerator", "unit"],
        sentence:
          "Yours counts assessments; LOF’s figures count requests for support by new clients, per 100,000 residents of the age.",
      },
      {
        says: [
          "requests for support",
          "new requests for support",
          "contacts to adult social care",
          "adult social care contacts",
          "adult social care referrals",
          "new contacts adult social care",
          "referrals to adult social care",
        ],
        differs: ["unit"],
        sentence: "Yours is a number of contacts or requests; LOF is a rate per 100,000 of requests by new clients.",
      },
    ],
    units: ["rate"],
    caution:
      "The framework’s title speaks of assessments, but LOF’s figures count requests for support by new clients, so they are an upper bound. Does yours count assessments or requests?",
    never: [
      "carers assessments",
      "carers assessed",
      "carers with an assessment",
      "contacts resolved",
      "contacts resolved at first point of contact",
      "contacts no further action",
      "requests for support resulting in",
      "without going on to an assessment",
      "assessments within 28 days",
      "assessments completed in time",
      "waiting for assessment",
      "awaiting assessment",
      "assessment waiting list",
      "assessment waiting time",
      "overdue assessments",
      "child assessments",
      "children’s assessments",
      "single assessments",
      "EHC needs assessments",
      "risk assessments",
      "DoLS assessments",
      "continuing healthcare assessments",
      "occupational therapy assessments",
      "health assessments",
      "teacher assessment",
      "impact assessments",
      "child and family assessments",
      "safeguarding assessments",
      "mental health act assessments",
    ],
    breakdowns: {
      "AGE18-64": ["aged 18 to 64", "working age", "younger adults"],
      AGE65PLUS: ["aged 65 and over", "older people", "older adults", "over 65"],
    },
  },
];

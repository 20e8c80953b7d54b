import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Conceptions under 18, PrEP, and tests for sexually transmitted infection. */
export const sexualHealth: readonly MeasureDefinition[] = [
  {
    id: metricId("O08M07"),
    counted: "conceptions of women under 18",
    of: "every 1,000 women aged 15 to 17",
    says: [
      "under 18 conceptions per 1,000 females aged 15 to 17",
      "sexual health: under 18 conception rate",
      "under 18 conception rate",
      "under 18 conceptions",
      "under-18 conceptions per 1,000",
      "conceptions under 18",
      "U18 conceptions",
      "conceptions among girls under 18",
      "conceptions per 1,000 women aged 15 to 17",
      "conceptions among 15 to 17 year olds",
      "conceptions in females aged 15-17",
      "teenage conceptions",
      "teenage conception rate",
      "teenage pregnancy",
      "teenage pregnancies",
      "teenage pregnancy under 18 conceptions",
      "teenage pregnancies under 18",
      "teenage conceptions aged 15 to 17",
      "teenage pregnancies aged 15-17",
      "teenage conceptions under 18",
    ],
    implied: (
      "sexual health under 18 conception conceptions teenage teen teenagers pregnancy pregnancies pregnant girl girls " +
      "woman women female females aged age 15 17 1000 young year old olds"
    ).split(" "),
    related: [
      {
        says: ["under 16 conceptions", "conceptions under 16", "conceptions aged 13 to 15"],
        differs: ["age"],
        sentence: "Yours counts conceptions under 16; LOF counts those under 18.",
      },
      {
        says: ["births to teenage mothers", "under 18 births", "births to mothers under 18"],
        differs: ["numerator"],
        sentence: "Yours counts births; LOF counts conceptions.",
      },
      {
        says: [
          "under 18 conceptions leading to abortion",
          "under 18s conceptions ending in abortion",
          "under 18 abortions",
          "teenage conceptions leading to abortion",
          "repeat teenage conceptions",
        ],
        differs: ["numerator"],
        sentence: "Yours counts some of the conceptions; LOF counts all under 18.",
      },
      {
        says: ["change in under 18 conceptions since 1998", "reduction in teenage conceptions since baseline"],
        differs: ["measure", "unit"],
        sentence: "Yours is a change since an earlier year; LOF is the rate of one year.",
      },
      {
        says: [
          "conceptions in care leavers",
          "teenage pregnancy looked after children",
          "care leavers who are pregnant",
        ],
        differs: ["group"],
        sentence: "Yours counts one group; LOF counts all women under 18.",
      },
    ],
    units: ["rate"],
    ages: { from: 0, to: 17 },
    caution: "The denominator is women aged 15 to 17, though conceptions of younger girls are counted.",
    never: ["teenage pregnancy strategy", "teenage pregnancy midwife"],
  },
  {
    id: metricId("O08M11"),
    counted: "people with a need for PrEP who began or continued it",
    of: "all people with a need for PrEP",
    says: [
      "sexual health: proportion of people with PrEP need initiated or continuing PrEP",
      "people with PrEP need initiated or continuing PrEP",
      "PrEP: need met",
      "PrEP need met",
      "people with PrEP need who initiated or continued PrEP",
      "initiating or continuing PrEP among those with PrEP need",
      "those in need of PrEP who started or continued PrEP",
      "initiation or continuation of PrEP among those with PrEP need",
    ],
    implied: (
      "sexual health people PrEP determining continuation pre-exposure prophylaxis HIV need needing met initiated initiating initiation or " +
      "continuing continued continuation started starting among clinics services"
    ).split(" "),
    related: [
      {
        says: [
          "PrEP need",
          "people with PrEP need",
          "sexual health service attendees with PrEP need",
          "determining PrEP need",
        ],
        differs: ["numerator"],
        sentence: "Yours counts who needs PrEP; LOF counts who of them began or continued it.",
      },
      {
        says: ["PrEP need not met", "unmet PrEP need"],
        differs: ["opposite"],
        sentence: "Yours counts need that is not met; LOF counts need that is.",
      },
      {
        says: ["PrEP", "people on PrEP", "people receiving PrEP", "people prescribed PrEP"],
        differs: ["denominator"],
        sentence: "Yours does not say of whom; LOF is the share of people who need PrEP.",
      },
    ],
    units: ["share"],
    caution: "Starting and continuing are counted together, among people who need PrEP.",
  },
  {
    id: metricId("O08M12"),
    counted: "tests for sexually transmitted infection, without chlamydia tests of people aged 24 and under",
    of: "every 100,000 people",
    says: [
      "sexual health: sexually transmitted infection (STI) testing rate (exclude chlamydia aged 24 years and under) per 100,000",
      "STI testing rate exclude chlamydia aged under 25 per 100,000",
      "STI testing rate excluding chlamydia in under 25 year olds",
      "STI testing rate",
      "STI testing",
      "STI tests",
      "STI tests per 100,000",
      "tests for sexually transmitted infection",
      "sexually transmitted infection testing",
      "sexually transmitted infections testing rate",
      "tests for STIs",
    ],
    implied: (
      "sexual health sexually transmitted infection infections STI STIs test tests testing tested exclude excludes " +
      "excluding excl aged under 24 25 years 100000 population"
    ).split(" "),
    related: [
      {
        says: [
          "new STI diagnoses",
          "new sexually transmitted infections",
          "STI diagnoses excluding chlamydia aged under 25",
          "all new STI diagnosis rate",
          "new diagnoses of sexually transmitted infections",
          "diagnostic rate of new episodes of sexually transmitted infections",
          "sexually transmitted infections",
          "STI rate",
        ],
        differs: ["numerator"],
        sentence: "Yours counts infections found; LOF counts tests made.",
      },
      {
        says: ["STI testing positivity", "STI positivity"],
        differs: ["measure", "unit"],
        sentence: "Yours is the share of tests that were positive; LOF counts tests made per 100,000.",
      },
      {
        says: ["HIV testing", "HIV testing coverage", "syphilis tests", "gonorrhoea diagnoses", "syphilis diagnoses"],
        differs: ["numerator"],
        sentence: "Yours counts one infection; LOF counts tests for all of them together.",
      },
      {
        says: ["STI test kits ordered online", "STI home testing kits returned", "STI tests within 48 hours"],
        differs: ["numerator"],
        sentence: "Yours counts one way of testing; LOF counts all tests per 100,000 people.",
      },
    ],
    units: ["rate"],
    caution:
      "LOF leaves out chlamydia tests of people aged 24 and under: check whether yours does. More testing is read as better.",
    never: ["late HIV diagnosis", "HIV late diagnosis", "sexual health clinic appointments"],
  },
];

import { metricId } from "../../framework/metric-id.ts";
import type { MeasureDefinition } from "./definition.ts";

/** The four published parts of unmet need: what each may be called. */
const opiateAndCrack = [
  "opiate and/or crack use, estimated prevalence per 1,000 aged 15-64",
  "estimated prevalence of opiate and/or crack cocaine use",
  "prevalence of opiate and crack use",
  "opiate and crack users per 1,000",
  "OCU prevalence",
];
const drugTreatment = ["adults in drug treatment per 1,000", "adults in treatment for drugs per 1,000 population"];
const drinkers = [
  "dependent drinkers, % of adults",
  "alcohol-dependent adults, % of adult population",
  "estimated prevalence of alcohol dependence in adults",
  "adults dependent on alcohol, share of adults",
];
const alcoholTreatment = [
  "adults in alcohol treatment per 1,000",
  "adults in treatment for alcohol per 1,000 population",
];

/** Multiple disadvantage. */
export const definitions04: readonly MeasureDefinition[] = [
  {
    id: metricId("O04M01"),
    counted: "people released from prison with a substance misuse need who begin treatment in the community",
    of: "all people released from prison with a substance misuse need",
    says: [
      "prison leavers with a substance misuse need engaged in treatment",
      "released from prison substance misuse need engage in treatment",
      "released from prison with a drug or alcohol need engage in treatment",
      "leaving prison with a drug or alcohol need who engage in treatment",
      "prison leavers in substance misuse treatment",
      "prison leavers in treatment",
      "prison leavers in drug and alcohol treatment",
      "adults with a substance misuse treatment need who engage in community-based structured treatment following release from prison",
      "adults with substance misuse treatment need engaging in structured treatment after release from prison",
      "prison releases engaged in community drug and alcohol treatment",
      "continuity of care after prison",
      "continuity of care from prison to community treatment",
      "continuity of care for prison leavers with a substance misuse need",
      "people transferred from prison to community substance misuse treatment",
      "prison leavers picked up by community substance misuse treatment",
    ],
    implied: [
      "within three weeks",
      "within 21 days",
      ...(
        "adults prison prisons leavers released release releases custody substance misuse treatment need structured " +
        "community based engaged engage engaging engagement successfully following picked up continuity care services " +
        "service start started"
      ).split(" "),
    ],
    related: [
      {
        says: [
          "prison leavers opiate treatment",
          "continuity of care opiates prison",
          "prison leavers with an opiate need",
        ],
        differs: ["group"],
        sentence: "Yours counts one substance; LOF counts all who leave prison with a substance misuse need.",
      },
      {
        says: [
          "prison leavers alcohol only treatment",
          "prison leavers non-opiate treatment",
          "continuity of care alcohol only prison",
        ],
        differs: ["group"],
        sentence: "Yours counts one substance; LOF counts all who leave prison with a substance misuse need.",
      },
      {
        says: [
          "prison leavers",
          "prison leavers referred to treatment",
          "prison leavers referred to substance misuse services",
        ],
        differs: ["numerator"],
        sentence: "Yours does not say that treatment was begun; LOF counts those engaged in it after release.",
      },
      {
        says: ["people in treatment in prison", "substance misuse treatment in prison"],
        differs: ["group", "time"],
        sentence: "Yours counts treatment inside prison; LOF counts treatment in the community after release.",
      },
      {
        says: [
          "continuity of care",
          "criminal justice clients in drug treatment",
          "probation clients in drug treatment",
        ],
        differs: ["group"],
        sentence:
          "Yours does not say that those counted left prison; LOF counts prison leavers with a substance misuse need.",
      },
    ],
    units: ["share"],
    caution:
      "The framework asks for treatment within three weeks of release; the published figure lacks that limit. Check which of the two yours counts.",
    never: [
      "prison leavers in accommodation",
      "prison leavers in settled accommodation",
      "prison leavers housed",
      "prison leavers homeless",
      "prison leavers in employment",
      "prison leavers reoffending",
      "social care continuity of care",
      "continuity of care midwife",
    ],
  },
  {
    id: metricId("O04M02"),
    counted:
      "households referred to domestic abuse safe accommodation services that could not be supported because of unmet needs",
    of: "",
    says: [
      "households referred to domestic abuse safe accommodation services that could not be supported due to unmet needs",
      "domestic abuse safe accommodation: unmet need",
      "domestic abuse safe accommodation referrals not supported due to unmet need",
      "households unable to be supported in domestic abuse safe accommodation",
      "households unable to be supported in domestic abuse safe accommodation due to unmet need",
      "not supported by domestic abuse safe accommodation due to unmet need",
      "households turned away from domestic abuse safe accommodation due to unmet need",
      "domestic abuse safe accommodation could not be supported",
      "unmet need for domestic abuse safe accommodation",
      "households with unmet need for domestic abuse safe accommodation",
    ],
    implied: (
      "household households referred referrals referral domestic abuse violence safe accommodation service services " +
      "supported able due because could victims survivors children support"
    )
      .split(" ")
      .concat("unmet need", "needs"),
    related: [
      {
        says: ["domestic abuse unmet need", "domestic abuse services unmet need"],
        differs: ["denominator"],
        sentence: "Yours does not say which service; LOF counts referrals to safe accommodation.",
      },
      {
        says: [
          "households supported in domestic abuse safe accommodation",
          "domestic abuse safe accommodation households supported",
          "households accommodated in refuges",
        ],
        differs: ["opposite"],
        sentence: "Yours counts households that were supported; LOF counts those that could not be.",
      },
      {
        says: [
          "refuge referrals declined",
          "referrals to refuge turned away",
          "refuge referrals not accommodated",
          "women turned away from refuges",
        ],
        differs: ["numerator"],
        sentence: "Yours counts refuges; LOF counts every kind of safe accommodation, and refusals due to unmet needs.",
      },
      {
        says: ["refuge places", "refuge bed spaces", "domestic abuse safe accommodation units"],
        differs: ["measure"],
        sentence: "Yours counts places; LOF counts households that could not be supported.",
      },
      {
        says: [
          "households referred to domestic abuse safe accommodation",
          "domestic abuse safe accommodation referrals",
          "domestic abuse safe accommodation",
          "domestic abuse",
          "safe accommodation",
          "refuge referrals",
        ],
        differs: ["numerator"],
        sentence: "Yours does not say that support failed; LOF counts referrals that could not be supported.",
      },
    ],
    units: ["count"],
    caution:
      "A raw count from management information, not comparable between areas of different population. Check that yours counts households, and only refusals due to unmet needs.",
    never: [
      "domestic abuse incidents",
      "domestic abuse crimes",
      "domestic abuse offences",
      "domestic abuse arrests",
      "domestic abuse convictions",
      "domestic abuse training",
      "domestic abuse repeat victims",
      "domestic abuse MARAC",
      "domestic homicides",
    ],
  },
  {
    id: metricId("O04M03"),
    counted:
      "people with an opiate or crack need, and people dependent on alcohol, who are not in treatment; published are four parts of it",
    of: "the opiate and crack prevalent population aged 15 to 64, and the alcohol-dependent population aged 18 and over",
    says: [
      "proportion of the opiate and/or crack prevalent population (15-64) and the proportion of alcohol-dependent population (18+) that are not in treatment (unmet need)",
      "drug and alcohol unmet need",
      "drugs and alcohol: unmet need",
      "drugs and alcohol unmet treatment need",
      "substance misuse unmet need",
      "substance misuse unmet treatment need",
      "opiate and crack users and dependent drinkers not in treatment",
      "opiate and crack users not in treatment",
      "opiate and crack users not in treatment unmet need",
      "alcohol-dependent adults not in treatment",
      "alcohol-dependent adults not in treatment unmet need",
      "dependent drinkers not in treatment",
      ...opiateAndCrack,
      ...drugTreatment,
      ...drinkers,
      ...alcoholTreatment,
    ],
    implied: (
      "drug drugs alcohol substance misuse adult adults opiate opiates crack cocaine prevalence prevalent " +
      "population estimated estimate treatment structured dependent 1000 health and wellbeing"
    ).split(" "),
    related: [
      {
        says: [
          "people in drug and alcohol treatment",
          "adults in substance misuse treatment",
          "drug users in effective treatment",
          "problem drug users recorded as being in effective treatment",
          "opiate users in treatment",
          "young people in drug and alcohol treatment",
        ],
        differs: ["opposite", "unit"],
        sentence:
          "Yours counts people in treatment; LOF asks who is not, and shows treatment per 1,000 adults as a part.",
      },
      {
        says: [
          "successful completion of drug treatment",
          "successful completion of alcohol treatment",
          "successful completions of treatment opiate users",
          "drug treatment completed successfully without representation",
          "planned exits from drug treatment",
        ],
        differs: ["measure"],
        sentence: "Yours counts how treatment ended; LOF is about who needs treatment and is in it.",
      },
    ],
    units: ["rate", "share"],
    caution:
      "Unmet need itself is not published. The four parts differ in year and must not be subtracted from each other: compare part with part only.",
    never: [
      "unmet dental need",
      "unmet social care need",
      "drug offences",
      "drug related deaths",
      "drug misuse deaths",
    ],
    breakdowns: {
      "OPIATE-CRACK": ["opiate and crack use", "opiate or crack use", "OCU", ...opiateAndCrack],
      "DRUG-TREATMENT": drugTreatment,
      DRINKERS: ["dependent drinkers", "alcohol dependence", ...drinkers],
      "ALCOHOL-TREATMENT": alcoholTreatment,
    },
  },
];

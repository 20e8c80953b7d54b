import type { CatalogueEntry } from "../catalogue-entry.ts";
import { drugAndAlcoholSeries, unmetNeed } from "./drug-and-alcohol.ts";
import { drugAndAlcoholTreatment } from "./duties.ts";
import { entry, only, upper, upperTier } from "./make-entry.ts";

/** Multiple disadvantage. */
export const outcome04: readonly CatalogueEntry[] = [
  entry({
    id: "O04M01",
    slug: "04-percentage-of-prison-leavers-with-a-substance-misuse-need-en",
    title:
      "Percentage of prison leavers with a substance misuse need engaged in treatment within three weeks of release",
    shortName: "Prison leavers in substance misuse treatment",
    aliases: ["prison leavers in treatment", "prison leavers", "continuity of care after prison"],
    type: "output",
    publisher: "DHSC",
    source: "fingertips",
    polarity: "higher-is-better",
    caveat: "The published figure lacks the three-week limit that the framework's wording asks for.",
    notCovered: [
      {
        part: "the limit of three weeks",
        names: [
          "within three weeks",
          "within 3 weeks",
          "in three weeks",
          "in 3 weeks",
          "three weeks",
          "3 weeks",
          "21 days",
          "three week",
          "3 week",
        ],
        instead: "They count treatment begun after release without that limit.",
      },
    ],
    responsibility: upper(drugAndAlcoholTreatment, "prisons", "probation", "NHS", "treatment providers"),
    publishedFor: upperTier,
    series: only("%", 12),
  }),
  entry({
    id: "O04M02",
    slug: "04-number-of-households-referred-to-domestic-abuse-safe-accommo",
    title:
      "Number of households referred to domestic abuse safe accommodation services that could not be supported due to unmet needs",
    shortName: "Domestic abuse safe accommodation: unmet need",
    aliases: [
      "domestic abuse unmet need",
      "domestic abuse safe accommodation",
      "domestic abuse",
      "safe accommodation",
      "refuge places",
    ],
    type: "output",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "lower-is-better",
    noVerdict: true,
    caveat:
      "These are raw counts from management information. They are not comparable between areas of different population.",
    responsibility: upper(
      "The Domestic Abuse Act 2021, Part 4, gives the duty of safe accommodation to counties and single-tier councils; in London it lies with the Greater London Authority.",
      "Greater London Authority in London",
      "district councils",
      "police",
      "specialist providers",
    ),
    publishedFor: upperTier,
    series: only("households", 12),
  }),
  entry({
    id: "O04M03",
    slug: "04-drugs-and-alcohol-proportion-of-the-opiate-and-or-crack-prev",
    title:
      "Drugs and alcohol: Proportion of the opiate and/or crack prevalent population (15-64) and the proportion of alcohol-dependent population (18+) that are not in treatment (unmet need)",
    shortName: "Drug and alcohol unmet need",
    aliases: ["drugs and alcohol unmet need", "substance misuse unmet need", "unmet treatment need"],
    type: "output",
    publisher: "OHID",
    source: "ndtms",
    polarity: "lower-is-better",
    derived: true,
    noVerdict: true,
    caveat:
      "Unmet need itself is not published. The four component series differ in year and must not be subtracted from each other.",
    notCovered: unmetNeed,
    responsibility: upper(drugAndAlcoholTreatment, "NHS", "treatment providers", "police", "probation"),
    publishedFor: upperTier,
    series: drugAndAlcoholSeries,
  }),
];

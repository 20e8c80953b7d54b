import type { CatalogueEntry } from "../catalogue-entry.ts";
import { clientLevelDataBreaks } from "./breaks.ts";
import { adultSocialCare } from "./duties.ts";
import { entry, only, series, upper, upperTier } from "./make-entry.ts";

/** Adult social care: neighbourhood health and integration. */
export const outcome11: readonly CatalogueEntry[] = [
  entry({
    id: "O11M01",
    slug: "11-proportion-of-people-aged-65-and-over-discharged-from-hospit",
    title:
      "Proportion of people aged 65 and over discharged from hospital into reablement and who remained in the community within 12 weeks of discharge",
    shortName: "At home 12 weeks after discharge",
    aliases: [
      "at home at 12 weeks",
      "at home after 12 weeks",
      "reablement at 12 weeks",
      "in the community at 12 weeks",
      "ASCOF 2D",
    ],
    type: "outcome",
    publisher: "DHSC",
    source: "ascof",
    polarity: "higher-is-better",
    caveat:
      "This is a statistic in development, from new client-level data. A high score is possible where few people get reablement.",
    responsibility: upper(
      "County and single-tier councils arrange reablement under the Care Act 2014, together with hospitals that discharge.",
      "NHS",
      "care providers",
    ),
    publishedFor: upperTier,
    series: only("%", 12, clientLevelDataBreaks),
  }),
  entry({
    id: "O11M02",
    slug: "11-number-of-adults-whose-long-term-support-needs-are-met-by-ad",
    title:
      "Number of adults whose long-term support needs are met by admission to residential and nursing care homes per 100,000 population, split by age (18-64, 65+)",
    shortName: "Care home admissions",
    aliases: [
      "admissions to care homes",
      "residential and nursing admissions",
      "residential admissions",
      "permanent admissions",
      "admissions",
    ],
    type: "outcome",
    publisher: "DHSC",
    source: "ascof",
    polarity: "lower-is-better",
    derived: true,
    caveat:
      "This is a statistic in development, and low values may reflect recording. There are two rates by age and no rate for all ages.",
    responsibility: upper(adultSocialCare, "NHS", "care providers"),
    publishedFor: upperTier,
    series: [
      series(
        0,
        "AGE18-64",
        "aged 18 to 64",
        ["18 to 64", "18-64", "aged 18-64", "working age"],
        "per 100,000 aged 18 to 64",
        12,
        clientLevelDataBreaks,
      ),
      series(
        1,
        "AGE65PLUS",
        "aged 65 and over",
        ["65 and over", "65+", "over 65", "older people"],
        "per 100,000 aged 65 and over",
        12,
        clientLevelDataBreaks,
      ),
    ],
  }),
];

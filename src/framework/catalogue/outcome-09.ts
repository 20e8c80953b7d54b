import type { CatalogueEntry } from "../catalogue-entry.ts";
import { adultSocialCare, unpaidCarers } from "./duties.ts";
import { entry, only, upper, upperTier } from "./entry.ts";

/** Adult social care: quality. */
export const outcome09: readonly CatalogueEntry[] = [
  entry({
    id: "O09M01",
    slug: "09-quality-of-life-of-people-who-use-services-adjusted-to-accou",
    shortName: "Quality of life of people who use services",
    aliases: ["quality of life of users", "service user quality of life", "adjusted quality of life", "ASCOF 1B"],
    responsibility: upper(adultSocialCare, "care providers", "NHS"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O09M02",
    slug: "09-quality-of-life-of-carers",
    shortName: "Quality of life of carers",
    aliases: ["carers' quality of life", "carer quality of life", "ASCOF 1C"],
    responsibility: upper(unpaidCarers, "NHS", "voluntary sector"),
    publishedFor: upperTier,
    series: only(24),
  }),
  entry({
    id: "O09M03",
    slug: "09-overall-satisfaction-of-carers-with-social-services-for-them",
    shortName: "Satisfaction of carers",
    aliases: ["carer satisfaction", "carers' satisfaction", "ASCOF 1E"],
    responsibility: upper(unpaidCarers, "care providers", "voluntary sector"),
    publishedFor: upperTier,
    series: only(24),
  }),
  entry({
    id: "O09M04",
    slug: "09-overall-satisfaction-of-people-who-use-services-with-their-c",
    shortName: "Satisfaction of people who use services",
    aliases: ["user satisfaction", "users' satisfaction", "service user satisfaction", "ASCOF 1D"],
    responsibility: upper(adultSocialCare, "care providers"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O09M05",
    slug: "09-the-proportion-of-section-42-safeguarding-enquiries-where-a",
    shortName: "Safeguarding: risk reduced or removed",
    aliases: ["safeguarding", "safeguarding enquiries", "section 42", "section 42 enquiries", "S42", "ASCOF 4B"],
    responsibility: upper(
      "Section 42 of the Care Act 2014 gives safeguarding enquiries to county and single-tier councils.",
      "NHS",
      "police",
      "care providers",
    ),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O09M06",
    slug: "09-workforce-turnover-proportion-of-staff-in-the-formal-care-wo",
    shortName: "Care workforce turnover",
    aliases: ["workforce turnover", "care staff turnover", "staff turnover", "turnover", "ASCOF 6A"],
    responsibility: upper(
      "County and single-tier councils shape the local care market under the Care Act 2014; providers employ most staff.",
      "care providers",
    ),
    publishedFor: upperTier,
    series: only(12),
  }),
];

import type { CatalogueEntry } from "../catalogue-entry.ts";
import { clientLevelDataBreaks } from "./breaks.ts";
import { adultSocialCare, unpaidCarers } from "./duties.ts";
import { entry, only, series, upper, upperTier } from "./entry.ts";

/** Adult social care: independence, choice and control. */
export const outcome10: readonly CatalogueEntry[] = [
  entry({
    id: "O10M01",
    slug: "10-proportion-of-people-who-received-reablement-during-the-year",
    shortName: "Reablement with no further request",
    aliases: ["reablement, no further request", "reablement and no further support", "ASCOF 2A"],
    responsibility: upper(adultSocialCare, "NHS", "care providers"),
    publishedFor: upperTier,
    series: only(12, clientLevelDataBreaks),
  }),
  entry({
    id: "O10M02",
    slug: "10-proportion-of-people-who-receive-long-term-support-who-live",
    shortName: "Long-term support at home or with family",
    aliases: ["live at home", "living at home or with family", "long-term support at home", "ASCOF 2E"],
    responsibility: upper(adultSocialCare, "care providers", "registered providers"),
    publishedFor: upperTier,
    series: [
      series(0, null, null, [], 12, clientLevelDataBreaks),
      series(
        1,
        "AGE18-64",
        "aged 18 to 64",
        ["18 to 64", "18-64", "aged 18-64", "working age"],
        12,
        clientLevelDataBreaks,
      ),
      series(
        2,
        "AGE65PLUS",
        "aged 65 and over",
        ["65 and over", "65+", "over 65", "older people"],
        12,
        clientLevelDataBreaks,
      ),
    ],
  }),
  entry({
    id: "O10M03",
    slug: "10-proportion-of-people-who-use-services-who-report-having-cont",
    shortName: "Control over daily life",
    aliases: ["control over their daily life", "ASCOF 3A"],
    responsibility: upper(adultSocialCare, "care providers"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O10M04",
    slug: "10-proportion-of-care-users-and-carers-who-have-found-it-easy-t",
    shortName: "Easy to find information about services",
    aliases: [
      "easy to find information",
      "finding information about services",
      "information about services",
      "ASCOF 3C",
    ],
    responsibility: upper(
      "County and single-tier councils must provide information and advice under the Care Act 2014, section 4.",
      "NHS",
      "voluntary sector",
    ),
    publishedFor: upperTier,
    series: [
      series(0, "USERS", "care users", ["users", "service users", "people who use services"], 12),
      series(1, "CARERS", "carers", ["carer", "unpaid carers"], 24),
    ],
  }),
  entry({
    id: "O10M05",
    slug: "10-proportion-of-carers-who-report-that-they-have-been-involved",
    shortName: "Carers involved in discussions",
    aliases: ["carers involved", "carers consulted", "carers included or consulted", "ASCOF 3B"],
    responsibility: upper(unpaidCarers, "NHS", "care providers"),
    publishedFor: upperTier,
    series: only(24),
  }),
  entry({
    id: "O10M06",
    slug: "10-proportion-of-people-using-social-care-who-receive-direct-pa",
    shortName: "Direct payments",
    aliases: ["direct payment", "people receiving direct payments", "ASCOF 3D"],
    responsibility: upper(
      "County and single-tier councils offer direct payments under the Care Act 2014, sections 31 to 33.",
    ),
    publishedFor: upperTier,
    series: only(12, clientLevelDataBreaks),
  }),
  entry({
    id: "O10M07",
    slug: "10-number-of-people-receiving-local-authority-provided-or-organ",
    shortName: "Long-term support rate",
    aliases: ["long-term support per 100,000", "people receiving long-term support", "long-term care rate"],
    responsibility: upper(adultSocialCare, "NHS", "care providers"),
    publishedFor: upperTier,
    series: [
      series(
        0,
        "AGE18-64",
        "aged 18 to 64",
        ["18 to 64", "18-64", "aged 18-64", "working age"],
        12,
        clientLevelDataBreaks,
      ),
      series(
        1,
        "AGE65PLUS",
        "aged 65 and over",
        ["65 and over", "65+", "over 65", "older people"],
        12,
        clientLevelDataBreaks,
      ),
    ],
  }),
  entry({
    id: "O10M08",
    slug: "10-number-of-people-receiving-adult-social-care-assessments-who",
    shortName: "Adult social care assessments",
    aliases: ["social care assessments", "ASC assessments", "assessments", "assessments rate"],
    responsibility: upper(
      "County and single-tier councils assess needs for care and support under the Care Act 2014, section 9.",
      "NHS",
    ),
    publishedFor: upperTier,
    series: [
      series(
        0,
        "AGE18-64",
        "aged 18 to 64",
        ["18 to 64", "18-64", "aged 18-64", "working age"],
        12,
        clientLevelDataBreaks,
      ),
      series(
        1,
        "AGE65PLUS",
        "aged 65 and over",
        ["65 and over", "65+", "over 65", "older people"],
        12,
        clientLevelDataBreaks,
      ),
    ],
  }),
];

import type { CatalogueEntry } from "../catalogue-entry.ts";
import { homelessness } from "./duties.ts";
import { entry, lower, lowerTier, noTier, only } from "./entry.ts";

/** Homelessness and rough sleeping. */
export const outcome03: readonly CatalogueEntry[] = [
  entry({
    id: "O03M01",
    slug: "03-rate-of-households-with-children-in-temporary-accommodation",
    shortName: "Households with children in temporary accommodation",
    aliases: [
      "temporary accommodation",
      "TA rate",
      "TA",
      "children in temporary accommodation",
      "families in temporary accommodation",
    ],
    responsibility: lower(homelessness, "registered providers", "county children's services"),
    publishedFor: lowerTier,
    series: only(3),
  }),
  entry({
    id: "O03M02",
    slug: "03-number-of-families-in-b-b-over-6-weeks",
    shortName: "Families in B&B over 6 weeks",
    aliases: ["B&B over 6 weeks", "families in B&B", "B&B", "bed and breakfast", "families in bed and breakfast"],
    responsibility: lower(
      "Housing authorities place families under the Housing Act 1996; more than six weeks in bed and breakfast is not lawful for families (Homelessness Suitability of Accommodation Order 2003).",
      "registered providers",
    ),
    publishedFor: lowerTier,
    notJudged: "A count of families, not a rate; its own caveat says not to rank it.",
    series: only(3),
  }),
  entry({
    id: "O03M03",
    slug: "03-percentage-of-duties-owed-where-homelessness-was-prevented-o",
    shortName: "Homelessness prevented or relieved, multiple disadvantage",
    aliases: [
      "homelessness duties ended",
      "homelessness prevented or relieved",
      "homelessness prevention",
      "prevention and relief duties",
    ],
    responsibility: lower(homelessness, "NHS", "probation", "registered providers"),
    publishedFor: noTier,
    series: [],
  }),
  entry({
    id: "O03M04",
    slug: "03-number-of-people-sleeping-rough-on-a-single-night",
    shortName: "Rough sleeping on a single night",
    aliases: [
      "rough sleeping snapshot",
      "rough sleeping on one night",
      "rough sleepers on a single night",
      "rough sleeping count",
    ],
    responsibility: lower(
      "Housing authorities count or estimate people sleeping rough each autumn and answer for local rough sleeping services.",
      "NHS",
      "police",
      "voluntary sector",
    ),
    publishedFor: lowerTier,
    series: only(12),
  }),
  entry({
    id: "O03M05",
    slug: "03-number-of-people-sleeping-rough-over-the-month-who-are-long",
    shortName: "Long-term rough sleeping",
    aliases: ["long-term rough sleepers", "rough sleeping long term", "long term rough sleeping over the month"],
    responsibility: lower(
      "Housing authorities answer for local rough sleeping services and report to the Rough Sleeping Data Framework.",
      "NHS",
      "police",
      "voluntary sector",
    ),
    publishedFor: lowerTier, // Each month has a figure, but MHCLG publishes them a quarter at a time.
    series: only(3),
  }),
];

import type { CatalogueEntry } from "../catalogue-entry.ts";
import { homelessness } from "./duties.ts";
import { entry, lower, lowerTier, noTier, only } from "./make-entry.ts";

const inBedAndBreakfast = ["families in B&B", "B&B", "bed and breakfast", "families in bed and breakfast"];
/** Not "six weeks" alone, which may as well be up to six. */
const overSixWeeks = ["over", "more than", "longer than", "beyond"].flatMap((than) => [
  `${than} 6 weeks`,
  `${than} six weeks`,
]);

/** Homelessness and rough sleeping. */
export const outcome03: readonly CatalogueEntry[] = [
  entry({
    id: "O03M01",
    slug: "03-rate-of-households-with-children-in-temporary-accommodation",
    title: "Rate of households with children in temporary accommodation per 1,000 households",
    shortName: "Households with children in temporary accommodation",
    aliases: [
      "temporary accommodation",
      "TA rate",
      "TA",
      "children in temporary accommodation",
      "families in temporary accommodation",
    ],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "lower-is-better",
    derived: true,
    caveat:
      "This rate is calculated from two published columns. The counts are rounded, so the figures of small areas jump.",
    responsibility: lower(homelessness, "registered providers", "county children's services"),
    publishedFor: lowerTier,
    series: only("per 1,000 households", 3),
  }),
  entry({
    id: "O03M02",
    slug: "03-number-of-families-in-b-b-over-6-weeks",
    title: "Number of families in B&B over 6 weeks",
    shortName: "Families in B&B over 6 weeks",
    aliases: [
      ...inBedAndBreakfast,
      ...inBedAndBreakfast
        .flatMap((name) => overSixWeeks.map((limit) => `${name} ${limit}`))
        .filter((name) => name !== "families in B&B over 6 weeks"), // its short name
    ],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "lower-is-better",
    noVerdict: true,
    notJudged: "A count of families, not a rate; its own caveat says not to rank it.",
    caveat:
      "MHCLG suppresses figures below 5 and some that would give those away, so many councils have none. This metric is not ranked.",
    notCovered: [
      {
        part: "a stay of any length",
        names: [
          "any length",
          "any length of stay",
          "all lengths",
          "all lengths of stay",
          "any duration",
          "all durations",
        ],
        isWider: true,
        instead: "They count families in B&B for more than 6 weeks.",
      },
      {
        part: "a stay of up to six weeks",
        names: ["up to", "under", "less than", "fewer than", "shorter than", "within", "at most"].flatMap((than) => [
          `${than} 6 weeks`,
          `${than} six weeks`,
        ]),
        isWider: true,
        instead: "They count families in B&B for more than 6 weeks.",
      },
    ],
    responsibility: lower(
      "Housing authorities place families under the Housing Act 1996; more than six weeks in bed and breakfast is not lawful for families (Homelessness Suitability of Accommodation Order 2003).",
      "registered providers",
    ),
    publishedFor: lowerTier,
    series: only("households", 3, [
      {
        from: "30 June 2025",
        reason: "MHCLG's series breaks at April 2024, so figures before are not comparable.",
      },
    ]),
  }),
  entry({
    id: "O03M03",
    slug: "03-percentage-of-duties-owed-where-homelessness-was-prevented-o",
    title:
      "Percentage of duties owed where homelessness was prevented or relieved - broken down by a cohort: households experiencing multiple disadvantage",
    shortName: "Homelessness prevented or relieved, multiple disadvantage",
    aliases: [
      "homelessness duties ended",
      "homelessness prevented or relieved",
      "homelessness prevention",
      "prevention and relief duties",
    ],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "higher-is-better",
    status: "placeholder",
    caveat:
      "This is a placeholder. There is no official definition yet of people with multiple disadvantage, so no figures exist.",
    responsibility: lower(homelessness, "NHS", "probation", "registered providers"),
    publishedFor: noTier,
    series: [],
  }),
  entry({
    id: "O03M04",
    slug: "03-number-of-people-sleeping-rough-on-a-single-night",
    title: "Number of people sleeping rough on a single night",
    shortName: "Rough sleeping on a single night",
    aliases: [
      "rough sleeping snapshot",
      "rough sleeping on one night",
      "rough sleepers on a single night",
      "rough sleeping count",
    ],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "lower-is-better",
    noVerdict: true,
    caveat:
      "The counts are very small and mostly noise from year to year. Councils use different methods of counting. A county's figure is the sum of its districts', added here.",
    responsibility: lower(
      "Housing authorities count or estimate people sleeping rough each autumn and answer for local rough sleeping services.",
      "NHS",
      "police",
      "voluntary sector",
    ),
    publishedFor: lowerTier,
    series: only("people", 12),
  }),
  entry({
    id: "O03M05",
    slug: "03-number-of-people-sleeping-rough-over-the-month-who-are-long",
    title: "Number of people sleeping rough over the month who are long term",
    shortName: "Long-term rough sleeping",
    aliases: ["long-term rough sleepers", "rough sleeping long term", "long term rough sleeping over the month"],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "lower-is-better",
    noVerdict: true,
    caveat:
      "These figures are monthly management information with tiny counts. They are not comparable with the autumn snapshot.",
    responsibility: lower(
      "Housing authorities answer for local rough sleeping services and report to the Rough Sleeping Data Framework.",
      "NHS",
      "police",
      "voluntary sector",
    ),
    publishedFor: lowerTier,
    // Each month has a figure, but MHCLG publishes them a quarter at a time.
    series: only("people", 3),
  }),
];

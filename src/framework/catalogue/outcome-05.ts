import type { CatalogueEntry } from "../catalogue-entry.ts";
import { earlyEducationPlaces, earlyYears } from "./duties.ts";
import { entry, only, upper, upperTier } from "./entry.ts";

/** Best start in life. */
export const outcome05: readonly CatalogueEntry[] = [
  entry({
    id: "O05M01",
    slug: "05-child-development-percentage-of-children-with-a-good-level-o",
    shortName: "Good level of development at 5",
    aliases: ["GLD", "good level of development", "school readiness", "EYFS good level of development", "EYFSP"],
    responsibility: upper(earlyYears, "schools", "early years providers", "NHS"),
    publishedFor: upperTier,
    series: only(12, [
      {
        from: "2021/22",
        reason:
          "The early years foundation stage was reformed in September 2021; results of the new profile are not comparable with the old.",
      },
    ]),
  }),
  entry({
    id: "O05M02",
    slug: "05-child-development-percentage-point-difference-between-the-pr",
    shortName: "Good level of development gap, free school meals",
    aliases: [
      "GLD gap",
      "FSM gap",
      "GLD FSM gap",
      "EYFS FSM gap",
      "free school meals gap",
      "good level of development FSM gap",
    ],
    responsibility: upper(earlyYears, "schools", "early years providers", "NHS"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O05M03",
    slug: "05-child-health-percentage-achieving-good-level-of-development",
    shortName: "Development at the 2 to 2.5 year review",
    aliases: [
      "2-2.5 year review",
      "2 to 2.5 year review",
      "2 year review",
      "two year review",
      "ASQ-3",
      "health visitor review at 2",
    ],
    responsibility: upper(
      "County and single-tier councils commission health visiting with the public health grant.",
      "NHS",
      "early years providers",
    ),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O05M04",
    slug: "05-take-up-rate-of-2-year-old-disadvantage-childcare-offer",
    shortName: "Take-up of the 2-year-old childcare offer",
    aliases: ["2-year-old offer", "2-year-old offer take-up", "two-year-old offer", "2-year-old childcare"],
    responsibility: upper(earlyEducationPlaces, "early years providers", "DWP"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O05M05",
    slug: "05-take-up-rate-of-the-3-4-year-old-15-hours-childcare-offer",
    shortName: "Take-up of the 3 and 4-year-old childcare offer",
    aliases: [
      "3 and 4-year-old offer",
      "3-4-year-old offer",
      "3 and 4-year-old take-up",
      "15 hours offer",
      "15 hours childcare",
      "3-4-year-old childcare",
    ],
    responsibility: upper(earlyEducationPlaces, "early years providers"),
    publishedFor: upperTier,
    series: only(12),
  }),
];

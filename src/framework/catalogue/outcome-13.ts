import type { CatalogueEntry } from "../catalogue-entry.ts";
import { waste } from "./duties.ts";
import { both, entry, everyTier, lower, lowerTier, only, upper, upperTier } from "./entry.ts";

/** Environment, circular economy and climate change. */
export const outcome13: readonly CatalogueEntry[] = [
  entry({
    id: "O13M01",
    slug: "13-deaths-attributable-to-particulate-air-pollution-particulate",
    shortName: "Deaths caused by fine particulates",
    aliases: [
      "PM2.5",
      "PM25",
      "PM2.5 deaths",
      "deaths attributable to PM2.5",
      "air pollution",
      "air pollution deaths",
      "air quality",
      "particulate air pollution",
    ],
    responsibility: both(
      "Districts manage local air quality under the Environment Act 1995, counties hold highways and public health, single-tier councils all three.",
      "Environment Agency",
      "NHS",
      "National Highways",
      "industry",
    ),
    publishedFor: everyTier,
    series: only(12, [
      { from: "2018", reason: "Indicator 93861 rests on a new method; the retired older series is not comparable." },
    ]),
  }),
  entry({
    id: "O13M02",
    slug: "13-percentage-of-total-household-waste-sent-for-recycling-compo",
    shortName: "Recycling rate",
    aliases: ["recycling", "household recycling", "household waste recycled", "waste recycled"],
    responsibility: both(waste, "waste contractors", "residents"),
    publishedFor: everyTier,
    series: only(12),
  }),
  entry({
    id: "O13M03",
    slug: "13-percentage-of-total-household-waste-that-is-collected-separa",
    shortName: "Food waste collected",
    aliases: ["food waste", "food waste collection", "food waste recycling"],
    responsibility: lower(
      "Waste collection authorities, the districts and single-tier councils, must collect food waste separately under the Environment Act 2021.",
      "county councils",
      "waste contractors",
      "residents",
    ),
    publishedFor: lowerTier,
    series: only(12),
  }),
  entry({
    id: "O13M04",
    slug: "13-residual-household-waste-per-household",
    shortName: "Residual household waste",
    aliases: ["residual waste", "residual waste per household", "non-recycled waste"],
    responsibility: both(waste, "waste contractors", "residents"),
    publishedFor: everyTier,
    series: only(12),
  }),
  entry({
    id: "O13M05",
    slug: "13-percentage-of-local-sites-in-positive-conservation-managemen",
    shortName: "Local sites in positive management",
    aliases: [
      "local sites",
      "local wildlife sites",
      "local sites in positive conservation management",
      "positive conservation management",
    ],
    responsibility: upper(
      "County and single-tier councils usually lead the local sites partnership and report for its area; landowners manage the sites.",
      "wildlife trusts",
      "landowners",
      "Natural England",
      "district councils",
    ),
    publishedFor: upperTier,
    series: only(12),
  }),
];

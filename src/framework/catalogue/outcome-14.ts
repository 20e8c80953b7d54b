import type { CatalogueEntry } from "../catalogue-entry.ts";
import { transportAuthority } from "./duties.ts";
import { both, entry, everyTier, lowerTier, lowerTierWithoutEngland, only, series, upper, upperTier } from "./entry.ts";

/** Transport and local infrastructure. */
export const outcome14: readonly CatalogueEntry[] = [
  entry({
    id: "O14M01",
    slug: "14-connectivity-score-for-public-transport-to-key-services",
    shortName: "Public transport connectivity",
    aliases: ["connectivity", "connectivity score", "transport connectivity", "public transport access"],
    responsibility: both(
      "Transport authorities plan services and districts decide where homes are built; single-tier councils do both unless a combined authority plans transport.",
      "bus operators",
      "rail operators",
      "combined authorities",
    ),
    publishedFor: lowerTierWithoutEngland,
    series: only(12),
  }),
  entry({
    id: "O14M02",
    slug: "14-passenger-journeys-on-local-bus-services-per-head-by-local-a",
    shortName: "Bus journeys per head",
    aliases: ["bus journeys", "bus passenger journeys", "bus use", "bus patronage", "passenger journeys"],
    responsibility: upper(transportAuthority, "bus operators", "combined authorities"),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O14M03",
    slug: "14-percentage-of-adults-who-engaged-in-active-travel-at-least-t",
    shortName: "Active travel",
    aliases: ["walking and cycling", "adults who walk or cycle", "active travel by adults", "walking or cycling"],
    responsibility: both(
      "County and single-tier councils keep streets as highway authorities; districts plan where people live and run parks and paths.",
      "Active Travel England",
      "NHS",
    ),
    publishedFor: lowerTier,
    series: only(12),
  }),
  entry({
    id: "O14M04",
    slug: "14-killed-or-seriously-injured-per-billion-vehicle-miles",
    shortName: "Killed or seriously injured",
    aliases: ["KSI", "KSIs", "killed and seriously injured", "KSI rate", "road casualties", "road safety"],
    responsibility: upper(
      "County and single-tier councils must study and prevent road accidents under the Road Traffic Act 1988, section 39.",
      "police",
      "National Highways",
      "fire and rescue services",
    ),
    publishedFor: upperTier,
    series: only(12),
  }),
  entry({
    id: "O14M05",
    slug: "14-percentage-of-local-authority-motorways-and-a-roads-that-sho",
    shortName: "Road condition",
    aliases: ["roads needing maintenance", "road maintenance", "condition of roads", "roads"],
    responsibility: upper(
      "County and single-tier councils must maintain highways under the Highways Act 1980, section 41.",
      "combined authorities",
    ),
    publishedFor: upperTier,
    series: [
      series(0, "A-ROADS", "A roads and motorways", ["A roads", "motorways and A roads", "motorways"], 12),
      series(1, "BC-ROADS", "B and C roads", ["B roads", "C roads", "B & C"], 12),
    ],
  }),
  entry({
    id: "O14M06",
    slug: "14-public-evses-electric-vehicle-supply-equipment-per-100-000-p",
    shortName: "Electric vehicle chargers",
    aliases: [
      "EV chargers",
      "EV charging",
      "EV charge points",
      "electric vehicle charging",
      "electric vehicle charging points",
      "public EV chargers",
      "EVSE",
      "EVSEs",
    ],
    responsibility: both(
      "Counties provide for charging in streets and districts in car parks, single-tier councils in both; operators install most devices.",
      "charge point operators",
      "electricity network operators",
    ),
    publishedFor: everyTier,
    series: only(3),
  }),
  entry({
    id: "O14M07",
    slug: "14-percentage-change-in-service-mileage-year-on-year",
    shortName: "Change in bus mileage",
    aliases: ["bus mileage", "bus mileage change", "bus service mileage", "change in service mileage"],
    responsibility: upper(transportAuthority, "bus operators", "combined authorities"),
    publishedFor: upperTier,
    series: only(12),
  }),
];

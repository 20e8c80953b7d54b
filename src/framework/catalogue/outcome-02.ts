import type { CatalogueEntry } from "../catalogue-entry.ts";
import { entry, lower, lowerTier, noTier, only } from "./make-entry.ts";

/** Housing quality and safety. */
export const outcome02: readonly CatalogueEntry[] = [
  entry({
    id: "O02M01",
    slug: "02-percentage-of-rental-housing-in-the-local-authority-area-dee",
    title: "Percentage of rental housing in the local authority area deemed decent",
    shortName: "Decent rented homes",
    aliases: ["rented homes decent", "rental homes decent", "decent rental housing", "decent homes, rented"],
    type: "outcome",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "higher-is-better",
    caveat:
      "These figures are estimated from a national model of the housing stock. Small gaps between similar areas may not be real.",
    responsibility: lower(
      "Districts and single-tier councils are the local housing authorities that enforce housing standards under the Housing Act 2004.",
      "private landlords",
      "registered providers",
    ),
    publishedFor: lowerTier,
    series: only("%", 12),
  }),
  entry({
    id: "O02M02",
    slug: "02-percentage-of-homes-rated-energy-performance-certificate-epc",
    title: "Percentage of homes rated energy performance certificate (EPC) C and above",
    shortName: "Homes rated EPC C or above",
    aliases: ["EPC C", "EPC C and above", "EPC", "EPC rating", "energy efficiency of homes"],
    type: "outcome",
    publisher: "ONS",
    source: "ons_release",
    polarity: "higher-is-better",
    caveat:
      "This is the share of homes that have a certificate. Homes long held by their owner-occupiers are under-covered.",
    responsibility: lower(
      "Housing authorities run home upgrade schemes and enforce energy standards in rented homes; owners decide on most homes.",
      "home owners",
      "private landlords",
      "registered providers",
    ),
    publishedFor: lowerTier,
    series: only("%", 12),
  }),
  entry({
    id: "O02M03",
    slug: "02-percentage-of-completed-remediation-for-unique-buildings",
    title: "Percentage of completed remediation for unique buildings",
    shortName: "Building remediation completed",
    aliases: ["building remediation", "remediation", "cladding remediation", "cladding", "building safety remediation"],
    type: "output",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "higher-is-better",
    noVerdict: true,
    caveat:
      "These figures are management information with banded denominators. An area without a figure simply has no buildings in the programmes.",
    responsibility: lower(
      "Housing authorities can require unsafe buildings to be put right under the Housing Act 2004; owners do the work.",
      "building owners",
      "fire and rescue services",
      "Building Safety Regulator",
      "Homes England",
    ),
    publishedFor: lowerTier,
    series: only("%", 1),
  }),
  entry({
    id: "O02M04",
    slug: "02-percentage-of-local-authority-owned-social-housing-deemed-de",
    title: "Percentage of local authority-owned social housing deemed decent",
    shortName: "Decent council homes",
    aliases: ["council homes decent", "decent council housing", "council housing decent", "decent homes, council"],
    type: "output",
    publisher: "MHCLG",
    source: "mhclg",
    polarity: "higher-is-better",
    caveat:
      "Only councils that own housing report this. The counting guidance changed in 2024-25, which breaks the time series.",
    responsibility: lower(
      "Councils that own homes must keep them to the Decent Homes Standard set for all social landlords; where homes were transferred there is no figure.",
    ),
    publishedFor: lowerTier,
    series: only("%", 12, [
      { from: "31 March 2025", reason: "Counting guidance for the housing return changed in 2024-25." },
    ]),
  }),
  entry({
    id: "O02M05",
    slug: null,
    title: "Private Rented Sector enforcement",
    shortName: "Private rented sector enforcement",
    aliases: ["PRS enforcement", "private renting enforcement", "landlord enforcement"],
    type: "output",
    publisher: "not yet named",
    source: null,
    polarity: "neutral",
    status: "placeholder",
    caveat:
      "This is a placeholder. The framework names the subject only; measure, source and direction are not published yet.",
    responsibility: lower(
      "Districts and single-tier councils enforce standards in private renting under the Housing Act 2004 and the Renters' Rights Act 2025.",
      "private landlords",
    ),
    publishedFor: noTier,
    series: [],
  }),
];

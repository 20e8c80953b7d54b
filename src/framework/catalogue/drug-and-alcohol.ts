import type { CatalogueSeries } from "../catalogue-entry.ts";
import type { UncoveredPart } from "../metric.ts";
import { series } from "./make-entry.ts";

/**
 * The four published parts of drug and alcohol unmet need, which stands under outcomes 4 and 8.
 * They differ in year and base: there is no total, and subtracting one from another is not a figure.
 */
export const drugAndAlcoholSeries: readonly CatalogueSeries[] = [
  series(
    0,
    "OPIATE-CRACK",
    "Opiate or crack use",
    ["Opiate and/or crack use, estimated prevalence (per 1,000 aged 15-64)", "opiate and crack use", "OCU"],
    "per 1,000 aged 15-64",
    12,
  ),
  series(
    1,
    "DRUG-TREATMENT",
    "Adults in drug treatment",
    ["Adults in drug treatment (per 1,000)", "drug treatment"],
    "per 1,000",
    12,
  ),
  series(
    2,
    "DRINKERS",
    "Dependent drinkers",
    ["Dependent drinkers (% of adults)", "alcohol dependence"],
    "% of adults",
    12,
  ),
  series(
    3,
    "ALCOHOL-TREATMENT",
    "Adults in alcohol treatment",
    ["Adults in alcohol treatment (per 1,000)", "alcohol treatment"],
    "per 1,000",
    12,
  ),
];

/** What the title asks for. The breakdowns are the parts of a sum that nobody may work out. */
export const unmetNeed: readonly UncoveredPart[] = [
  {
    part: "unmet need for treatment",
    names: ["unmet need", "unmet treatment need", "unmet", "not in treatment", "untreated"],
    instead: "They are four published parts, which must not be subtracted.",
  },
];

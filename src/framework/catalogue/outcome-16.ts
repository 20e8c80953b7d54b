import type { CatalogueEntry } from "../catalogue-entry.ts";
import { incomes } from "./duties.ts";
import { both, entry, everyTier, only } from "./make-entry.ts";

/** Child poverty (contextual). */
export const outcome16: readonly CatalogueEntry[] = [
  entry({
    id: "O16M01",
    slug: "16-children-in-low-income-families",
    title: "Children in low-income families",
    shortName: "Children in low-income families",
    aliases: [
      "child poverty",
      "child poverty rate",
      "children in poverty",
      "children in relative low income",
      "low-income families",
    ],
    type: "outcome",
    publisher: "DWP",
    source: "dwp",
    polarity: "lower-is-better",
    caveat:
      "This is before housing costs, for children under 16, against a relative threshold. The year is provisional.",
    responsibility: both(incomes, "DWP", "employers", "voluntary sector"),
    publishedFor: everyTier,
    series: only("%", 12),
  }),
];

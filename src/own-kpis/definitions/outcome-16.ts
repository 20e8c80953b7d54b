import { metricId } from "../../framework/metric-id.ts";
import type { MeasureDefinition } from "./definition.ts";

/** Child poverty (contextual). */
export const definitions16: readonly MeasureDefinition[] = [
  {
    id: metricId("O16M01"),
    counted: "children under 16 in families with a relative low income, before housing costs",
    of: "all children under 16",
    says: [
      "children in low-income families",
      "children in relative low-income families",
      "children living in low-income families",
      "children in relative low income",
      "children under 16 in relative low-income families",
      "children in relative poverty before housing costs",
      "children living in relative poverty",
      "child poverty rate",
      "child poverty",
      "children in poverty",
      "children living in poverty",
      "under 16s living in relative low-income families before housing costs",
    ],
    implied: [
      ...(
        "children child living live families family households household relative relatively before " +
        "housing costs BHC local area proportion young DWP HMRC resident poverty low income PHOF NI"
      ).split(" "),
      "aged under 16",
      "under 16",
    ],
    related: [
      {
        says: [
          "child poverty after housing costs",
          "children in poverty after housing costs",
          "children in low-income families after housing costs",
          "AHC child poverty",
          "AHC children in poverty",
        ],
        differs: ["measure", "numerator"],
        sentence: "Yours is after housing costs; LOF is before them.",
      },
      {
        says: ["absolute low-income families", "children in absolute low income", "children in absolute poverty"],
        differs: ["numerator"],
        sentence: "Yours uses an absolute threshold; LOF a relative one.",
      },
      {
        says: [
          "children in poverty under 20",
          "dependent children under 20 in low-income families",
          "all dependent children in low-income families",
          "children in out of work families",
          "families in receipt of out of work benefits or tax credits less than 60% of median income",
        ],
        differs: ["age", "numerator"],
        sentence:
          "Yours counts other ages or an older definition by benefits; LOF counts children under 16 in relative low income.",
      },
      {
        says: [
          "children in low-income working families",
          "in-work poverty children",
          "children in poverty working household",
          "lone parent low-income families",
        ],
        differs: ["group", "numerator"],
        sentence: "Yours is one kind of family; LOF counts all children in low-income families.",
      },
      {
        says: [
          "children in workless households",
          "children in households out of work",
          "children in families on universal credit",
        ],
        differs: ["measure"],
        sentence: "Yours is another sign of low income; LOF counts children by the income of the family.",
      },
      {
        says: [
          "families lifted out of poverty",
          "children lifted out of poverty",
          "families supported with household support fund",
          "low-income families supported",
        ],
        differs: ["unit"],
        sentence: "Yours counts what support reached; LOF is the share of children in low-income families.",
      },
      {
        says: [
          "households in poverty",
          "residents in poverty",
          "working age poverty",
          "pensioner poverty",
          "households in relative poverty",
        ],
        differs: ["group"],
        sentence: "Yours counts households or other people; LOF counts children.",
      },
    ],
    units: ["share"],
    ages: { from: 0, to: 15 },
    caution:
      "LOF’s figure is before housing costs, against a relative threshold, for children under 16. Child poverty after housing costs is higher. The newest year is provisional.",
    never: [
      "children on free school meals",
      "eligible for free school meals",
      "fuel poverty",
      "food poverty",
      "IDACI",
      "income deprivation affecting children",
      "child poverty strategy",
      "child poverty action plan",
      "fee income",
      "free school meals attainment",
      "low birth weight",
      "water poverty",
      "digital poverty",
    ],
  },
];

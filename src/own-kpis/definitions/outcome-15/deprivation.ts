import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Deprivation. */
export const deprivationDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O15M04"),
    counted: "the average deprivation score of the area’s neighbourhoods in the Indices of Deprivation",
    of: "",
    says: [
      "IMD average score",
      "Indices of Multiple Deprivation average score",
      "Index of Multiple Deprivation score",
      "average deprivation score",
      "IMD score",
      "overall deprivation score",
      "deprivation score",
      "index of multiple deprivation",
      "IMD",
      "indices of deprivation",
      "indices of multiple deprivation",
      "multiple deprivation",
    ],
    implied: (
      "average score overall index indices multiple deprivation IMD IoD MHCLG English local " + "relative area"
    ).split(" "),
    related: [
      {
        says: [
          "IMD rank",
          "IMD rank of average score",
          "deprivation rank",
          "indices of deprivation rank",
          "IMD national rank",
          "position in the index of multiple deprivation",
          "IMD ranking",
          "IMD decile",
          "deprivation ranking",
        ],
        differs: ["measure"],
        sentence: "Yours is a rank; LOF is the average score.",
      },
      {
        says: [
          "neighbourhoods in the most deprived 10%",
          "LSOAs in the most deprived",
          "LSOAs in 10% most deprived nationally",
          "LSOAs in 20% most deprived",
          "neighbourhoods in most deprived",
          "areas in the most deprived decile",
          "residents living in the most deprived areas",
          "IMD extent",
          "IMD local concentration",
          "most deprived quintile",
          "most deprived neighbourhoods",
          "people living in most deprived areas",
        ],
        differs: ["measure"],
        sentence: "Yours counts the most deprived neighbourhoods or people in them; LOF is the average score.",
      },
      {
        says: [
          "income deprivation score",
          "employment deprivation score",
          "health deprivation score",
          "crime deprivation score",
          "barriers to housing and services score",
          "living environment deprivation score",
          "education skills and training deprivation score",
          "income deprivation domain",
          "households deprived in one dimension",
          "households deprived in at least one dimension",
          "income deprivation rate",
        ],
        differs: ["numerator"],
        sentence: "Yours is one domain or another measure of deprivation; LOF is the score of all domains together.",
      },
    ],
    units: ["score"],
    caution:
      "A relative measure, one snapshot of 2025. A fall is not an absolute improvement, and earlier editions are not comparable. Is yours the average score, or a rank?",
    never: [
      "deprivation of liberty",
      "DoLS",
      "deprivation gap",
      "attainment of deprived pupils",
      "life expectancy gap",
      "gap between most and least deprived",
      "deprivation of assets",
      "inequality in life expectancy",
      "deprivation liberty safeguards",
    ],
  },
  {
    id: metricId("O15M05"),
    counted: "children in income-deprived families, by the index of the Indices of Deprivation",
    of: "all children of the index’s ages",
    says: [
      "income deprivation affecting children index",
      "income deprivation affecting children",
      "IDACI",
      "IDACI score",
      "children affected by income deprivation",
      "children living in income deprived families",
      "children in income deprived households",
      "child income deprivation",
      "children’s income deprivation",
    ],
    implied: (
      "index score average rate income deprivation deprived affecting affected children living " +
      "families family households household IoD IDACI MHCLG relative area local"
    ).split(" "),
    related: [
      {
        says: [
          "IDACI rank",
          "IDACI decile",
          "pupils in most deprived IDACI",
          "LSOAs most deprived IDACI",
          "IDACI quintile",
          "most deprived IDACI neighbourhoods",
        ],
        differs: ["measure"],
        sentence: "Yours is a rank or a share of neighbourhoods; LOF is the index itself.",
      },
    ],
    units: ["score", "share"],
    caution:
      "A relative snapshot of 2025 without any trend, part of the Income domain and not independent of it. From 0 to 1: 0.2 is 20%.",
    never: [
      "attainment gap",
      "children in low-income families",
      "child poverty",
      "free school meals",
      "IDACI attainment",
      "schools funding IDACI",
      "IDACI funding",
    ],
  },
  {
    id: metricId("O15M06"),
    counted: "older people affected by income deprivation, by the index of the Indices of Deprivation",
    of: "all people of the index’s ages",
    says: [
      "income deprivation affecting older people index",
      "income deprivation affecting older people",
      "IDAOPI",
      "IDAOPI score",
      "older people affected by income deprivation",
      "older people in income deprivation",
      "older people living in income deprived households",
      "older people’s income deprivation",
      "pensioners in income deprivation",
    ],
    implied: (
      "index score average rate income deprivation deprived affecting affected older people living " +
      "households household IoD IDAOPI MHCLG relative area local"
    ).split(" "),
    related: [
      {
        says: ["IDAOPI rank", "IDAOPI decile", "LSOAs most deprived IDAOPI", "most deprived IDAOPI neighbourhoods"],
        differs: ["measure"],
        sentence: "Yours is a rank or a share of neighbourhoods; LOF is the index itself.",
      },
      {
        says: [
          "pensioners in poverty",
          "older people in poverty",
          "pensioner poverty",
          "pension credit claimants",
          "pension credit take-up",
          "older people claiming pension credit",
        ],
        differs: ["measure"],
        sentence: "Yours is another sign of low income in old age; LOF is the index of the Indices of Deprivation.",
      },
    ],
    units: ["score", "share"],
    caution:
      "A relative snapshot of 2025 without any trend, part of the Income domain and not independent of it. From 0 to 1: 0.2 is 20%.",
    never: [
      "fuel poverty",
      "winter fuel payments",
      "older people direct payments",
      "care home income",
      "client income",
      "pension fund",
      "pensions administration",
      "local government pension",
    ],
  },
];

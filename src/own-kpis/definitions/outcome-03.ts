import { metricId } from "../../framework/metric-id.ts";
import type { MeasureDefinition } from "./definition.ts";
import { roughSleeping } from "./outcome-03/rough-sleeping.ts";

/** Homelessness and rough sleeping. */
export const definitions03: readonly MeasureDefinition[] = [
  {
    id: metricId("O03M01"),
    counted: "households with children living in temporary accommodation",
    of: "every 1,000 households in the area",
    says: [
      "households with children in temporary accommodation per 1,000 households",
      "households with children in temporary accommodation",
      "households with dependent children in temporary accommodation",
      "families in temporary accommodation",
      "families with children in temporary accommodation",
      "families living in TA per 1,000 households",
      "homeless families in temporary accommodation",
      "TA with children per 1,000 households",
    ],
    implied: (
      "household households family families child children dependent homeless homelessness temporary " +
      "accommodation TA living placed residing 1000 housed"
    ).split(" "),
    related: [
      {
        says: ["children in temporary accommodation", "under 18s in temporary accommodation"],
        differs: ["numerator", "unit"],
        sentence: "Yours counts children; LOF counts households that have children, per 1,000 households.",
      },
      {
        says: ["single people in temporary accommodation", "households without children in temporary accommodation"],
        differs: ["group"],
        sentence: "Yours counts households without children; LOF counts those with children.",
      },
      {
        says: ["temporary accommodation outside the borough", "temporary accommodation in another local authority"],
        differs: ["numerator"],
        sentence: "Yours counts placements outside the area; LOF counts all households with children, wherever placed.",
      },
      {
        says: [
          "time in temporary accommodation",
          "length of stay in temporary accommodation",
          "days spent in temporary accommodation",
          "temporary accommodation for over two years",
        ],
        differs: ["measure", "unit"],
        sentence: "Yours is about the length of stay; LOF counts households with children at a point in time.",
      },
      {
        says: [
          "new placements into temporary accommodation",
          "households moved out of temporary accommodation",
          "households leaving temporary accommodation",
        ],
        differs: ["numerator", "time"],
        sentence: "Yours counts moves over a period; LOF counts households with children there at a point in time.",
      },
      {
        says: [
          "families in nightly paid temporary accommodation",
          "households in nightly paid accommodation",
          "households in private sector leased temporary accommodation",
          "households in hostels",
        ],
        differs: ["numerator"],
        sentence: "Yours counts one kind of temporary accommodation; LOF counts households with children in any kind.",
      },
      {
        says: [
          "temporary accommodation",
          "households in temporary accommodation",
          "households in TA per 1,000 households",
          "TA rate",
          "TA",
        ],
        differs: ["group"],
        sentence: "Yours counts every household in temporary accommodation; LOF counts those with children only.",
      },
    ],
    units: ["rate"],
    caution:
      "This rate is calculated here from two published columns, for households with children only; the counts are rounded, so the figures of small areas jump. Check that yours is of households, not of children, and per 1,000 households.",
    never: [
      "temporary accommodation spend",
      "temporary accommodation cost",
      "temporary accommodation budget",
      "temporary accommodation subsidy",
      "temporary accommodation rent collected",
      "temporary accommodation inspections",
      "temporary accommodation units acquired",
      "temporary accommodation voids",
    ],
  },
  {
    id: metricId("O03M02"),
    counted: "households with children in bed and breakfast for more than six weeks",
    of: "",
    says: [
      "families in B&B over 6 weeks",
      "families in B&B more than six weeks",
      "families in bed and breakfast over 6 weeks",
      "families in bed and breakfast for longer than six weeks",
      "families in bed and breakfast beyond six weeks",
      "households with children in B&B over 6 weeks",
      "households with dependent children in bed and breakfast for more than 6 weeks",
      "households with children in B&B exceeding the 6 week limit",
      "families with children or pregnant women in bed and breakfast over 6 weeks",
      "B&B with children over 6 weeks",
      "families in B&B over 42 days",
      "families in B&B over the statutory six week limit",
    ],
    implied: (
      "family families household households child children dependent pregnant pregnancy expectant woman " +
      "women bed breakfast B&B homeless homelessness temporary accommodation TA type shared hotel hotels living " +
      "placed staying statutory legal limit 6 six weeks longer more exceeding beyond"
    ).split(" "),
    related: [
      {
        says: [
          "B&B over 6 weeks",
          "households in B&B over 6 weeks",
          "households in bed and breakfast more than six weeks",
          "single households in B&B over 6 weeks",
        ],
        differs: ["group"],
        sentence: "Yours is not limited to households with children; LOF counts those only.",
      },
      {
        says: [
          "length of stay of families in bed and breakfast",
          "weeks spent by families in bed and breakfast",
          "length of stay in bed and breakfast",
        ],
        differs: ["measure", "unit"],
        sentence: "Yours is an average stay; LOF counts the families whose stay is longer than six weeks.",
      },
      {
        says: ["16 and 17 year olds in bed and breakfast", "young people in bed and breakfast", "care leavers in B&B"],
        differs: ["group", "age"],
        sentence: "Yours counts young people; LOF counts households with children after six weeks.",
      },
      {
        says: ["families in B&B", "families in bed and breakfast", "households with children in bed and breakfast"],
        differs: ["time"],
        sentence: "Yours counts stays of any length; LOF counts those of more than six weeks.",
      },
      {
        says: ["B&B", "bed and breakfast", "households in bed and breakfast"],
        differs: ["group", "time"],
        sentence: "Yours counts every household in B&B; LOF counts those with children, after six weeks.",
      },
    ],
    units: ["count"],
    caution:
      "MHCLG suppresses figures below 5, and its series breaks at April 2024. This is a count at one date that is not to be ranked. Check that yours counts stays of more than six weeks, by households with children only.",
    never: [
      "B&B spend",
      "bed and breakfast cost",
      "B&B budget",
      "visitor bed and breakfast",
      "tourism bed and breakfast",
    ],
  },
  {
    id: metricId("O03M03"),
    counted: "duties after which homelessness was prevented or relieved, of households with multiple disadvantage",
    of: "all homelessness duties owed to such households",
    says: [
      "duties owed where homelessness was prevented or relieved, households experiencing multiple disadvantage",
      "homelessness prevented or relieved, multiple disadvantage",
      "homelessness duties ended, multiple disadvantage",
      "prevention and relief duties successfully ended, multiple disadvantage",
      "homelessness prevented or relieved for people facing multiple disadvantage",
    ],
    implied: (
      "duty duties owed broken down cohort homelessness homeless prevented prevention relieved relief household " +
      "households experiencing facing multiple disadvantage disadvantages ended successfully"
    ).split(" "),
    related: [
      {
        says: [
          "homelessness prevented or relieved",
          "homelessness duties ended",
          "prevention and relief duties ended successfully",
          "prevention and relief duties",
          "prevention or relief duty ended with accommodation secured",
          "positive prevention and relief outcomes",
        ],
        differs: ["group"],
        sentence: "Yours counts all households; LOF asks for those with multiple disadvantage and has no figures yet.",
      },
      {
        says: [
          "homelessness prevented",
          "homelessness prevention",
          "homelessness preventions",
          "prevention duty successful outcomes",
          "prevention duty ended successfully",
          "prevention duty cases ended with accommodation secured",
          "successful homelessness prevention",
          "households prevented from becoming homeless",
          "households helped to avoid homelessness",
        ],
        differs: ["group", "numerator"],
        sentence:
          "Yours counts prevention for all households; LOF asks for prevention and relief, for those with multiple disadvantage.",
      },
      {
        says: [
          "homelessness relieved",
          "relief duty ended successfully",
          "relief duty successful outcomes",
          "homelessness relief duty ended with accommodation secured",
          "successful relief duty",
        ],
        differs: ["group", "numerator"],
        sentence:
          "Yours counts relief for all households; LOF asks for prevention and relief, for those with multiple disadvantage.",
      },
      {
        says: [
          "households owed a prevention duty",
          "households owed a relief duty",
          "households owed a prevention or relief duty",
          "households owed a homelessness duty",
          "homelessness duty owed",
        ],
        differs: ["numerator", "group"],
        sentence: "Yours counts duties owed; LOF asks in how many of them homelessness was prevented or relieved.",
      },
    ],
    units: ["share"],
    caution:
      "This is a placeholder: there is no official definition yet of people with multiple disadvantage, so no figures exist.",
    never: ["homelessness prevention grant", "homelessness spend", "homelessness budget"],
  },
  ...roughSleeping,
];

import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Food waste, and what is left. */
export const householdWasteDefinitions: readonly MeasureDefinition[] = [
  {
    id: metricId("O13M03"),
    counted: "household waste that is collected separately as food waste",
    of: "all household waste",
    says: [
      "household waste collected separately as food waste",
      "separately collected food waste as share of household waste",
      "household waste collected as separate food waste",
      "food waste collected",
      "food waste collection",
      "food waste recycling",
      "household waste sent as food waste",
    ],
    implied: (
      "domestic total collected collection separate separately sent recycling composting kerbside " +
      "WasteDataFlow Defra waste"
    ).split(" "),
    related: [
      {
        says: [
          "tonnes of food waste",
          "food waste tonnage",
          "food waste kg per household",
          "kilograms of food waste",
          "food waste tonnes collected",
          "food waste per person",
        ],
        differs: ["unit"],
        sentence: "Yours is a weight; LOF is a share of all household waste.",
      },
      {
        says: [
          "garden and food waste",
          "mixed garden and food waste",
          "organic waste collected",
          "garden waste collected",
          "food and green waste",
        ],
        differs: ["numerator"],
        sentence: "Yours counts garden waste too; LOF leaves mixed garden and food waste out.",
      },
      {
        says: [
          "food waste in residual",
          "food waste in residual bins",
          "food waste thrown away",
          "avoidable food waste",
        ],
        differs: ["opposite", "denominator"],
        sentence: "Yours counts food waste that is not collected apart; LOF counts what is.",
      },
      {
        says: ["food waste participation", "residents using food waste service"],
        differs: ["numerator"],
        sentence: "Yours counts households that take part; LOF is by weight.",
      },
    ],
    units: ["share"],
    caution:
      "Calculated. A zero means that nothing is collected apart, and mixed garden and food waste is left out. The figures are from before the duty to collect food waste.",
    never: [
      "bulky waste collections",
      "waste collected on time",
      "trade waste",
      "cost of waste collection",
      "properties with food waste collection",
      "households with a food waste service",
      "food waste service offered",
      "missed collections",
      "missed food waste collections",
      "food waste caddies",
      "school food waste",
      "food waste rollout",
      "food hygiene",
      "food waste complaints",
      "businesses food waste",
      "households offered food waste",
      "flats food waste service",
      "food waste bins delivered",
    ],
  },
  {
    id: metricId("O13M04"),
    counted: "kilograms of household waste left over after recycling, composting and reuse",
    of: "each household",
    says: [
      "residual household waste per household",
      "residual waste per household",
      "residual waste kg per household",
      "kilograms of residual waste per household",
      "residual household waste",
      "residual waste",
      "waste sent for disposal per household",
      "household residual waste collected per household",
      "residual waste collected per household",
      "amount of waste disposed of per household",
      "residual household waste kg",
      "black bin waste per household",
      "kg of waste not recycled per household",
      "kilograms of waste not recycled per household",
      "kg of waste not sent for reuse, recycling or composting per household",
    ],
    implied: (
      "household households domestic amount kg kgs kilogram kilograms kilos sent disposal collected " +
      "total property dwelling waste WasteDataFlow Defra NI reuse recycling composting black " +
      "generated produced"
    ).split(" "),
    related: [
      {
        says: [
          "household waste collected per head",
          "household waste per person",
          "household waste per head",
          "total household waste per person",
          "waste collected per head of population",
          "kg of household waste per head",
        ],
        differs: ["numerator", "unit"],
        sentence: "Yours is all household waste for each person; LOF is residual waste for each household.",
      },
      {
        says: [
          "total household waste per household",
          "household waste collected per household",
          "household waste arising per household",
          "waste generated per household",
          "total waste per household",
          "all waste collected per household",
        ],
        differs: ["numerator"],
        sentence: "Yours is all household waste; LOF is what is left after recycling.",
      },
      {
        says: [
          "residual waste per head",
          "residual waste per capita",
          "tonnes of residual waste",
          "residual waste tonnage",
          "residual household waste tonnes",
          "residual waste tonnes",
        ],
        differs: ["unit"],
        sentence: "Yours is for each person, or a total; LOF is kilograms for each household.",
      },
    ],
    units: ["rate", "score"],
    caution: "Kilograms per household in a year, not per person. A quarter’s figure is about a quarter of it.",
    never: [
      "food waste",
      "missed waste collections",
      "missed residual collections",
      "cost of waste disposal",
      "waste contract cost",
      "waste complaints",
      "street waste",
      "clinical waste",
      "bulky waste",
      "residual income",
      "residual risk",
      "cost of waste per household",
      "nuclear waste",
    ],
  },
];

import { metricId } from "../../../framework/metric-id.ts";
import type { MeasureDefinition } from "../definition.ts";

/** Obesity in Year 6 and tooth decay at five. */
export const childrensHealth: readonly MeasureDefinition[] = [
  {
    id: metricId("O08M05"),
    counted: "pupils in Year 6 who are obese, severely obese ones too",
    of: "all pupils in Year 6 who were measured",
    says: [
      "obesity: year 6 obesity prevalence",
      "obesity in Year 6",
      "Year 6 obesity",
      "Y6 obesity",
      "Year 6 prevalence of obesity",
      "obese children in Year 6",
      "children in Year 6 who are obese",
      "children aged 10 to 11 classified as obese",
      "children aged 10-11 who are obese",
      "obesity in 10 to 11 year olds",
      "obesity in primary school age children in Year 6",
      "obesity among primary school age children in Year 6",
      "childhood obesity in Year 6",
      "NCMP Year 6 obesity",
      "children living with obesity in Year 6",
    ],
    implied: (
      "child children childhood pupil pupils primary school schools age aged obese obesity prevalence living with " +
      "classified recorded measured NCMP national child measurement programme year 6 10 11 old olds"
    )
      .split(" ")
      .concat("including severe obesity", "including severely obese"),
    related: [
      {
        says: ["reception obesity", "obesity in reception", "obesity aged 4 to 5", "obese children in reception year"],
        differs: ["age"],
        sentence: "Yours counts children in Reception; LOF counts Year 6.",
      },
      {
        says: [
          "Year 6 overweight or obese",
          "excess weight in Year 6",
          "excess weight in 10 to 11 year olds",
          "Year 6 overweight including obesity",
          "children aged 10-11 overweight or obese",
          "Year 6 overweight and very overweight",
        ],
        differs: ["numerator"],
        sentence: "Yours counts overweight children too; LOF counts those who are obese.",
      },
      {
        says: ["Year 6 severe obesity", "severely obese children in Year 6"],
        differs: ["numerator"],
        sentence: "Yours counts severe obesity alone; LOF counts all obesity in Year 6.",
      },
      {
        says: ["Year 6 healthy weight", "children of healthy weight in Year 6", "healthy weight in 10-11 year olds"],
        differs: ["opposite"],
        sentence: "Yours counts healthy weight; LOF counts obesity.",
      },
      {
        says: [
          "childhood obesity",
          "child obesity",
          "obese children",
          "obesity",
          "childhood obesity levels",
          "obese children under 11",
          "obesity in children",
        ],
        differs: ["age"],
        sentence: "Yours does not say Year 6; LOF counts pupils in Year 6.",
      },
      {
        says: ["childhood excess weight", "overweight or obese children", "excess weight in children"],
        differs: ["age", "numerator"],
        sentence: "Yours counts overweight children too, of an age it does not say; LOF counts obese pupils in Year 6.",
      },
      {
        says: ["adult obesity", "obese adults", "overweight or obese adults", "excess weight in adults"],
        differs: ["age"],
        sentence: "Yours counts adults; LOF counts pupils in Year 6.",
      },
      {
        says: ["NCMP participation rate Year 6"],
        differs: ["measure"],
        sentence: "Yours counts who was measured; LOF counts who of them is obese.",
      },
      {
        says: ["Year 6 obesity gap", "Year 6 obesity most deprived", "Year 6 obesity inequality"],
        differs: ["measure"],
        sentence: "Yours is a gap or one part of the area; LOF counts all pupils measured in Year 6.",
      },
    ],
    units: ["share"],
    caution:
      "LOF's figure counts severe obesity too, and leaves out children who are overweight only. Check that yours is obesity alone.",
    never: ["maternal obesity", "obesity in early pregnancy", "obesity hospital admissions"],
  },
  {
    id: metricId("O08M08"),
    counted: "five-year-olds with visually obvious tooth decay",
    of: "all five-year-olds examined in the survey",
    says: [
      "oral health: percentage of 5-year-olds with experience of visually obvious dental decay",
      "5-year-olds with experience of visually obvious dental decay",
      "5 year olds with dental decay",
      "tooth decay at age 5",
      "tooth decay in 5-year-olds",
      "dental decay at 5",
      "dental decay in five year olds",
      "children aged 5 with tooth decay",
      "children aged five with experience of dental decay",
      "five year olds with obvious tooth decay",
      "5 year olds with decayed, missing or filled teeth",
      "5 year olds with one or more obviously decayed, missing or filled teeth",
      "5 year olds with dental caries",
      "children aged 5 with decayed, missing or filled teeth",
    ],
    implied: (
      "oral health child children pupils aged age 5 five year old olds experience visually visible obvious obviously " +
      "dental dentinal tooth teeth decay decayed filled one or more prevalence any with caries "
    ).split(" "),
    related: [
      {
        says: [
          "5 year olds free from dental decay",
          "5 year olds free of obvious tooth decay",
          "five year olds with no tooth decay",
          "children aged 5 without tooth decay",
          "decay-free 5 year olds",
        ],
        differs: ["opposite"],
        sentence: "Yours counts children without decay; LOF counts those with it.",
      },
      {
        says: [
          "mean dmft 5 year olds",
          "dmft per child aged 5",
          "average dmft 5 year olds",
          "tooth decay mean severity of tooth decay in children aged five",
        ],
        differs: ["measure", "unit"],
        sentence: "Yours is an average number of teeth; LOF is the share of five-year-olds with decay.",
      },
      {
        says: ["dental decay in 3 year olds", "tooth decay aged 12", "Year 6 tooth decay", "dental decay Year 6"],
        differs: ["age"],
        sentence: "Yours counts children of another age; LOF counts five-year-olds.",
      },
      {
        says: [
          "hospital admissions for dental caries",
          "hospital tooth extractions children",
          "tooth extractions due to decay",
          "children admitted to hospital for tooth extraction",
        ],
        differs: ["measure"],
        sentence: "Yours counts treatment in hospital; LOF counts five-year-olds with decay.",
      },
      {
        says: [
          "supervised toothbrushing",
          "children receiving fluoride varnish",
          "settings with supervised tooth brushing",
        ],
        differs: ["measure"],
        sentence: "Yours counts work to prevent decay; LOF counts five-year-olds with decay.",
      },
      {
        says: ["tooth decay", "dental decay", "tooth decay in children", "dental decay in children", "oral health"],
        differs: ["age"],
        sentence: "Yours does not say of what age; LOF counts five-year-olds.",
      },
    ],
    units: ["share"],
    ages: { from: 5, to: 5 },
    caution:
      "From a survey every second year; small areas may have no figure. Check that yours is from the same survey.",
    never: ["dentist access", "seen by a dentist", "dental checks of children in care", "oral health training"],
  },
];
